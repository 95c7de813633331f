// A need's or service's picture on its own colour: the eye finds it again from tile to call.
import QtQuick

Rectangle {
    id: badge

    property string picture
    property string folder: "pictures"
    property string tint: "grey"
    property real side: Metrics.mm(30)
    // Something covers its lower half: the picture keeps to the upper one.
    property bool covered: false

    width: side
    height: side
    radius: side / 2
    color: Theme.tintGround(tint)
    border.width: Theme.contrast ? Metrics.line : 0
    border.color: Theme.edge

    Picture {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: badge.covered ? -badge.side * 0.18 : 0
        folder: badge.folder
        name: badge.picture
        side: badge.side * (badge.covered ? 0.5 : 0.6)
        colour: Theme.tintInk(badge.tint)
    }
}
