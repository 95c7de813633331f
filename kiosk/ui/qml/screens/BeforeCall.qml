// S05: one sees oneself, one knows who sees and hears, one decides (PRV-4).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool seen: scene.call.cameraWorks
    readonly property bool headset: scene.display.headset
    readonly property real lineSize: Metrics.big ? Metrics.small : Metrics.body
    readonly property var ways: ({
            voice: qsTr("Je suis sourd ou malentendant"),
            sign: qsTr("En langue des signes"),
            text: qsTr("Par écrit"),
            lpc: qsTr("Avec le code des mains, la LfPC"),
            loop: qsTr("Avec mon appareil auditif")
        })

    selfSlot: seen ? face.slot : null

    component Line: Sentence {
        width: parent ? parent.width : 0
        size: screen.lineSize
        iconInk: Theme.good
    }
    component Small: KButton {
        fontSize: Metrics.big ? Metrics.small : Metrics.body
        iconSide: Metrics.mm(11)
        pad: Metrics.mm(4)
    }

    Bands {
        heroMm: Metrics.big ? 70 : 110
        need: words.height + buttons.height + Metrics.mm(9)
        heroShare: Metrics.big ? 0.33 : 0.42
        plainHero: true
        hero: [
            VideoFrame {
                id: face

                anchors.fill: parent
                anchors.bottomMargin: Metrics.portrait ? -Metrics.margin : checks.height + Metrics.gap
                ring: Theme.primary
                ringWidth: Metrics.mm(1.6)
                icon: screen.seen ? "person" : "camera_off"

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: ask.height + Metrics.mm(5)
                    // Fifty words on a screen are enough: one's own image asks by itself (TXT-4).
                    visible: !screen.seen || !(Metrics.big || screen.headset)
                    color: Theme.caption

                    Sentence {
                        id: ask

                        anchors.centerIn: parent
                        width: parent.width - Metrics.mm(16)
                        icon: screen.seen ? "person" : "camera_off"
                        ink: Theme.heroInk
                        strong: true
                        size: screen.lineSize
                        text: screen.seen ? qsTr("Voyez-vous votre visage ?") : qsTr("La caméra ne marche pas.")
                    }
                }
            },
            Item {
                id: inHero

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(-1)
                width: parent.width
                height: Metrics.portrait ? 0 : checks.height
            }
        ]
        actions: [
            Story {
                id: words

                title: screen.low ? "" : qsTr("Avant l'appel")
                spacing: Metrics.mm(Metrics.big ? 1 : 2)

                Line {
                    icon: "eye"
                    text: screen.seen ? qsTr("Le conseiller vous voit et vous entend.") : qsTr("Vous pouvez parler sans image.")
                }
                Line {
                    icon: screen.scene.service.recordsCall ? "warning" : "guard"
                    iconInk: screen.scene.service.recordsCall ? Theme.warn : Theme.good
                    text: screen.scene.service.recordsCall ? qsTr("Le service enregistre l'appel.") : qsTr("Personne n'enregistre l'appel.")
                }
                Line {
                    icon: "delete"
                    text: qsTr("La borne efface vos papiers à la fin.")
                }
                Line {
                    objectName: "headset"
                    icon: "headset"
                    text: screen.headset ? qsTr("Mettez le casque.") : ""
                }
                Line {
                    icon: "guard"
                    text: screen.headset ? qsTr("Vous seul entendez le conseiller.") : ""
                }
            },
            Choices {
                id: buttons

                anchors.bottomMargin: Metrics.mm(4)
                spacing: Metrics.mm(6)

                KButton {
                    objectName: "go"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(Metrics.big ? 34 : 38))
                    kind: KButton.Go
                    icon: "call"
                    iconSide: Metrics.mm(15)
                    fontSize: Metrics.big ? Metrics.body : Metrics.title
                    label: screen.seen ? qsTr("Appeler maintenant") : qsTr("Appeler sans image")
                    onChosen: screen.scene.visit.go(screen.seen)
                }
                Item {
                    id: inActions

                    width: parent.width
                    height: Metrics.portrait ? checks.height : 0
                    visible: Metrics.portrait
                }
                Row {
                    id: others

                    readonly property real high: Math.max(deaf.implicitHeight, rights.implicitHeight, Metrics.mm(30))

                    width: parent.width
                    spacing: Metrics.mm(6)

                    Small {
                        id: deaf

                        objectName: "deaf"
                        width: (others.width - others.spacing) * 0.6
                        height: others.high
                        icon: "hearing"
                        highlighted: screen.scene.visit.way !== "voice"
                        label: screen.ways[screen.scene.visit.way]
                        onChosen: screen.scene.visit.showWays()
                    }
                    Small {
                        id: rights

                        objectName: "rights"
                        width: (others.width - others.spacing) * 0.4
                        height: others.high
                        icon: Metrics.big ? "" : "rights"
                        label: qsTr("Lire mes droits")
                        onChosen: screen.scene.visit.showRights()
                    }
                }
            }
        ]
    }
    Flow {
        id: checks

        readonly property int columns: noCamera.visible && !(Metrics.big && !Metrics.portrait) ? 2 : 1
        readonly property real each: (width - spacing * (columns - 1)) / columns
        readonly property real high: Math.max(noCamera.implicitHeight, sound.implicitHeight, Metrics.mm(30))

        parent: Metrics.portrait ? inActions : inHero
        width: parent ? parent.width : 0
        spacing: Metrics.mm(6)

        Small {
            id: noCamera

            objectName: "go_without_camera"
            width: checks.each
            height: checks.high
            visible: screen.seen
            icon: Metrics.big ? "" : "camera_off"
            label: qsTr("Appeler sans ma caméra")
            onChosen: screen.scene.visit.go(false)
        }
        Small {
            id: sound

            objectName: "test_sound"
            width: checks.each
            height: checks.high
            icon: Metrics.big ? "" : "volume_up"
            label: qsTr("Entendez-vous le son ?")
            onChosen: screen.scene.playTestSound()
        }
    }
}
