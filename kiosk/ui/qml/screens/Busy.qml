// S16: a long wait, or nobody there: waiting is offered, and so is another day.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property var service: scene.service
    readonly property bool nobody: service.availability === "nobody"

    Bands {
        told: words
        offered: choices
        heroMm: 80
        need: words.height + choices.height + Metrics.mm(12)
        heroMost: 0.5
        heroShare: 0.42
        heroColour: Theme.tintHero(screen.service.tint)
        hero: Scenery {
            name: "waiting"
        }
        actions: [
            Story {
                id: words

                title: screen.nobody ? qsTr("Aucun conseiller n'est là") : qsTr("Tous les conseillers sont occupés")

                Sentence {
                    width: parent.width
                    icon: "queue"
                    text: screen.service.waitsOver > 0 ? qsTr("Attente : plus de %n minutes.", "", screen.service.waitsOver) : ""
                }
            },
            Choices {
                id: choices

                spacing: Metrics.mm(6)

                WideButton {
                    objectName: "wait"
                    kind: KButton.Go
                    icon: "clock"
                    label: qsTr("J'attends")
                    onChosen: screen.scene.visit.proceed()
                }
                WideButton {
                    objectName: "ask_appointment"
                    icon: "ask_date"
                    fontSize: Metrics.big ? Metrics.small : Metrics.body
                    label: qsTr("Demander un rendez-vous à l'agent")
                    onChosen: screen.scene.visit.help()
                }
                WideButton {
                    objectName: "other"
                    icon: "services"
                    label: qsTr("Choisir un autre service")
                    onChosen: screen.scene.visit.chooseOther()
                }
            }
        ]
    }
}
