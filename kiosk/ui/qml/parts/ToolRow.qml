// Tools beside one another: each gets what its words need, and all the same share of what is left.
import QtQuick

Row {
    // What the row may fill.
    property real room
    readonly property list<Item> places: children.filter(one => (one as ToolPlace).used)
    readonly property real natural: places.reduce((sum, one) => sum + (one as ToolPlace).natural, 0) + spacing * (places.length - 1)
    property real spare: Math.floor((room - natural) / places.length)

    spacing: Metrics.mm(6)
}
