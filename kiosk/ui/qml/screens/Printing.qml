// S12: what the printer does, told only as it is; what to do when it stops (DOC-8, DOC-9).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property string phase: scene.visit.printing
    readonly property bool going: phase === "going" || phase === "slow" || phase === "no"
    readonly property bool printed: phase === "done"

    Bands {
        heroMm: 110
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: 0.48
        heroColour: Theme.contrast ? Theme.hero : screen.printed ? "#14532d" : screen.going ? Theme.hero : "#6b4a17"
        hero: Scenery {
            name: screen.scene.trouble.printPicture
        }
        actions: [
            Story {
                id: words

                title: screen.scene.trouble.printTitle

                Sentence {
                    width: parent.width
                    objectName: "print_sentence"
                    icon: screen.going ? "clock" : "warning"
                    ink: screen.going ? Theme.ink : Theme.warn
                    strong: !screen.going
                    text: screen.scene.trouble.printSentence
                }
                Sentence {
                    width: parent.width
                    icon: "papers"
                    text: screen.going && screen.scene.visit.sheets > 0 ? qsTr("Il y a %n feuilles.", "", screen.scene.visit.sheets) : ""
                }
                Sentence {
                    width: parent.width
                    icon: "hand"
                    ink: Theme.good
                    strong: true
                    text: screen.printed ? qsTr("Prenez vos %n feuilles.", "", screen.scene.visit.sheets) : ""
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
                    objectName: "agent"
                    visible: screen.scene.trouble.printNeedsAgent
                    kind: KButton.Primary
                    icon: "agent"
                    label: qsTr("Appeler l'agent")
                    onChosen: screen.scene.visit.help()
                }
                WideButton {
                    objectName: "retry"
                    visible: !screen.going && !screen.printed
                    icon: "again"
                    label: qsTr("Essayer encore")
                    onChosen: screen.scene.visit.retry()
                }
                WideButton {
                    objectName: "stop_printing"
                    visible: screen.going
                    icon: "close"
                    label: qsTr("Ne pas imprimer")
                    onChosen: screen.scene.visit.back()
                }
                WideButton {
                    objectName: "continue"
                    visible: !screen.going
                    kind: screen.printed ? KButton.Primary : KButton.Plain
                    icon: "forward"
                    label: qsTr("Continuer")
                    onChosen: screen.scene.visit.proceed()
                }
            }
        ]
    }
}
