// One finding of the setup, with what to do under it.
import QtQuick

Column {
    id: one

    required property var line

    Sentence {
        width: parent.width
        icon: one.line.icon || "forward"
        ink: Theme.heroInk
        strong: one.line.tone === "bad"
        size: Metrics.small
        text: one.line.text
    }
    KText {
        x: Metrics.small * 1.9
        width: parent.width - x
        visible: text !== ""
        text: one.line.remedy
        color: Theme.heroInk
        font.pixelSize: Metrics.small
    }
}
