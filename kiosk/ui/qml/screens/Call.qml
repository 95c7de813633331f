// S07: the adviser, large; who speaks, whether one is heard; what one can do, in words (CAL-5, CAL-6, CAL-10).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool lost: scene.visit.line === "lost"
    readonly property bool speaking: scene.call.adviserSpeaks && !lost

    adviserSlot: scene.call.adviserCamera ? room : null
    selfSlot: scene.visit.cameraOn && scene.call.cameraWorks ? me.slot : null

    component Deed: KButton {
        width: buttons.each
        height: buttons.eachHeight
        fontSize: Metrics.big && Metrics.portrait ? Metrics.small : Metrics.body
        iconSide: Metrics.mm(13)
        pad: Metrics.mm(4)
    }

    Bands {
        heroMm: 150
        need: heard.height + buttons.height + Metrics.mm(10)
        heroShare: Metrics.big ? 0.54 : 0.62
        plainHero: true
        hero: VideoFrame {
            id: face

            anchors.fill: parent
            anchors.bottomMargin: Metrics.portrait ? -Metrics.margin : 0
            ring: screen.speaking ? Theme.speaks : Theme.edge
            ringWidth: screen.speaking ? Metrics.mm(3) : Metrics.mm(1)
            icon: "agent"

            // Big letters need much room: the face then ends where they begin.
            Item {
                id: room

                anchors.fill: parent
                anchors.bottomMargin: Metrics.big ? caption.height : 0
                clip: true
            }
            Rectangle {
                anchors.fill: parent
                visible: screen.lost
                color: Theme.scrim
            }
            CallNotice {
                anchors.top: parent.top
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.topMargin: Metrics.mm(6)
                width: parent.width - Metrics.mm(12)
                scene: screen.scene
            }
            CallCaption {
                id: caption

                anchors.bottom: parent.bottom
                width: parent.width
                room: width - me.width - Metrics.mm(12)
                scene: screen.scene
                speaking: screen.speaking
            }
            VideoFrame {
                id: me

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Metrics.mm(6)
                width: Metrics.mm(Metrics.portrait ? 48 : 46)
                height: width * 1.2
                corner: Metrics.mm(3)
                ground: Theme.caption
                ring: Theme.heroInk
                icon: "eye_off"
            }
        }
        actions: [
            HeardGauge {
                id: heard

                width: parent.width
                scene: screen.scene
            },
            Still {
                id: deeds

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(4) - rim
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width + 2 * rim
                height: buttons.height + 2 * rim

                Flow {
                    id: buttons

                    readonly property bool pairs: Metrics.portrait || screen.low
                    readonly property real each: pairs ? (width - spacing) / 2 : width
                    readonly property real eachHeight: pairs ? Math.max(Metrics.mm(screen.low ? 31 : 38), paper.implicitHeight, micro.implicitHeight, image.implicitHeight) : Math.max(Metrics.mm(31), (deeds.parent.height - heard.height - Metrics.mm(8) - 4 * spacing) / 5)

                    width: parent.width
                    spacing: Metrics.mm(6)

                    Deed {
                        id: paper

                        objectName: "show_paper"
                        kind: KButton.Primary
                        highlighted: screen.scene.visit.paperAsked
                        icon: "paper"
                        label: qsTr("Montrer un papier")
                        onChosen: screen.scene.visit.showPaper()
                    }
                    Deed {
                        objectName: "write"
                        highlighted: screen.scene.visit.unread
                        icon: "keyboard"
                        label: qsTr("Écrire")
                        onChosen: screen.scene.visit.write()
                    }
                    Deed {
                        id: micro

                        objectName: "microphone"
                        icon: screen.scene.visit.microphoneOn ? "mic_off" : "mic"
                        label: screen.scene.visit.microphoneOn ? qsTr("Couper mon micro") : qsTr("Remettre mon micro")
                        onChosen: screen.scene.visit.toggleMicrophone()
                    }
                    Deed {
                        id: image

                        objectName: "camera"
                        icon: screen.scene.visit.cameraOn ? "eye_off" : "eye"
                        label: screen.scene.visit.cameraOn ? qsTr("Cacher mon image") : qsTr("Montrer mon image")
                        onChosen: screen.scene.visit.toggleCamera()
                    }
                    Deed {
                        objectName: "hang_up"
                        width: buttons.width
                        height: buttons.pairs ? Math.max(Metrics.mm(screen.low ? 31 : 36), implicitHeight) : buttons.eachHeight
                        kind: KButton.Danger
                        icon: "hang_up"
                        iconSide: Metrics.mm(15)
                        fontSize: Metrics.portrait && !Metrics.big ? Metrics.title : Metrics.body
                        label: qsTr("Raccrocher")
                        onChosen: screen.scene.visit.hangUp()
                    }
                }
            }
        ]
    }
}
