// A sentence with its picture before it.
import QtQuick

Item {
    id: sentence

    property string icon
    property string text
    property string spoken: text
    property color ink: Theme.ink
    property color iconInk: ink
    property real size: Metrics.body
    property bool strong: false

    implicitHeight: Math.max(sign.height, words.height)
    visible: text !== ""

    Picture {
        id: sign

        name: sentence.icon
        anchors.left: parent.left
        side: sentence.size * 1.3
        colour: sentence.iconInk
        y: (words.lineHeight - height) / 2 - words.font.pixelSize * 0.05
    }
    KText {
        id: words

        anchors.right: parent.right
        width: parent.width - sign.width - sentence.size * 0.6
        text: sentence.text
        spoken: sentence.spoken
        color: sentence.ink
        strong: sentence.strong
        font.pixelSize: sentence.size
    }
}
