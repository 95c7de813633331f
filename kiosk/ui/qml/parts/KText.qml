// Every word on the screen: one face, two weights, four sizes, each line 1.5 high (TXT-1 to TXT-3).
pragma ComponentBehavior: Bound

import QtQuick

Text {
    id: text

    property bool strong: false
    // As the voice says it: « la Caf » (LNG-4).
    property string spoken: text.text
    // Set by the voice while it says this.
    property bool spokenNow: false

    color: Theme.ink
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.ceil(font.pixelSize * Metrics.lineRatio)
    // The line's spare height belongs above as much as below: capitals stand in its middle.
    topPadding: (lineHeight - font.pixelSize * 1.3) / 2
    bottomPadding: -topPadding
    renderType: Text.QtRendering
    font.family: Metrics.family
    font.pixelSize: Metrics.body
    font.weight: strong ? 700 : 500

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Loader {
        active: text.spokenNow
        // Framed in its own colour, which stands out from whatever lies under it (TXT-5).
        sourceComponent: Rectangle {
            x: (text.effectiveHorizontalAlignment === Text.AlignRight ? text.width - text.contentWidth : text.effectiveHorizontalAlignment === Text.AlignHCenter ? (text.width - text.contentWidth) / 2 : 0) - Metrics.mm(2)
            y: -Metrics.mm(0.5)
            width: text.contentWidth + Metrics.mm(4)
            height: text.height + Metrics.mm(1)
            radius: Metrics.mm(2)
            color: "transparent"
            border.width: Metrics.mm(0.8)
            border.color: text.color
        }
    }
}
