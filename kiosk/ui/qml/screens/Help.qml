// S20, as far as the agent cannot be rung yet: where the human is, and the way back.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    Bands {
        heroMm: 120
        need: words.height + Metrics.mm(64)
        heroShare: 0.5
        hero: Picture {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Metrics.margin
            width: Math.min(parent.width, parent.height * 1.28)
            height: width * 0.78
            folder: "drawings"
            name: "agent"
        }
        actions: [
            Column {
                id: words

                width: parent.width
                spacing: Metrics.mm(4)

                KText {
                    width: parent.width
                    text: qsTr("Allez voir l'agent d'accueil.")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: screen.scene.visit.line !== "none" ? qsTr("Votre appel continue.") : qsTr("L'agent peut vous aider.")
                }
            },
            KButton {
                objectName: "no_more_help"
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(44))
                kind: KButton.Primary
                icon: "back"
                label: qsTr("Je n'ai plus besoin d'aide")
                onChosen: screen.scene.visit.back()
            }
        ]
    }
}
