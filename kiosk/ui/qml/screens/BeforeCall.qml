// S05: one sees oneself, one knows who sees and hears, one decides (PRV-4).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    selfSlot: scene.call.cameraWorks ? face.slot : null

    Bands {
        heroMm: 120
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: Metrics.big ? 0.35 : 0.48
        plainHero: true
        hero: VideoFrame {
            id: face

            anchors.fill: parent
            anchors.bottomMargin: Metrics.portrait ? -Metrics.margin : 0
            ring: Theme.primary
            ringWidth: Metrics.mm(1.6)

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: ask.height + Metrics.mm(7)
                color: Theme.caption

                Sentence {
                    id: ask

                    anchors.verticalCenter: parent.verticalCenter
                    x: Metrics.mm(8)
                    width: parent.width - 2 * x
                    icon: screen.scene.call.cameraWorks ? "person" : "camera_off"
                    ink: Theme.heroInk
                    strong: true
                    text: screen.scene.call.cameraWorks ? qsTr("Voyez-vous votre visage ?") : qsTr("La caméra ne marche pas.")
                }
            }
        }
        actions: [
            Column {
                id: words

                width: parent.width
                spacing: Metrics.mm(Metrics.big ? 2 : 3)

                KText {
                    width: parent.width
                    text: qsTr("Avant l'appel")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                Sentence {
                    width: parent.width
                    icon: "eye"
                    iconInk: Theme.good
                    text: screen.scene.call.cameraWorks ? qsTr("Le conseiller vous voit et vous entend.") : qsTr("Vous pouvez parler sans image.")
                }
                Sentence {
                    width: parent.width
                    icon: "guard"
                    iconInk: Theme.good
                    text: qsTr("Personne n'enregistre l'appel.")
                }
                Sentence {
                    width: parent.width
                    icon: "delete"
                    iconInk: Theme.good
                    text: qsTr("La borne efface vos papiers à la fin.")
                }
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                spacing: Metrics.gap

                KButton {
                    objectName: "go"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(40))
                    kind: KButton.Go
                    icon: "call"
                    iconSide: Metrics.mm(16)
                    fontSize: screen.scene.call.cameraWorks && !Metrics.big ? Metrics.title : Metrics.body
                    label: screen.scene.call.cameraWorks ? qsTr("Appeler maintenant") : qsTr("Appeler sans image")
                    onChosen: screen.scene.visit.go(screen.scene.call.cameraWorks)
                }
                Row {
                    id: others

                    readonly property int count: noCamera.visible ? 2 : 1

                    width: parent.width
                    spacing: Metrics.mm(6)

                    KButton {
                        id: noCamera

                        objectName: "go_without_camera"
                        width: (parent.width - others.spacing) / 2
                        height: Math.max(implicitHeight, sound.implicitHeight, Metrics.mm(32))
                        visible: screen.scene.call.cameraWorks
                        icon: Metrics.big ? "" : "camera_off"
                        label: qsTr("Appeler sans ma caméra")
                        onChosen: screen.scene.visit.go(false)
                    }
                    KButton {
                        id: sound

                        objectName: "test_sound"
                        width: (parent.width - others.spacing * (others.count - 1)) / others.count
                        height: Math.max(implicitHeight, noCamera.implicitHeight, Metrics.mm(32))
                        icon: Metrics.big ? "" : "volume_up"
                        label: qsTr("Entendez-vous le son ?")
                        onChosen: screen.scene.playTestSound()
                    }
                }
            }
        ]
    }
}
