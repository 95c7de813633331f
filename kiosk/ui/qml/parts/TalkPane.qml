// One side of the written talk: who, by side, word and colour; and the end of what they wrote (CAL-7).
import QtQuick

Rectangle {
    id: pane

    property string who
    property string written
    property bool own: false

    // Longer texts are cut anyway; this keeps the measuring short.
    readonly property int longest: 600
    readonly property int rows: Math.max(1, Math.floor((height - label.height - Metrics.mm(7)) / said.lineHeight))
    property string tail

    onWrittenChanged: refit()
    onRowsChanged: refit()
    Component.onCompleted: refit()

    // Measuring is no binding: it would depend on what it changes.
    function refit(): void {
        tail = fitting(written.slice(-longest));
    }

    // The longest end of `text` that has room, from the beginning of a word.
    function fitting(text: string): string {
        let fits = text.length, cut = 0;
        if (fills(text))
            return text;
        while (cut < fits) {
            const middle = Math.floor((cut + fits) / 2);
            if (fills(text.slice(middle)))
                fits = middle;
            else
                cut = middle + 1;
        }
        const word = text.slice(fits).search(/\s/);
        return text.slice(word >= 0 && word < 15 ? fits + word + 1 : fits);
    }

    function fills(text: string): bool {
        measure.text = text;
        return measure.lineCount <= rows;
    }

    radius: Metrics.radius
    color: own ? Theme.goodGround : Theme.panel
    border.width: own ? Metrics.line : Metrics.mm(1.2)
    border.color: own ? Theme.good : Theme.primary

    KText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Metrics.mm(5)
        anchors.top: parent.top
        anchors.topMargin: Metrics.mm(2)
        text: pane.who
        strong: true
        color: pane.own ? Theme.good : Theme.contrast ? Theme.ink : Theme.primary
        font.pixelSize: Metrics.small
    }
    KText {
        id: said

        // Said aloud only where nobody else hears it (AUD-5).
        readonly property bool confidential: true

        objectName: pane.own ? "mine" : "theirs"
        anchors.left: label.left
        anchors.top: label.bottom
        width: pane.width - Metrics.mm(10)
        text: pane.tail
        onWidthChanged: pane.refit()
        wrapMode: Text.Wrap
        Accessible.name: pane.written === "" ? pane.who : pane.who + ". " + pane.tail
    }
    KText {
        id: measure

        width: said.width
        visible: false
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
