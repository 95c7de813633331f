// S02: ten needs in citizens' words, always in the same order (TCH-11).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property int rows: Math.ceil(scene.needs.tiles.length / 2)

    Bands {
        id: bands

        heroMm: 62
        need: Metrics.mm(Metrics.big ? 262 : 246)
        heroMost: 0.5
        heroShare: 0.3
        hero: [
            Picture {
                id: asking

                readonly property bool fits: Metrics.portrait ? parent.height > Metrics.mm(90) : true

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Metrics.mm(5)
                visible: fits
                height: Metrics.portrait ? parent.height : Math.min(parent.height * 0.55, parent.width)
                width: height * 0.84
                folder: "drawings"
                name: "asking"
            },
            Column {
                anchors.verticalCenter: Metrics.portrait ? parent.verticalCenter : undefined
                y: Metrics.portrait ? 0 : Metrics.mm(6)
                width: Metrics.portrait && asking.fits ? parent.width - asking.width : parent.width
                spacing: Metrics.mm(3)

                KText {
                    width: parent.width
                    text: qsTr("De quoi avez-vous besoin ?")
                    strong: true
                    color: Theme.heroInk
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    visible: !Metrics.big || !Metrics.portrait
                    text: qsTr("Touchez une image.")
                    color: Theme.heroInk
                }
            }
        ]
        actions: Grid {
            id: grid

            readonly property real tileWidth: (width - columnSpacing) / 2
            readonly property real tileHeight: (height - rowSpacing * (screen.rows - 1)) / screen.rows

            anchors.fill: parent
            anchors.bottomMargin: Metrics.mm(4)
            columns: 2
            columnSpacing: Metrics.mm(6)
            rowSpacing: Metrics.mm(6)

            Repeater {
                model: screen.scene.needs.tiles

                NeedTile {
                    required property var modelData

                    width: grid.tileWidth
                    height: Math.min(grid.tileHeight, Metrics.mm(60))
                    need: modelData
                    onChosen: screen.scene.visit.chooseNeed(modelData.need, modelData.partner)
                }
            }
        }
    }
}
