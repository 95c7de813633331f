// « Le conseiller vous entend »: the microphone's level, in words, picture and bars (CAL-5).
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Item {
    id: heard

    required property Scene scene
    readonly property bool lost: scene.visit.line === "lost"
    readonly property bool on: scene.visit.microphoneOn && scene.call.microphoneWorks && !lost
    readonly property bool oneLine: words.implicitWidth + bars.width + Metrics.mm(24) < width

    implicitHeight: oneLine ? words.lineHeight : words.height + bars.height + Metrics.mm(3)
    height: implicitHeight

    Picture {
        id: sign

        anchors.left: parent.left
        name: heard.on ? "mic" : heard.lost ? "wifi_off" : "mic_off"
        side: Metrics.body * 1.3
        colour: heard.on ? Theme.gauge : Theme.warn
    }
    KText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Metrics.mm(4)
        width: heard.oneLine ? implicitWidth : parent.width - sign.width - Metrics.mm(4)
        text: heard.on ? qsTr("Le conseiller vous entend") : heard.lost ? qsTr("L'appel est coupé.") : heard.scene.visit.microphoneOn ? qsTr("Le micro ne marche pas.") : qsTr("Votre micro est coupé.")
        color: heard.on ? Theme.ink : Theme.warn
        strong: !heard.on
    }
    Row {
        id: bars

        anchors.left: heard.oneLine ? words.right : words.left
        anchors.leftMargin: heard.oneLine ? Metrics.mm(7) : 0
        y: heard.oneLine ? (words.lineHeight - height) / 2 : words.height + Metrics.mm(2)
        spacing: Metrics.mm(2)
        visible: heard.on

        Repeater {
            model: 10

            Rectangle {
                required property int index

                width: Metrics.mm(4)
                height: Metrics.mm(9)
                radius: width / 2
                color: index < heard.scene.call.gauge ? Theme.gauge : Theme.gaugeRest
            }
        }
    }
}
