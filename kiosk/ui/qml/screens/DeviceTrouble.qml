// S18: camera or microphone is missing before the call; one can go on without it (CAL-12, ERR-1).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool mute: scene.visit.fault.startsWith("microphone")

    Bands {
        told: words
        offered: buttons
        heroMm: 110
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: 0.46
        hero: Scenery {
            name: screen.scene.trouble.picture
        }
        actions: [
            Story {
                id: words

                title: screen.scene.trouble.title

                Sentence {
                    width: parent.width
                    icon: "done"
                    visible: !screen.low
                    text: qsTr("Ce n'est pas votre faute.")
                }
                Sentence {
                    width: parent.width
                    icon: screen.mute ? "keyboard" : "call"
                    text: screen.mute ? qsTr("Vous pouvez écrire au conseiller.") : qsTr("Vous pouvez parler sans image.")
                }
            },
            Choices {
                id: buttons

                WideButton {
                    objectName: "go_without"
                    height: Math.max(implicitHeight, Metrics.mm(screen.low ? 31 : 42))
                    kind: KButton.Go
                    icon: screen.mute ? "keyboard" : "call"
                    fontSize: Metrics.big ? Metrics.body : Metrics.title
                    label: screen.mute ? qsTr("Écrire au conseiller") : qsTr("Appeler sans image")
                    onChosen: {
                        if (screen.mute)
                            screen.scene.visit.goWriting();
                        else
                            screen.scene.visit.go(false);
                    }
                }
                WideButton {
                    objectName: "retry"
                    height: Math.max(implicitHeight, Metrics.mm(screen.low ? 25 : 30))
                    icon: "again"
                    label: qsTr("Essayer encore")
                    onChosen: screen.scene.visit.retry()
                }
                WideButton {
                    objectName: "agent"
                    height: Math.max(implicitHeight, Metrics.mm(screen.low ? 25 : 30))
                    icon: "agent"
                    label: qsTr("Appeler l'agent")
                    onChosen: screen.scene.visit.help()
                }
            }
        ]
    }
}
