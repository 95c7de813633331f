// Where the keys or the voice are: two lines, one of which stands out on any ground (AUD-4, 3:1).
import QtQuick

Rectangle {
    id: ring

    radius: Metrics.radius + Metrics.mm(2.4)
    color: "transparent"
    border.width: Metrics.mm(1.2)
    border.color: Theme.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.border.width
        radius: ring.radius - ring.border.width
        color: "transparent"
        border.width: Metrics.mm(0.8)
        border.color: Theme.focusInner
    }
}
