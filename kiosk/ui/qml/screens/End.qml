// S13: the wiping, shown as it really is, and what to take along (CAL-14, DOC-8, PRV-2).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool done: scene.visit.erasure === "done"
    readonly property bool failed: scene.visit.erasure === "failed"
    readonly property bool busy: !done && !failed
    readonly property bool forgotten: scene.visit.plate === "paper"
    readonly property string show: failed ? "failed" : forgotten ? "forgotten" : done ? "done" : "busy"
    readonly property var scenes: ({
            "failed": "unplugged",
            "forgotten": "take_papers",
            "done": "wiped",
            "busy": "wiping"
        })
    readonly property var grounds: ({
            "failed": "#6b4a17",
            "forgotten": "#6b4a17",
            "done": "#14532d",
            "busy": Theme.hero
        })

    Bands {
        told: words
        offered: buttons
        heroMm: 84
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: Metrics.big ? 0.34 : 0.46
        heroColour: Theme.contrast ? Theme.hero : screen.grounds[screen.show]
        hero: Scenery {
            name: screen.scenes[screen.show]
        }
        actions: [
            Story {
                id: words

                title: screen.forgotten ? qsTr("Reprenez vos papiers") : qsTr("C'est fini")
                spacing: Metrics.mm(Metrics.big ? 1 : 4)

                Sentence {
                    width: parent.width
                    icon: "hang_up"
                    text: screen.scene.visit.endedBy === "adviser" && screen.busy ? qsTr("L'appel est fini.") : ""
                }
                Sentence {
                    width: parent.width
                    icon: "paper"
                    ink: Theme.warn
                    strong: true
                    text: screen.forgotten ? qsTr("Un papier est encore sous la caméra.") : ""
                }
                Sentence {
                    width: parent.width
                    objectName: "erasure"
                    icon: screen.done ? "done" : screen.busy ? "again" : "warning"
                    ink: screen.done ? Theme.good : screen.failed ? Theme.warn : Theme.ink
                    strong: true
                    text: screen.done ? qsTr("Vos données sont effacées de la borne.") : screen.failed ? qsTr("La borne n'a pas tout effacé.") : qsTr("La borne efface vos données.")
                }
                HelpSentence {
                    width: parent.width
                    scene: screen.scene
                }
                Sentence {
                    width: parent.width
                    icon: "help"
                    text: screen.failed ? qsTr("Prévenez l'agent d'accueil.") : ""
                }
                Sentence {
                    width: parent.width
                    icon: "papers"
                    text: screen.scene.visit.papersKept ? qsTr("%1 garde les papiers envoyés.").arg(screen.scene.service.capital) : ""
                }
                TakePaper {
                    width: parent.width
                    scene: screen.scene
                }
                Sentence {
                    width: parent.width
                    icon: "hand"
                    text: screen.forgotten ? "" : qsTr("Reprenez vos papiers et vos affaires.")
                }
                Sentence {
                    width: parent.width
                    objectName: "headset"
                    icon: "headset"
                    text: screen.scene.display.headset ? qsTr("Reposez le casque.") : ""
                }
                Sentence {
                    width: parent.width
                    icon: "speech"
                    text: screen.failed || screen.forgotten || Metrics.big ? "" : qsTr("Merci. Au revoir.")
                }
            },
            Choices {
                id: buttons

                visible: !screen.busy

                WideButton {
                    objectName: "agent"
                    visible: screen.failed
                    kind: KButton.Primary
                    icon: "agent"
                    label: qsTr("Appeler l'agent")
                    onChosen: screen.scene.visit.help()
                }
                WideButton {
                    objectName: "finish"
                    visible: !screen.failed
                    height: Math.max(implicitHeight, Metrics.mm(Metrics.big ? 32 : 38))
                    kind: KButton.Primary
                    icon: "check"
                    label: qsTr("Terminer")
                    onChosen: screen.scene.visit.proceed()
                }
                WideButton {
                    objectName: "other_service"
                    visible: !screen.failed
                    height: Math.max(implicitHeight, Metrics.mm(Metrics.big ? 28 : 30))
                    icon: "call"
                    label: qsTr("Appeler un autre service")
                    onChosen: screen.scene.visit.talk()
                }
            }
        ]
    }
}
