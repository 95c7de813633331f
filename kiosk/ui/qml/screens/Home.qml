// S01: what would you like to do? Three choices, and what becomes of one's data.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    // Lying, the question stands above its answers.
    readonly property bool lifted: !Metrics.portrait && Metrics.reachTop > Metrics.mm(62)

    Bands {
        id: bands

        heroMm: Metrics.big ? 104 : 130
        need: choices.height + Metrics.mm(6)
        heroMost: 0.5
        heroShare: 0.42
        told: screen.lifted ? heading : null
        offered: choices
        hero: [
            KText {
                id: place

                anchors.left: parent.left
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
                anchors.bottomMargin: -Metrics.margin
                visible: height > Metrics.mm(36)
                width: Math.min(parent.width, (parent.height - (screen.lifted ? place.height : heading.y + heading.height) + Metrics.mm(14)) * 1.28)
                height: width * 0.78
                folder: "drawings"
                name: "welcome"
            },
            Column {
                id: heading

                readonly property color ink: screen.lifted ? Theme.ink : Theme.heroInk

                parent: screen.lifted ? bands.actionArea : bands.heroArea
                y: Math.max(place.height, hour.height) + Metrics.mm(Metrics.portrait ? 3 : 8)
                width: parent.width
                spacing: Metrics.mm(2)

                KText {
                    width: parent.width
                    text: qsTr("Que voulez-vous faire ?")
                    strong: true
                    color: heading.ink
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: qsTr("Nous vous guidons à chaque étape.")
                    color: heading.ink
                }
            }
        ]
        actions: Column {
            id: choices

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.mm(3)
            width: parent.width
            spacing: Metrics.mm(6)

            KButton {
                objectName: "talk"
                width: parent.width
                // Lying, the first choice takes what the others leave.
                height: Math.max(implicitHeight, Metrics.mm(Metrics.big ? 40 : 62), Metrics.portrait ? 0 : Math.min(Metrics.mm(84), bands.reach - 2 * agent.height - promise.implicitHeight - Metrics.mm(26)))
                kind: KButton.Primary
                icon: "agent"
                iconSide: Metrics.mm(Metrics.big ? 20 : 30)
                fontSize: Metrics.title
                label: qsTr("Parler à un conseiller")
                onChosen: screen.scene.visit.talk()
            }
            KButton {
                objectName: "appointment"
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(Metrics.big ? 32 : 40))
                icon: "appointment"
                iconSide: Metrics.mm(16)
                label: qsTr("J'ai un rendez-vous")
                onChosen: screen.scene.visit.haveAppointment()
            }
            KButton {
                id: agent

                objectName: "agent"
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(Metrics.big ? 32 : 40))
                icon: "hand"
                iconSide: Metrics.mm(16)
                label: qsTr("Appeler l'agent")
                onChosen: screen.scene.visit.help()
            }
            Item {
                width: parent.width
                height: Math.max(promise.implicitHeight, rights.height)

                Sentence {
                    id: promise

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - rights.width - Metrics.gap
                    icon: "guard"
                    iconInk: Theme.good
                    text: qsTr("La borne efface tout à la fin.")
                }
                KButton {
                    id: rights

                    objectName: "rights"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.ceil(parent.width * 0.32)
                    pad: Metrics.mm(2)
                    fontSize: Metrics.small
                    strong: false
                    label: qsTr("Lire mes droits")
                    onChosen: screen.scene.visit.showRights()
                }
            }
        }
    }
}
