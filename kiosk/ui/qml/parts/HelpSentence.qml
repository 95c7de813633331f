// What the agent who was rung does, where « Aide » leaves the screen as it is.
import QtQuick
import Kiosk.Models

Sentence {
    required property Scene scene

    readonly property var words: ({
            "ringing": qsTr("L'agent est prévenu."),
            "coming": qsTr("L'agent arrive. Restez ici."),
            "busy": qsTr("L'agent est occupé. Allez à l'accueil."),
            "absent": qsTr("L'agent est absent. Allez à l'accueil.")
        })

    icon: "agent"
    strong: true
    text: words[scene.visit.helpPhase] ?? ""
}
