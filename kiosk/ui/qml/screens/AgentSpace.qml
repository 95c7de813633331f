// S21b: the agent's space: how the borne fares, and what only the agent starts; nothing of the citizen (SEC-5).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool onLine: scene.visit.onLine
    readonly property var devices: scene.agent.devices

    Bands {
        heroMm: 150
        need: buttons.height + Metrics.mm(10)
        heroMost: 0.7
        heroShare: 0.5
        hero: [
            Column {
                id: health

                width: parent.width
                spacing: Metrics.mm(Metrics.big ? 1 : 4)

                KText {
                    width: parent.width
                    text: qsTr("Espace agent")
                    strong: true
                    color: Theme.heroInk
                    font.pixelSize: Metrics.title
                }
                Repeater {
                    model: screen.devices

                    Sentence {
                        required property var modelData

                        width: parent ? parent.width : 0
                        icon: modelData.works ? modelData.icon : "warning"
                        ink: Theme.heroInk
                        strong: !modelData.works
                        size: Metrics.small
                        text: modelData.words
                    }
                }
                Sentence {
                    width: parent.width
                    objectName: "last_erasure"
                    icon: screen.scene.agent.erasedWell ? "done" : "warning"
                    ink: Theme.heroInk
                    strong: true
                    size: Metrics.small
                    text: screen.scene.agent.lastErasure
                }
            },
            Item {
                anchors.top: health.bottom
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Metrics.margin
                width: parent.width
                visible: height > Metrics.mm(50)

                Picture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    width: Math.min(parent.width, parent.height * 1.2)
                    height: width * 0.78
                    folder: "drawings"
                    name: "agent"
                }
            }
        ]
        actions: Choices {
            id: buttons

            WideButton {
                objectName: "assist"
                visible: !screen.onLine
                kind: KButton.Primary
                icon: "call"
                label: qsTr("Commencer un appel pour une personne")
                onChosen: screen.scene.visit.assist()
            }
            WideButton {
                objectName: "leave_alone"
                visible: screen.onLine
                kind: KButton.Primary
                icon: "leave"
                label: qsTr("Je laisse la personne seule")
                onChosen: screen.scene.visit.leaveAlone()
            }
            WideButton {
                objectName: "erase_now"
                kind: KButton.Danger
                icon: "delete"
                label: qsTr("Effacer maintenant")
                onChosen: screen.scene.visit.eraseNow()
            }
            WideButton {
                objectName: "leave"
                icon: "back"
                label: qsTr("Quitter")
                onChosen: screen.scene.visit.proceed()
            }
        }
    }
}
