// Every word on the screen: one face, two weights, four sizes, each line 1.5 high (TXT-1 to TXT-3).
import QtQuick

Text {
    id: text

    property bool strong: false

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
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: Metrics.body
    font.weight: strong ? 700 : 500

    Accessible.role: Accessible.StaticText
    Accessible.name: text.text
}
