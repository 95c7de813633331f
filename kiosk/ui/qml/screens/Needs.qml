// S02: ten needs in citizens' words, always in the same order (TCH-11), and the way by the service's name.
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property var tiles: scene.needs.tiles
    // Big letters want big tiles: half of them on a page.
    readonly property bool single: Metrics.big && Metrics.portrait
    readonly property int columns: single ? 1 : 2
    readonly property int most: single ? 5 : Metrics.big ? 6 : 10
    readonly property int first: next.page * most
    readonly property int rows: Math.ceil(Math.min(tiles.length, most) / columns)
    // Lying, the question stands above the tiles.
    readonly property bool lifted: !Metrics.portrait && Metrics.reachTop > Metrics.mm(62)
    readonly property int signs: scene.needs.tileSigns.filter(sign => sign !== "").length

    Bands {
        id: bands

        heroMm: 62
        heroMost: 0.3
        heroShare: 0.3
        told: screen.lifted ? heading : null
        offered: grid
        hero: [
            Picture {
                id: asking

                readonly property bool fits: Metrics.portrait ? parent.height > Metrics.mm(70) : true

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Metrics.mm(5)
                visible: fits
                height: Metrics.portrait ? Math.min(parent.height, parent.width * 0.5) : Math.min(parent.height * (screen.lifted ? 0.8 : 0.55), parent.width * (screen.lifted ? 1.19 : 1))
                width: height * 0.84
                folder: "drawings"
                name: "asking"
            },
            Column {
                id: heading

                readonly property color ink: screen.lifted ? Theme.ink : Theme.heroInk

                parent: screen.lifted ? bands.actionArea : bands.heroArea
                anchors.left: parent.left
                anchors.verticalCenter: Metrics.portrait ? parent.verticalCenter : undefined
                y: Metrics.portrait ? 0 : Metrics.mm(6)
                width: Metrics.portrait && asking.fits ? parent.width - asking.width : parent.width
                spacing: Metrics.mm(3)

                KText {
                    width: parent.width
                    text: qsTr("De quoi avez-vous besoin ?")
                    strong: true
                    color: heading.ink
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    // Five words of « Fermé » take its place: fifty are enough (TXT-4).
                    visible: screen.signs <= 5
                    text: qsTr("Touchez une image.")
                    color: heading.ink
                }
            }
        ]
        actions: [
            Grid {
                id: grid

                readonly property real tileWidth: (width - columnSpacing * (screen.columns - 1)) / screen.columns
                readonly property real tileHeight: (height - rowSpacing * (screen.rows - 1)) / screen.rows

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: bands.lifted ? parent.height - bands.reach : 0
                anchors.bottom: foot.top
                anchors.bottomMargin: Metrics.mm(6)
                columns: screen.columns
                columnSpacing: Metrics.mm(6)
                rowSpacing: Metrics.mm(6)

                Repeater {
                    model: screen.tiles

                    NeedTile {
                        required property var modelData
                        required property int index

                        width: grid.tileWidth
                        height: Math.min(grid.tileHeight, Metrics.mm(60))
                        visible: index >= screen.first && index < screen.first + screen.most
                        need: modelData
                        wide: screen.single
                        sign: screen.scene.needs.tileSigns[index] ?? ""
                        onChosen: screen.scene.visit.chooseNeed(modelData.need)
                    }
                }
            },
            Row {
                id: foot

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(4)
                height: Math.max(list.implicitHeight, next.visible ? next.implicitHeight : 0, Metrics.mm(22))
                spacing: Metrics.mm(6)

                KButton {
                    id: list

                    objectName: "list"
                    width: next.visible ? Math.ceil((parent.width - parent.spacing) * 0.56) : parent.width
                    height: parent.height
                    pad: Metrics.mm(3)
                    fontSize: Metrics.small
                    icon: "services"
                    label: qsTr("Je connais le service")
                    onChosen: screen.scene.visit.showServices()
                }
                NextPage {
                    id: next

                    width: parent.width - list.width - parent.spacing
                    height: parent.height
                    pad: Metrics.mm(3)
                    fontSize: Metrics.small
                    pages: Math.ceil(screen.tiles.length / screen.most)
                }
            }
        ]
    }
}
