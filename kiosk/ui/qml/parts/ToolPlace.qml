// A tool's place: as wide as the words of all its states, so that none ever moves it (NAV-1).
import QtQuick

Item {
    id: place

    property bool used: true
    property list<string> says

    readonly property bool stacked: !Metrics.portrait || Metrics.big
    readonly property real natural: widest(says, letters.font) + (stacked ? Metrics.mm(2) : Metrics.mm(15) + Metrics.small * 0.3)

    visible: used
    width: natural + ((parent as ToolRow)?.spare ?? 0)
    height: stacked ? Metrics.mm(14.5) + Math.ceil(Metrics.small * Metrics.lineRatio) : Metrics.mm(22)

    // `face` is what the width hangs on: the call alone would not be repeated when it changes.
    function widest(words: list<string>, face: font): real {
        return face.pixelSize > 0 ? words.reduce((most, word) => Math.max(most, letters.advanceWidth(word)), 0) : 0;
    }

    FontMetrics {
        id: letters

        font.family: Metrics.family
        font.pixelSize: Metrics.small
        font.weight: 500
    }
}
