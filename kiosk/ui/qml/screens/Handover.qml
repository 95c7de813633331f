// S22: the agent began the call and stays, until the person is left alone with the adviser.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool lost: scene.visit.line === "lost"
    readonly property bool speaking: scene.call.adviserSpeaks && !lost

    adviserSlot: scene.call.adviserCamera ? face.slot : null

    Bands {
        told: words
        offered: buttons
        heroMm: 130
        need: words.height + buttons.height + Metrics.mm(9)
        heroShare: Metrics.big ? 0.46 : 0.55
        plainHero: true
        hero: VideoFrame {
            id: face

            anchors.fill: parent
            anchors.bottomMargin: Metrics.portrait ? -Metrics.margin : 0
            ring: screen.speaking ? Theme.speaks : Theme.edge
            ringWidth: screen.speaking ? Metrics.mm(3) : Metrics.mm(1)
            icon: "agent"

            Banner {
                anchors.top: parent.top
                anchors.topMargin: Metrics.mm(6)
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width - Metrics.mm(12)
                visible: screen.lost
                icon: "wifi_off"
                text: qsTr("L'appel est coupé. Nous rappelons.")
            }
            CallCaption {
                anchors.bottom: parent.bottom
                width: parent.width
                scene: screen.scene
                speaking: screen.speaking
            }
        }
        actions: [
            Story {
                id: words

                title: qsTr("L'agent reste près de vous.")
            },
            Choices {
                id: buttons

                WideButton {
                    objectName: "leave_alone"
                    height: Math.max(implicitHeight, Metrics.mm(56))
                    kind: KButton.Primary
                    icon: "leave"
                    label: qsTr("Je laisse la personne seule")
                    onChosen: screen.scene.visit.leaveAlone()
                }
                WideButton {
                    objectName: "stay"
                    height: Math.max(implicitHeight, Metrics.mm(30))
                    icon: "agent"
                    label: qsTr("Je reste avec la personne")
                    onChosen: screen.scene.visit.proceed()
                }
                WideButton {
                    objectName: "hang_up"
                    height: Math.max(implicitHeight, Metrics.mm(31))
                    kind: KButton.Danger
                    icon: "hang_up"
                    label: qsTr("Raccrocher")
                    onChosen: screen.scene.visit.hangUp()
                }
            }
        ]
    }
}
