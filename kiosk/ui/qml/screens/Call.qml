// S07: the adviser, large; who speaks, whether one is heard; four things to do.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool lost: scene.visit.line === "lost"
    readonly property bool speaking: scene.call.adviserSpeaks && !lost

    adviserSlot: scene.call.adviserCamera ? face.slot : null
    selfSlot: scene.visit.cameraOn && scene.call.cameraWorks ? me.slot : null

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

            Rectangle {
                anchors.fill: parent
                visible: screen.lost
                color: Theme.scrim
            }
            CallNotice {
                x: Metrics.mm(8)
                y: Metrics.mm(8)
                width: parent.width - 2 * x
                scene: screen.scene
            }
            Rectangle {
                id: caption

                anchors.bottom: parent.bottom
                width: parent.width
                height: who.height + Metrics.mm(8)
                color: Theme.caption

                KText {
                    id: who

                    x: Metrics.mm(8)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - me.width - Metrics.mm(14)
                    text: qsTr("Vous parlez avec %1, %2.").arg(screen.scene.visit.adviser).arg(screen.scene.service.of)
                    strong: true
                    color: Theme.heroInk
                }
            }
            Rectangle {
                objectName: "speaking"
                x: Metrics.mm(8)
                anchors.bottom: caption.top
                anchors.bottomMargin: Metrics.mm(4)
                width: said.x + said.width + Metrics.mm(7)
                height: said.height + Metrics.mm(3)
                radius: height / 2
                visible: screen.speaking
                color: Theme.speaks

                Picture {
                    id: mouth

                    x: Metrics.mm(6)
                    anchors.verticalCenter: parent.verticalCenter
                    name: "speech"
                    side: Metrics.small * 1.1
                    colour: Theme.speaksInk
                }
                KText {
                    id: said

                    x: mouth.x + mouth.width + Metrics.mm(3)
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Le conseiller parle")
                    color: Theme.speaksInk
                    font.pixelSize: Metrics.small
                }
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
            Flow {
                id: buttons

                readonly property real mainSize: Metrics.portrait && !Metrics.big ? Metrics.title : Metrics.body
                readonly property real half: Metrics.portrait ? (width - spacing) / 2 : width
                readonly property real each: Metrics.mm(Metrics.portrait && !Metrics.big ? 41 : 38)
                readonly property real halfHeight: Math.max(each, micro.implicitHeight, image.implicitHeight)

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(4)
                width: parent.width
                spacing: Metrics.mm(6)

                KButton {
                    objectName: "show_paper"
                    width: parent.width
                    height: buttons.each
                    kind: KButton.Primary
                    highlighted: screen.scene.visit.paperAsked
                    icon: "paper"
                    iconSide: Metrics.mm(15)
                    fontSize: buttons.mainSize
                    label: qsTr("Montrer un papier")
                    onChosen: screen.scene.visit.showPaper()
                }
                KButton {
                    id: micro

                    objectName: "microphone"
                    width: buttons.half
                    height: buttons.halfHeight
                    icon: screen.scene.visit.microphoneOn ? "mic_off" : "mic"
                    label: screen.scene.visit.microphoneOn ? qsTr("Couper mon micro") : qsTr("Remettre mon micro")
                    onChosen: screen.scene.visit.toggleMicrophone()
                }
                KButton {
                    id: image

                    objectName: "camera"
                    width: buttons.half
                    height: buttons.halfHeight
                    icon: screen.scene.visit.cameraOn ? "eye_off" : "eye"
                    label: screen.scene.visit.cameraOn ? qsTr("Cacher mon image") : qsTr("Montrer mon image")
                    onChosen: screen.scene.visit.toggleCamera()
                }
                KButton {
                    objectName: "hang_up"
                    width: parent.width
                    height: buttons.each
                    kind: KButton.Danger
                    icon: "hang_up"
                    iconSide: Metrics.mm(15)
                    fontSize: buttons.mainSize
                    label: qsTr("Raccrocher")
                    onChosen: screen.scene.visit.hangUp()
                }
            }
        ]
    }
}
