// The tools: always at the bottom, always at the same place (NAV-1). Upright two rows, lying one.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Item {
    id: bar

    required property Scene scene
    property bool backTool: true
    property bool restartTool: true
    property bool languageTool: true
    property bool soundTools: false

    readonly property real side: Metrics.mm(8.5)
    readonly property real room: width - 2 * side
    readonly property real natural: moving.natural + moving.spacing + aids.natural
    readonly property bool oneRow: !Metrics.portrait && natural <= room
    readonly property real spare: Math.floor((room - natural) / (moving.places.length + aids.places.length))

    height: Metrics.mm(5) + tools.height + side

    Rectangle {
        anchors.fill: parent
        color: Theme.sunk

        Rectangle {
            width: parent.width
            height: Metrics.line
            color: Theme.hairline
        }
    }
    Grid {
        id: tools

        anchors.horizontalCenter: parent.horizontalCenter
        y: Metrics.mm(5)
        columns: bar.oneRow ? 2 : 1
        spacing: moving.spacing

        ToolRow {
            id: moving

            room: bar.room
            Binding on spare {
                when: bar.oneRow
                value: bar.spare
            }

            ToolPlace {
                says: [back.label, softer.label]

                Tool {
                    id: back

                    objectName: "tool_back"
                    visible: bar.backTool && !bar.soundTools
                    icon: "back"
                    label: qsTr("Retour")
                    onChosen: bar.scene.visit.back()
                }
                Tool {
                    id: softer

                    objectName: "tool_softer"
                    visible: bar.soundTools
                    icon: "volume_down"
                    label: qsTr("Son −")
                    spoken: qsTr("Son moins fort")
                    onChosen: bar.scene.visit.changeVolume(-1)
                }
            }
            ToolPlace {
                says: [restart.label, louder.label]

                Tool {
                    id: restart

                    objectName: "tool_restart"
                    visible: bar.restartTool && !bar.soundTools
                    icon: "restart"
                    label: qsTr("Recommencer")
                    onChosen: bar.scene.visit.restart()
                }
                Tool {
                    id: louder

                    objectName: "tool_louder"
                    visible: bar.soundTools
                    icon: "volume_up"
                    label: qsTr("Son +")
                    spoken: qsTr("Son plus fort")
                    onChosen: bar.scene.visit.changeVolume(1)
                }
            }
            ToolPlace {
                says: [curtain.label]

                Tool {
                    id: curtain

                    objectName: "tool_curtain"
                    visible: bar.scene.visit.onLine
                    icon: "curtain"
                    label: qsTr("Rideau")
                    spoken: qsTr("Rideau. Personne ne vous voit, personne ne vous entend.")
                    onChosen: bar.scene.visit.toggleCurtain()
                }
            }
            ToolPlace {
                says: [help.label]

                Tool {
                    id: help

                    objectName: "tool_help"
                    kind: KButton.Help
                    icon: "help"
                    label: qsTr("Aide")
                    spoken: qsTr("Aide. L'agent vient.")
                    onChosen: bar.scene.visit.help()
                }
            }
        }
        ToolRow {
            id: aids

            room: bar.room
            Binding on spare {
                when: bar.oneRow
                value: bar.spare
            }

            ToolPlace {
                used: bar.scene.speech.expected
                says: [qsTr("Écouter"), qsTr("Arrêter")]

                Tool {
                    objectName: "tool_listen"
                    visible: bar.scene.speech.available
                    icon: bar.scene.speech.speaking ? "stop" : "listen"
                    label: bar.scene.speech.speaking ? qsTr("Arrêter") : qsTr("Écouter")
                    onChosen: bar.scene.speech.toggle()
                }
            }
            ToolPlace {
                says: [qsTr("Plus grand"), qsTr("Plus petit")]

                Tool {
                    objectName: "tool_big"
                    // The agent's pages are as large as they can be (ADR 17).
                    visible: bar.scene.visit.place !== "S21b"
                    icon: Metrics.big ? "smaller" : "bigger"
                    label: Metrics.big ? qsTr("Plus petit") : qsTr("Plus grand")
                    spoken: Metrics.big ? qsTr("Plus petit. Les lettres sont grandes.") : qsTr("Plus grand")
                    onChosen: bar.scene.display.toggleBig()
                }
            }
            ToolPlace {
                says: [qsTr("Contraste"), qsTr("Couleurs")]

                Tool {
                    objectName: "tool_contrast"
                    icon: "contrast"
                    label: Theme.contrast ? qsTr("Couleurs") : qsTr("Contraste")
                    spoken: Theme.contrast ? qsTr("Couleurs. Le contraste est fort.") : qsTr("Contraste")
                    onChosen: bar.scene.display.toggleContrast()
                }
            }
            ToolPlace {
                used: bar.scene.display.languages.length > 1
                says: [language.label]

                Tool {
                    id: language

                    objectName: "tool_language"
                    visible: bar.languageTool
                    icon: "language"
                    label: qsTr("Langue")
                    onChosen: bar.scene.visit.askLanguage()
                }
            }
        }
    }
}
