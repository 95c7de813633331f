// S23: the borne restarts, or cannot be used; where the human is (ERR-3). Nothing can be touched.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool broken: scene.visit.fault !== ""

    Bands {
        heroMm: 150
        heroMost: 0.6
        heroShare: 0.5
        heroColour: Theme.contrast || !screen.broken ? Theme.hero : "#6b4a17"
        hero: Scenery {
            name: screen.broken ? "broken" : "restarting"
        }
        actions: Story {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Metrics.mm(10)
            title: screen.broken ? qsTr("La borne est en panne") : qsTr("La borne redémarre")

            Sentence {
                width: parent.width
                icon: screen.broken ? "agent" : "clock"
                size: Metrics.portrait ? Metrics.title : Metrics.body
                text: screen.broken ? qsTr("Allez voir l'agent d'accueil.") : qsTr("Restez ici.")
            }
        }
    }
}
