// What one can do, at the lower end of the actions, within reach of a seated hand (TCH-10).
import QtQuick

Column {
    width: parent ? parent.width : 0
    anchors.bottom: parent ? parent.bottom : undefined
    anchors.bottomMargin: Metrics.mm(5)
    spacing: Metrics.gap
}
