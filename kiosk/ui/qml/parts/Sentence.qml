// A sentence with its picture before it.
import QtQuick

Item {
    id: sentence

    property string icon
    property string text
    property color ink: Theme.ink
    property color iconInk: ink
    property real size: Metrics.body
    property bool strong: false

    implicitHeight: Math.max(sign.height, words.height)
    visible: text !== ""

    Picture {
        id: sign

        name: sentence.icon
        side: sentence.size * 1.3
        colour: sentence.iconInk
        y: (words.lineHeight - height) / 2 - words.font.pixelSize * 0.05
    }
    KText {
        id: words

        x: sign.width + sentence.size * 0.6
        width: parent.width - x
        text: sentence.text
        color: sentence.ink
        strong: sentence.strong
        font.pixelSize: sentence.size
    }
}
