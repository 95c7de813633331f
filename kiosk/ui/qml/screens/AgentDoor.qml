// S21: the agent's code, in dots; wrong and locked are told in words (SEC-1, SEC-2).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property string door: scene.visit.door
    readonly property string problem: door === "wrong" ? qsTr("Code faux. Il reste %n essais.", "", scene.visit.triesLeft) : door === "locked" ? qsTr("Accès bloqué pendant %n minutes.", "", scene.visit.lockedMinutes) : ""

    Bands {
        heroMm: 100
        need: pad.height + Metrics.mm(10)
        heroShare: 0.46
        hero: [
            Column {
                id: words

                width: parent.width

                KText {
                    width: parent.width
                    text: qsTr("Espace agent")
                    strong: true
                    color: Theme.heroInk
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: screen.door === "checking" ? qsTr("La borne vérifie le code.") : qsTr("Tapez votre code.")
                    color: Theme.heroInk
                }
            },
            Item {
                anchors.top: words.bottom
                anchors.bottom: parent.bottom
                width: parent.width

                Picture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: middle.top
                    anchors.bottomMargin: Metrics.mm(8)
                    visible: y > 0
                    name: "lock"
                    side: Metrics.mm(34)
                    colour: Theme.heroInk
                }
                Item {
                    id: middle

                    anchors.centerIn: parent
                    anchors.verticalCenterOffset: Metrics.portrait ? Metrics.mm(12) : 0
                    width: parent.width
                    height: Metrics.mm(26)
                }
                Rectangle {
                    anchors.fill: middle
                    radius: Metrics.radius
                    visible: screen.problem === ""
                    color: Theme.contrast ? Theme.panel : Theme.heroSofter
                    border.width: Metrics.line
                    border.color: Theme.heroInk

                    Row {
                        objectName: "dots"
                        anchors.centerIn: parent
                        spacing: Math.min(Metrics.mm(7), (parent.width - Metrics.mm(12)) / 16 * 0.4)

                        Repeater {
                            model: Math.max(4, screen.scene.agent.count)

                            Rectangle {
                                required property int index

                                width: Math.min(Metrics.mm(10), (middle.width - Metrics.mm(12)) / 16 * 0.6)
                                height: width
                                radius: width / 2
                                color: index < screen.scene.agent.count ? Theme.heroInk : "transparent"
                                border.width: Metrics.line
                                border.color: Theme.heroInk
                            }
                        }
                    }
                }
                Banner {
                    objectName: "code_problem"
                    anchors.verticalCenter: middle.verticalCenter
                    width: parent.width
                    visible: screen.problem !== ""
                    icon: "lock"
                    text: screen.problem
                }
            }
        ]
        actions: PinPad {
            id: pad

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.mm(5)
            width: parent.width
            high: Metrics.mm(Metrics.portrait ? 38 : 34)
            enabled: screen.door !== "locked" && screen.door !== "checking"
            opacity: enabled ? 1 : 0.5
            agent: screen.scene.agent
        }
    }
}
