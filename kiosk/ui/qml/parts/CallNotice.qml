// What the person in a call must know now, one sentence at a time, the gravest first (CAL-13).
import QtQuick
import Kiosk.Models

Banner {
    id: notice

    required property Scene scene

    readonly property VisitModel visit: scene.visit
    readonly property string agent: visit.helpPhase === "coming" ? "coming" : visit.helpPhase === "ringing" ? "rung" : visit.helpPhase === "busy" || visit.helpPhase === "absent" ? "busy" : visit.assisted ? "beside" : ""
    readonly property string broken: visit.microphoneOn && !scene.call.microphoneWorks ? "unheard" : !scene.call.speakerWorks ? "deaf" : visit.cameraOn && !scene.call.cameraWorks ? "blind" : ""
    readonly property string what: visit.line === "lost" ? "lost" : visit.leftAlone ? "alone" : !visit.microphoneOn ? "muted" : broken !== "" ? broken : visit.paperAsked ? "asked" : agent !== "" ? agent : visit.unread ? "written" : !scene.call.adviserCamera ? "unseen" : scene.call.weak ? "weak" : ""
    readonly property var words: ({
            "": "",
            "lost": qsTr("L'appel est coupé. Nous rappelons."),
            "alone": qsTr("L'agent sort. Vous pouvez parler."),
            "muted": qsTr("Votre micro est coupé."),
            "unheard": qsTr("Le conseiller ne vous entend pas."),
            "deaf": qsTr("Le son ne marche pas. Vous pouvez écrire."),
            "blind": qsTr("Votre caméra ne marche pas."),
            "asked": qsTr("Le conseiller demande un papier."),
            "coming": qsTr("L'agent arrive. Votre appel continue."),
            "rung": qsTr("L'agent est prévenu."),
            "busy": qsTr("L'agent est occupé."),
            "beside": qsTr("L'agent reste près de vous."),
            "written": qsTr("Le conseiller vous écrit."),
            "unseen": qsTr("Le conseiller cache son image."),
            "weak": qsTr("L'image est faible. Le son continue.")
        })
    readonly property var signs: ({
            "": "",
            "lost": "wifi_off",
            "alone": "leave",
            "muted": "mic_off",
            "unheard": "mic_off",
            "deaf": "volume_off",
            "blind": "camera_off",
            "asked": "paper",
            "coming": "agent",
            "rung": "agent",
            "busy": "agent",
            "beside": "agent",
            "written": "keyboard",
            "unseen": "eye_off",
            "weak": "signal"
        })

    objectName: "notice"
    visible: what !== ""
    good: ["alone", "asked", "coming", "rung", "beside", "written"].includes(what)
    icon: signs[what]
    text: words[what]
}
