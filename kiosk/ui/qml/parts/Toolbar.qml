// The tools: always at the bottom, always at the same place (NAV-1). Two rows when letters are big upright.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Item {
    id: bar

    required property Scene scene
    property bool backTool: true
    property bool restartTool: true
    property bool soundTools: false

    readonly property bool twoRows: Metrics.big && Metrics.portrait
    readonly property real toolHeight: Metrics.mm(twoRows ? 22 : Metrics.portrait ? 27 : 24)
    readonly property real room: width - 2 * Metrics.mm(8)
    readonly property real gap: Metrics.mm(6)

    height: Metrics.mm(5) + toolHeight * (twoRows ? 2 : 1) + (twoRows ? gap : 0) + Metrics.mm(8.5)

    Rectangle {
        anchors.fill: parent
        color: Theme.sunk

        Rectangle {
            width: parent.width
            height: Metrics.line
            color: Theme.hairline
        }
    }

    // Widths in proportion to the words, so that all five fit at their full size.
    function share(weight: real, total: real, count: int): real {
        return (bar.room - bar.gap * (count - 1)) * weight / total;
    }

    component Tool: KButton {
        fontSize: Metrics.small
        strong: false
        stacked: Metrics.portrait && !bar.twoRows
        iconSide: Metrics.mm(bar.twoRows ? 12 : 11)
        pad: Metrics.mm(1.5)
        height: bar.toolHeight
        minMm: 20
    }

    Grid {
        x: Metrics.mm(8)
        y: Metrics.mm(5)
        columns: bar.twoRows ? 1 : 2
        spacing: bar.gap

        Row {
            id: moving

            readonly property real one: bar.twoRows ? bar.share(38, 100, 2) : bar.share(14.9, 100, 5)
            readonly property real two: bar.twoRows ? bar.share(62, 100, 2) : bar.share(28.8, 100, 5)

            spacing: bar.gap

            Item {
                width: moving.one
                height: bar.toolHeight

                Tool {
                    objectName: "tool_back"
                    width: parent.width
                    visible: bar.backTool && !bar.soundTools
                    icon: "back"
                    label: qsTr("Retour")
                    onChosen: bar.scene.visit.back()
                }
                Tool {
                    objectName: "tool_softer"
                    width: parent.width
                    visible: bar.soundTools
                    icon: "volume_down"
                    label: qsTr("Son −")
                    spoken: qsTr("Son moins fort")
                    onChosen: bar.scene.visit.changeVolume(-1)
                }
            }
            Item {
                width: moving.two
                height: bar.toolHeight

                Tool {
                    objectName: "tool_restart"
                    width: parent.width
                    visible: bar.restartTool && !bar.soundTools
                    icon: "restart"
                    label: qsTr("Recommencer")
                    onChosen: bar.scene.visit.restart()
                }
                Tool {
                    objectName: "tool_louder"
                    width: parent.width
                    visible: bar.soundTools
                    icon: "volume_up"
                    label: qsTr("Son +")
                    spoken: qsTr("Son plus fort")
                    onChosen: bar.scene.visit.changeVolume(1)
                }
            }
        }
        Row {
            spacing: bar.gap

            Tool {
                objectName: "tool_big"
                width: bar.twoRows ? bar.share(36, 100, 3) : bar.share(22.5, 100, 5)
                icon: Metrics.big ? "smaller" : "bigger"
                label: Metrics.big ? qsTr("Plus petit") : qsTr("Plus grand")
                onChosen: bar.scene.display.toggleBig()
            }
            Tool {
                objectName: "tool_contrast"
                width: bar.twoRows ? bar.share(37, 100, 3) : bar.share(20.6, 100, 5)
                icon: "contrast"
                label: Theme.contrast ? qsTr("Couleurs") : qsTr("Contraste")
                onChosen: bar.scene.display.toggleContrast()
            }
            Tool {
                objectName: "tool_help"
                width: bar.twoRows ? bar.share(27, 100, 3) : bar.share(13.2, 100, 5)
                kind: KButton.Help
                icon: "help"
                label: qsTr("Aide")
                onChosen: bar.scene.visit.help()
            }
        }
    }
}
