// Sentences one under the other; as many at once as fit, the others on pages of their own (TXT-4, TCH-7).
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: paged

    // Maps: text, and if wished icon, strong, ink.
    property var sentences: []
    property real size: Metrics.body
    property real spacing: Metrics.mm(Metrics.big ? 3 : 5)
    property int mostWords: 50
    // What the parent gives; the item takes what the longest page needs.
    property real room: 0
    property int page: 0

    readonly property var starts: broken(lines.count, width, room)
    readonly property int pages: starts.length
    readonly property real all: extent(0, lines.count)

    implicitHeight: starts.reduce((most, start, number) => Math.max(most, extent(start, starts[number + 1] ?? lines.count)), 0)

    function tall(number: int): real {
        const line = lines.itemAt(number);
        return line ? line.implicitHeight : 0;
    }
    function extent(first: int, end: int): real {
        let sum = -spacing;
        for (let number = first; number < end; number++)
            sum += tall(number) + spacing;
        return Math.max(0, sum);
    }
    function counted(number: int): int {
        return sentences[number].text.split(/\s+/).length;
    }

    // Where each page begins.
    function broken(count: int, width: real, room: real): var {
        const starts = [0];
        let filled = 0, words = 0;
        for (let number = 0; number < count; number++) {
            const more = tall(number) + (filled > 0 ? spacing : 0);
            const first = number === starts[starts.length - 1];
            if (!first && (filled + more > room || words + counted(number) > mostWords)) {
                starts.push(number);
                filled = 0;
                words = 0;
            }
            filled += tall(number) + (filled > 0 ? spacing : 0);
            words += counted(number);
        }
        return starts;
    }

    Column {
        width: parent.width
        spacing: paged.spacing

        Repeater {
            id: lines

            model: paged.sentences

            Sentence {
                required property var modelData
                required property int index

                // A Column knows no mirroring, an anchor does.
                anchors.left: parent?.left
                // No line is longer than forty-five letters (TXT-4).
                width: Math.min(paged.width, paged.size * 24.4)
                visible: index >= paged.starts[paged.page] && index < (paged.starts[paged.page + 1] ?? lines.count)
                icon: modelData.icon ?? ""
                text: modelData.text
                strong: modelData.strong ?? false
                size: paged.size
                ink: modelData.ink ?? Theme.ink
                iconInk: modelData.iconInk ?? ink
            }
        }
    }
}
