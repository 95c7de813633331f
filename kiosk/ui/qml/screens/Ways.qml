// S07c: how a person who hears badly or not at all wants to speak (CAL-9, CAL-12).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property list<string> served: scene.service.ways

    function relayed(way: string): string {
        return served.includes(way) ? qsTr("Un interprète arrive dans l'appel.") : qsTr("L'interprète est absent. Vous pouvez écrire.");
    }

    component Tile: WayTile {
        width: parent ? parent.width : 0
        height: implicitHeight
        short: screen.low
        highlighted: screen.scene.visit.way === way
        onChosen: screen.scene.visit.chooseWay(way)
    }

    Bands {
        heroMm: Metrics.big ? 66 : 110
        need: tiles.height + Metrics.mm(4)
        heroShare: 0.34
        hero: [
            KText {
                id: title

                width: parent.width
                text: qsTr("Comment voulez-vous parler ?")
                strong: true
                color: Theme.heroInk
                font.pixelSize: Metrics.title
            },
            Item {
                y: title.height
                width: parent.width
                height: parent.height - y
                visible: height > Metrics.mm(40)

                Picture {
                    anchors.centerIn: parent
                    name: "hearing"
                    side: Math.min(Metrics.mm(84), parent.height * 0.8, parent.width)
                    colour: Theme.heroInk
                }
            }
        ]
        actions: Choices {
            id: tiles

            anchors.bottomMargin: Metrics.mm(3)
            spacing: Metrics.mm(6)

            Tile {
                way: "sign"
                sign: "sign"
                label: qsTr("En langue des signes")
                note: screen.relayed(way)
            }
            Row {
                id: plain

                readonly property bool both: screen.scene.visit.way !== "voice"

                width: parent.width
                spacing: Metrics.mm(6)

                Tile {
                    width: plain.both ? (plain.width - plain.spacing) / 2 : plain.width
                    way: "text"
                    sign: "keyboard"
                    label: qsTr("Par écrit")
                }
                Tile {
                    width: (plain.width - plain.spacing) / 2
                    visible: plain.both
                    way: "voice"
                    sign: "speech"
                    label: qsTr("Avec ma voix")
                }
            }
            Tile {
                way: "lpc"
                sign: "cued"
                label: qsTr("Avec le code des mains, la LfPC")
                note: screen.relayed(way)
            }
            Tile {
                way: "loop"
                sign: "loop"
                label: qsTr("Avec mon appareil auditif")
                note: qsTr("Mettez votre appareil sur T.")
            }
        }
    }
}
