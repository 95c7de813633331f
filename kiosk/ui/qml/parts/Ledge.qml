// The edge on which a button stands: it shows below its plate, so no more of it is drawn.
import QtQuick

Rectangle {
    anchors.fill: parent
    anchors.topMargin: Math.max(Metrics.mm(1.2), parent.height - 3 * radius)
    radius: Metrics.radius
}
