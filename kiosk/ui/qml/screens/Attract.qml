// S00: nobody is there yet. One sentence, one picture, the whole screen is the target.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    KButton {
        objectName: "begin"
        anchors.fill: parent
        bare: true
        label: qsTr("Touchez l'écran")
        spoken: label
        onChosen: screen.scene.visit.touch()
    }
    Rectangle {
        width: Metrics.portrait ? parent.width : parent.width * 0.54
        height: Metrics.portrait ? parent.height * 0.5 : parent.height
        color: Theme.hero
        clip: true

        Rectangle {
            visible: !Theme.contrast
            anchors.horizontalCenter: parent.horizontalCenter
            y: Metrics.portrait ? Metrics.mm(34) : (parent.height - height) / 2
            width: Metrics.mm(Metrics.portrait ? 250 : 246) * Metrics.grow
            height: width
            radius: width / 2
            color: Theme.heroSofter
        }
        Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: Math.min(parent.width, parent.height * 1.2) * 0.96
            height: width * 0.78
            folder: "drawings"
            name: "welcome"
        }
    }
    KText {
        x: Metrics.margin
        y: Metrics.margin
        width: (Metrics.portrait ? parent.width : parent.width * 0.54) * 0.62
        text: screen.scene.display.title
        color: Theme.heroInk
        font.pixelSize: Metrics.small
    }
    KText {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        y: Metrics.margin
        text: screen.scene.time.hour
        color: Metrics.portrait ? Theme.heroInk : Theme.ink
        font.pixelSize: Metrics.small
    }
    Column {
        x: (Metrics.portrait ? 0 : parent.width * 0.54) + Metrics.mm(14)
        y: Metrics.portrait ? parent.height * 0.5 + Metrics.mm(16) : (parent.height - height) / 2
        width: parent.width - x - Metrics.mm(14)
        spacing: Metrics.mm(6)

        KText {
            width: parent.width
            text: qsTr("Bonjour")
            strong: true
            color: Theme.contrast ? Theme.ink : Theme.hero
            font.pixelSize: Metrics.display
        }
        KText {
            width: parent.width
            text: qsTr("Parlez à un conseiller par vidéo.")
            font.pixelSize: Metrics.title
        }
        Sentence {
            width: parent.width
            icon: "done"
            iconInk: Theme.good
            text: qsTr("C'est gratuit.")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.mm(22)
        x: Metrics.portrait ? Metrics.mm(14) : parent.width * 0.54 + Metrics.mm(14)
        width: parent.width - x - Metrics.mm(14)
        height: cta.implicitHeight + Metrics.mm(22)
        radius: height / 2
        color: Theme.primary

        Row {
            anchors.centerIn: parent
            spacing: Metrics.mm(6)

            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: "touch"
                side: Metrics.title * 1.5
                colour: Theme.primaryInk
            }
            KText {
                id: cta

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.parent.width - Metrics.mm(40))
                text: qsTr("Touchez l'écran")
                strong: true
                color: Theme.primaryInk
                font.pixelSize: Metrics.title
                Accessible.ignored: true
            }
        }
    }
}
