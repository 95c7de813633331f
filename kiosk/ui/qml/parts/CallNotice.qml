// What the person in a call must know now, one sentence at a time, the gravest first (CAL-13).
import QtQuick
import Kiosk.Models

Banner {
    id: notice

    required property Scene scene

    readonly property string what: scene.visit.line === "lost" ? "lost" : !scene.visit.microphoneOn ? "muted" : !scene.call.microphoneWorks ? "unheard" : scene.visit.paperAsked ? "asked" : !scene.call.adviserCamera ? "unseen" : scene.call.weak ? "weak" : ""
    readonly property var words: ({
            "": "",
            "lost": qsTr("L'appel est coupé. Nous rappelons."),
            "muted": qsTr("Votre micro est coupé."),
            "unheard": qsTr("Le conseiller ne vous entend pas."),
            "asked": qsTr("Le conseiller demande un papier."),
            "unseen": qsTr("Le conseiller cache son image."),
            "weak": qsTr("L'image est faible. Le son continue.")
        })
    readonly property var icons: ({
            "": "",
            "lost": "wifi_off",
            "muted": "mic_off",
            "unheard": "mic_off",
            "asked": "paper",
            "unseen": "eye_off",
            "weak": "signal"
        })

    objectName: "notice"
    visible: what !== ""
    good: what === "asked"
    icon: icons[what]
    text: words[what]
}
