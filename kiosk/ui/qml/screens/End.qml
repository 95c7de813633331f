// S13: the wiping, shown as it really is, and what to take along (CAL-14, PRV-2).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool done: scene.visit.erasure === "done"
    readonly property bool failed: scene.visit.erasure === "failed"
    readonly property bool busy: !done && !failed

    Bands {
        heroMm: 100
        need: words.height + Metrics.mm(86)
        heroShare: Metrics.big ? 0.34 : 0.46
        heroColour: Theme.contrast ? Theme.hero : screen.done ? "#14532d" : screen.failed ? "#6b4a17" : Theme.hero
        hero: Picture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height * 1.28)
            height: width * 0.78
            folder: "drawings"
            name: screen.done ? "wiped" : screen.failed ? "unplugged" : "wiping"
        }
        actions: [
            Column {
                id: words

                width: parent.width
                spacing: Metrics.mm(Metrics.big ? 1 : 4)

                KText {
                    width: parent.width
                    text: qsTr("C'est fini")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                Sentence {
                    width: parent.width
                    icon: "hang_up"
                    text: screen.scene.visit.endedBy === "adviser" && screen.busy ? qsTr("L'appel est fini.") : ""
                }
                Sentence {
                    width: parent.width
                    objectName: "erasure"
                    icon: screen.done ? "done" : screen.failed ? "warning" : "again"
                    ink: screen.done ? Theme.good : screen.failed ? Theme.warn : Theme.ink
                    strong: true
                    text: screen.done ? qsTr("Vos données sont effacées de la borne.") : screen.failed ? qsTr("La borne n'a pas tout effacé.") : qsTr("La borne efface vos données.")
                }
                Sentence {
                    width: parent.width
                    icon: "help"
                    text: screen.failed ? qsTr("Prévenez l'agent d'accueil.") : ""
                }
                Sentence {
                    width: parent.width
                    icon: "paper"
                    text: screen.scene.visit.papersKept ? qsTr("%1 garde les papiers envoyés.").arg(screen.scene.service.capital) : ""
                }
                Sentence {
                    width: parent.width
                    icon: "hand"
                    text: qsTr("Reprenez vos papiers et vos affaires.")
                }
                Sentence {
                    width: parent.width
                    icon: "speech"
                    text: screen.failed || (Metrics.big && !Metrics.portrait) ? "" : qsTr("Merci. Au revoir.")
                }
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                spacing: Metrics.gap
                visible: screen.done

                KButton {
                    objectName: "finish"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(40))
                    kind: KButton.Primary
                    icon: "check"
                    label: qsTr("Terminer")
                    onChosen: screen.scene.visit.proceed()
                }
                KButton {
                    objectName: "other_service"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(30))
                    icon: "call"
                    label: qsTr("Appeler un autre service")
                    onChosen: screen.scene.visit.talk()
                }
            }
        ]
    }
}
