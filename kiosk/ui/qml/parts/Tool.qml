// One tool of the toolbar, as large as its place.
import QtQuick

KButton {
    anchors.fill: parent
    fontSize: Metrics.small
    strong: false
    stacked: !Metrics.portrait || Metrics.big
    iconSide: Metrics.mm(12)
    pad: Metrics.mm(1)
    minMm: 20
}
