// Why a service cannot be called now, in a picture and a word (TXT-6).
import QtQuick

Row {
    id: shut

    // closed, absent, or nothing.
    property string sign
    readonly property string word: ({ "closed": qsTr("Fermé"), "absent": qsTr("Absent") })[sign] ?? ""

    readonly property string icon: sign === "absent" ? "absent" : "closed"

    visible: sign !== ""
    spacing: Metrics.mm(1)

    Picture {
        anchors.verticalCenter: parent.verticalCenter
        name: shut.icon
        side: Metrics.small * 0.95
        colour: Theme.warn
    }
    KText {
        text: shut.word
        strong: true
        color: Theme.warn
        font.pixelSize: Metrics.small
        Accessible.ignored: true
    }
}
