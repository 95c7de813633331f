// How far something is, told only as it is: a bar that fills along the reading.
import QtQuick

Rectangle {
    id: gauge

    // 0 to 1.
    property real share: 0

    implicitHeight: Metrics.mm(10)
    radius: height / 2
    color: Theme.panel
    border.width: Metrics.line
    border.color: Theme.edge

    Rectangle {
        anchors.left: parent.left
        width: Math.max(height, gauge.width * gauge.share)
        height: parent.height
        radius: height / 2
        color: Theme.gauge
    }
}
