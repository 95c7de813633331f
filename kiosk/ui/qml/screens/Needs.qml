// S02: ten needs in citizens' words, always in the same order (TCH-11).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property int rows: Math.ceil(scene.needs.tiles.length / 2)

    Bands {
        id: bands

        heroMm: Metrics.big ? 62 : 150
        heroShare: 0.3
        hero: [
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Metrics.mm(3)

                KText {
                    width: parent.width
                    text: qsTr("De quoi avez-vous besoin ?")
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
                    tile: modelData
                    onChosen: screen.scene.visit.chooseNeed(modelData.need, modelData.partner)
                }
            }
        }
    }
}
