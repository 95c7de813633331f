// S24: whoever may be in danger first sees the numbers that help at once.
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    Bands {
        id: bands

        heroMm: Metrics.big ? 130 : 150
        need: choices.height + Metrics.mm(8)
        heroMost: 0.66
        heroShare: 0.56
        heroColour: Theme.urgent
        hero: Column {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Metrics.mm(Metrics.big ? 2 : 6)

            Sentence {
                width: parent.width
                icon: "urgent"
                ink: Theme.heroInk
                size: Metrics.big || !Metrics.portrait ? Metrics.title : Metrics.display
                strong: true
                text: qsTr("Aide urgente")
            }
            Repeater {
                model: [
                    { icon: "phone", text: qsTr("En danger, appelez le 17 ou le 112.") },
                    { icon: "sign", text: qsTr("Personnes sourdes, écrivez au 114.") },
                    { icon: "phone", text: qsTr("Violences dans le couple, appelez le 3919.") },
                    { icon: "reminder", text: qsTr("Cette borne appelle seulement les services.") }
                ]

                Sentence {
                    required property var modelData

                    width: parent.width
                    icon: modelData.icon
                    ink: Theme.heroInk
                    size: modelData.icon === "reminder" || Metrics.big || !Metrics.portrait ? Metrics.body : Metrics.title
                    strong: modelData.icon !== "reminder"
                    text: modelData.text
                }
            }
        }
        actions: Choices {
            id: choices

            WideButton {
                objectName: "agent"
                height: Math.max(implicitHeight, Metrics.mm(48))
                kind: KButton.Primary
                icon: "hand"
                label: qsTr("Appeler l'agent")
                onChosen: screen.scene.visit.help()
            }
            WideButton {
                objectName: "continue"
                visible: screen.scene.visit.urgentLeadsOn
                icon: "forward"
                label: qsTr("Continuer")
                spoken: qsTr("Continuer avec %1").arg(screen.scene.service.name)
                onChosen: screen.scene.visit.proceed()
            }
        }
    }
}
