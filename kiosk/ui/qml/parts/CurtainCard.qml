// The curtain: everything is covered, in words and for the eye, until one touch opens it again.
import QtQuick
import Kiosk.Models

Item {
    id: card

    required property Scene scene

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Bands {
        told: words
        offered: open
        heroMm: 110
        need: words.height + open.height + Metrics.mm(16)
        heroShare: 0.46
        heroColour: Theme.contrast ? Theme.hero : "#4a2340"
        hero: Scenery {
            name: "curtain"
        }
        actions: [
            Story {
                id: words

                title: qsTr("Le rideau est fermé")

                Sentence {
                    width: parent.width
                    icon: "eye_off"
                    text: qsTr("Le conseiller ne vous voit pas.")
                }
                Sentence {
                    width: parent.width
                    icon: "mic_off"
                    text: qsTr("Le conseiller ne vous entend pas.")
                }
                HelpSentence {
                    width: parent.width
                    scene: card.scene
                }
            },
            WideButton {
                id: open

                objectName: "open_curtain"
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                height: Math.max(implicitHeight, Metrics.mm(60))
                kind: KButton.Primary
                icon: "curtain_open"
                iconSide: Metrics.mm(20)
                fontSize: Metrics.big ? Metrics.body : Metrics.title
                label: qsTr("Ouvrir le rideau")
                onChosen: card.scene.visit.toggleCurtain()
            }
        ]
    }
}
