// The sentences of the agent's page, each with what to do under it; what has no room comes next.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Column {
    id: lines

    required property RoomModel room
    property real high: 0
    readonly property int columnsOfText: Math.floor((width - Metrics.small * 1.9) / (Metrics.small * 0.56))
    readonly property int rowsOfText: Math.floor(high / (Metrics.small * Metrics.lineRatio + Metrics.mm(2)))

    spacing: Metrics.mm(2)
    onColumnsOfTextChanged: room.measure(columnsOfText, rowsOfText)
    onRowsOfTextChanged: room.measure(columnsOfText, rowsOfText)

    Repeater {
        model: lines.room.lines

        Column {
            id: line

            required property var modelData

            width: lines.width

            Sentence {
                width: parent.width
                icon: line.modelData.icon || "forward"
                ink: Theme.heroInk
                strong: line.modelData.tone === "bad"
                size: Metrics.small
                text: line.modelData.text
            }
            KText {
                x: Metrics.small * 1.9
                width: parent.width - x
                visible: text !== ""
                text: line.modelData.remedy
                color: Theme.heroInk
                font.pixelSize: Metrics.small
            }
        }
    }
}
