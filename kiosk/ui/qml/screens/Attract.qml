// S00: nobody is there yet. One sentence, one picture, the languages; all the rest is one target.
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool many: scene.display.languages.length > 1
    readonly property bool shut: scene.needs.comeBack !== ""
    readonly property real side: Metrics.mm(Metrics.portrait ? 10 : 9)

    KButton {
        objectName: "begin"
        anchors.fill: parent
        bare: true
        label: qsTr("Touchez l'écran")
        spoken: label
        onChosen: screen.scene.visit.touch()
    }
    Item {
        id: stage

        anchors.left: parent.left
        width: Metrics.portrait ? parent.width : parent.width * (Metrics.big ? 0.38 : 0.46)
        height: Metrics.portrait ? Math.max(parent.height * 0.36, Math.min(parent.height * 0.46, parent.height - words.height - touches.height - Metrics.mm(44))) : parent.height
        clip: true

        Rectangle {
            anchors.fill: parent
            color: screen.shut && !Theme.contrast ? Theme.night : Theme.hero
        }
        Rectangle {
            visible: !Theme.contrast
            anchors.horizontalCenter: parent.horizontalCenter
            y: Metrics.portrait ? Metrics.mm(26) : (parent.height - height) / 2
            width: Math.min(parent.width * 0.94, Metrics.portrait ? parent.height * 1.15 : parent.height * 0.9)
            height: width
            radius: width / 2
            color: screen.shut ? Theme.nightSoft : Theme.heroSofter
        }
        Rectangle {
            visible: Theme.contrast
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Metrics.portrait ? parent.width : Metrics.line
            height: Metrics.portrait ? Metrics.line : parent.height
            color: Theme.edge
        }
        Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: Math.min(parent.width * 0.96, (parent.height - Metrics.mm(24)) * 1.28)
            height: width * 0.78
            folder: "drawings"
            name: "welcome"
        }
        KText {
            anchors.left: parent.left
            anchors.leftMargin: Metrics.margin
            y: Metrics.margin
            width: (Metrics.portrait ? parent.width - hour.implicitWidth - Metrics.gap : parent.width) - 2 * Metrics.margin
            text: screen.scene.display.title
            color: Theme.heroInk
            font.pixelSize: Metrics.small
        }
    }
    KText {
        id: hour

        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        y: Metrics.margin
        text: screen.scene.time.hour
        color: Metrics.portrait ? Theme.heroInk : Theme.ink
        font.pixelSize: Metrics.small
    }
    Column {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: screen.side
        y: Metrics.portrait ? stage.height + Math.max(Metrics.mm(4), (parent.height - stage.height - touches.height - screen.side - height) / 2) : Math.max(hour.y + hour.height, (parent.height - touches.height - screen.side - height) / 2)
        width: parent.width - (Metrics.portrait ? 0 : stage.width) - 2 * screen.side
        spacing: Metrics.mm(2)

        KText {
            width: parent.width
            text: screen.shut ? qsTr("Fermé.") : qsTr("Bonjour")
            strong: true
            color: Theme.contrast ? Theme.ink : screen.shut ? Theme.warn : Theme.hero
            font.pixelSize: Metrics.display
        }
        KText {
            width: parent.width
            text: screen.shut ? screen.scene.needs.comeBack : qsTr("Parlez à un conseiller par vidéo.")
            font.pixelSize: Metrics.title
        }
        Sentence {
            width: parent.width
            icon: "done"
            iconInk: Theme.good
            text: screen.shut ? "" : qsTr("C'est gratuit.")
        }
    }
    Column {
        id: touches

        readonly property real tall: Math.max(Metrics.mm(30), cta.implicitHeight + Metrics.mm(10))

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.side
        anchors.left: words.left
        width: words.width
        spacing: Metrics.mm(6)

        Grid {
            width: parent.width
            columns: Metrics.portrait ? 1 : 2
            spacing: Metrics.mm(6)

            Rectangle {
                width: Metrics.portrait || !listen.visible ? parent.width : parent.width - listen.width - parent.spacing
                height: touches.tall
                radius: height / 2
                color: Theme.primary

                Row {
                    anchors.centerIn: parent
                    spacing: Metrics.mm(4)

                    Picture {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "touch"
                        side: cta.font.pixelSize * 1.5
                        colour: Theme.primaryInk
                    }
                    KText {
                        id: cta

                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTr("Touchez l'écran")
                        strong: true
                        color: Theme.primaryInk
                        font.pixelSize: Metrics.portrait ? Metrics.title : Metrics.body
                        Accessible.ignored: true
                    }
                }
            }
            Item {
                id: listen

                visible: screen.scene.speech.expected
                width: Metrics.portrait ? parent.width : Math.ceil(parent.width * 0.38)
                height: Metrics.portrait ? Math.max(said.implicitHeight, Metrics.mm(24)) : touches.tall

                KButton {
                    id: said

                    objectName: "listen"
                    // The voice comes a moment after the screen: its place is kept (NAV-1).
                    visible: screen.scene.speech.available
                    anchors.fill: parent
                    icon: screen.scene.speech.speaking ? "stop" : "listen"
                    label: screen.scene.speech.speaking ? qsTr("Arrêter") : qsTr("Écouter")
                    onChosen: screen.scene.speech.toggle()
                }
            }
        }
        LanguageTiles {
            width: parent.width
            visible: screen.many
            across: Metrics.big && Metrics.portrait ? 2 : 3
            scene: screen.scene
        }
    }
}
