// S01: what would you like to do?
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    Bands {
        id: bands

        heroMm: 150
        need: choices.height + Metrics.mm(12)
        heroMost: 0.56
        heroShare: 0.46
        hero: [
            KText {
                id: place

                width: parent.width - hour.width - Metrics.gap
                text: screen.scene.display.title
                color: Theme.heroInk
                font.pixelSize: Metrics.small
            },
            KText {
                id: hour

                anchors.right: parent.right
                text: screen.scene.time.hour
                color: Theme.heroInk
                font.pixelSize: Metrics.small
            },
            Picture {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Metrics.mm(4)
                width: Math.min(parent.width, (parent.height - heading.y - heading.height + Metrics.mm(8)) * 1.28)
                height: width * 0.78
                folder: "drawings"
                name: "welcome"
            },
            Column {
                id: heading

                y: place.height + Metrics.mm(Metrics.portrait ? 5 : 10)
                width: parent.width
                spacing: Metrics.mm(2)

                KText {
                    width: parent.width
                    text: qsTr("Que voulez-vous faire ?")
                    strong: true
                    color: Theme.heroInk
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: qsTr("Nous vous guidons à chaque étape.")
                    color: Theme.heroInk
                }
            }
        ]
        actions: Column {
            id: choices

            anchors.centerIn: parent
            width: parent.width
            spacing: Metrics.gap

            KButton {
                objectName: "talk"
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(62))
                kind: KButton.Primary
                icon: "agent"
                iconSide: Metrics.mm(30)
                fontSize: Metrics.title
                label: qsTr("Parler à un conseiller")
                onChosen: screen.scene.visit.talk()
            }
            KButton {
                objectName: "agent"
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(40))
                icon: "hand"
                iconSide: Metrics.mm(16)
                label: qsTr("Appeler l'agent")
                onChosen: screen.scene.visit.help()
            }
            Sentence {
                width: parent.width
                icon: "guard"
                iconInk: Theme.good
                text: qsTr("La borne efface tout à la fin.")
            }
        }
    }
}
