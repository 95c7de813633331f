// S20: the agent is rung; what the agent answers, as it is; the call goes on behind (NAV-1).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property string phase: scene.visit.helpPhase
    readonly property bool expected: phase === "ringing" || phase === "coming"
    readonly property var pictures: ({
            "no": "agent",
            "ringing": "agent_rung",
            "coming": "agent_coming",
            "busy": "agent_away",
            "absent": "agent_away"
        })
    readonly property var titles: ({
            "no": qsTr("Allez voir l'agent d'accueil."),
            "ringing": qsTr("L'agent est prévenu"),
            "coming": qsTr("L'agent est prévenu"),
            "busy": qsTr("L'agent est occupé."),
            "absent": qsTr("L'agent est absent.")
        })
    readonly property var sentences: ({
            "no": qsTr("L'agent peut vous aider."),
            "ringing": qsTr("Restez ici."),
            "coming": qsTr("Il arrive. Restez ici."),
            "busy": qsTr("Allez à l'accueil."),
            "absent": qsTr("Allez à l'accueil.")
        })

    Bands {
        told: words
        offered: buttons
        heroMm: Metrics.big ? 84 : 110
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: 0.44
        heroColour: Theme.contrast || screen.phase !== "coming" ? Theme.hero : "#14532d"
        hero: Scenery {
            anchors.verticalCenterOffset: Metrics.mm(screen.phase === "coming" ? 0 : 4)
            name: screen.pictures[screen.phase]
        }
        actions: [
            Story {
                id: words

                title: screen.titles[screen.phase]

                Sentence {
                    width: parent.width
                    objectName: "help_sentence"
                    icon: screen.expected ? "done" : "agent"
                    ink: screen.expected ? Theme.good : Theme.ink
                    strong: true
                    text: screen.sentences[screen.phase]
                }
                Sentence {
                    width: parent.width
                    icon: "speech"
                    text: screen.scene.visit.onLine ? qsTr("Votre appel continue.") : ""
                }
            },
            Choices {
                id: buttons

                WideButton {
                    objectName: "no_more_help"
                    height: Math.max(implicitHeight, Metrics.mm(42))
                    kind: KButton.Primary
                    icon: "back"
                    label: qsTr("Je n'ai plus besoin d'aide")
                    onChosen: screen.scene.visit.dropHelp()
                }
                Row {
                    id: others

                    readonly property real high: Math.max(urgent.implicitHeight, agent.implicitHeight, Metrics.mm(26))

                    width: parent.width
                    spacing: Metrics.mm(7)

                    KButton {
                        id: urgent

                        objectName: "urgent"
                        width: (others.width - others.spacing) * 0.55
                        height: others.high
                        icon: "urgent"
                        iconSide: Metrics.mm(11)
                        label: qsTr("Aide urgente")
                        onChosen: screen.scene.visit.showUrgent()
                    }
                    KButton {
                        id: agent

                        objectName: "i_am_the_agent"
                        width: (others.width - others.spacing) * 0.45
                        height: others.high
                        fontSize: Metrics.small
                        strong: false
                        label: qsTr("Je suis l'agent")
                        onChosen: screen.scene.visit.knockAsAgent()
                    }
                }
            }
        ]
    }
}
