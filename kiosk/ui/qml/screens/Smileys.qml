// S14: three faces with words; no answer is fine, and nobody knows who answered (PRV-5).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool answered: scene.visit.face !== ""

    component Face: KButton {
        property string mood
        property string drawing: "face_" + mood

        objectName: "face_" + mood
        width: (faces.width - 2 * faces.spacing) / 3
        height: Metrics.mm(Metrics.portrait ? 112 : 104)
        stacked: true
        iconFolder: "drawings"
        icon: drawing
        iconSide: Math.min(width - Metrics.mm(14), height - Metrics.mm(Metrics.big ? 38 : 32))
        pad: Metrics.mm(3)
        onChosen: screen.scene.visit.chooseFace(mood)
    }

    Bands {
        heroMm: 110
        need: Metrics.mm(180)
        heroShare: 0.4
        hero: [
            KText {
                id: title

                width: parent.width
                text: screen.answered ? qsTr("Merci pour votre réponse.") : qsTr("Êtes-vous satisfait ?")
                strong: true
                color: Theme.heroInk
                font.pixelSize: Metrics.title
            },
            Item {
                anchors.top: title.bottom
                anchors.bottom: privacy.top
                width: parent.width

                Scenery {
                    name: "welcome"
                    visible: parent.height > Metrics.mm(50)
                }
            },
            Sentence {
                id: privacy

                anchors.bottom: parent.bottom
                width: parent.width
                icon: "guard"
                ink: Theme.heroInk
                text: screen.scene.visit.helpPhase === "no" ? qsTr("Personne ne connaît votre nom.") : ""
            },
            HelpSentence {
                anchors.bottom: parent.bottom
                width: parent.width
                ink: Theme.heroInk
                scene: screen.scene
            }
        ]
        actions: [
            Picture {
                anchors.centerIn: parent
                visible: screen.answered
                folder: "drawings"
                side: Math.min(parent.width, parent.height) * 0.8
                name: screen.answered ? "face_" + screen.scene.visit.face : ""
            },
            Choices {
                visible: !screen.answered
                spacing: Metrics.mm(Metrics.portrait ? 12 : 9)

                Row {
                    id: faces

                    width: parent.width
                    spacing: Metrics.mm(7)

                    Face {
                        mood: "good"
                        label: qsTr("Oui")
                    }
                    Face {
                        mood: "mid"
                        label: qsTr("Un peu")
                    }
                    Face {
                        mood: "bad"
                        label: qsTr("Non")
                    }
                }
                WideButton {
                    objectName: "skip"
                    icon: "forward"
                    label: qsTr("Passer")
                    onChosen: screen.scene.visit.chooseFace("")
                }
            }
        ]
    }
}
