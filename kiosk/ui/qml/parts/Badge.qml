// A need's or service's picture on its own colour: the eye finds it again from tile to call.
import QtQuick

Rectangle {
    id: badge

    property string picture
    property string folder: "pictures"
    property string tint: "grey"
    property real side: Metrics.mm(30)

    width: side
    height: side
    radius: side / 2
    color: Theme.tintGround(tint)
    border.width: Theme.contrast ? Metrics.line : 0
    border.color: Theme.edge

    Picture {
        anchors.centerIn: parent
        folder: badge.folder
        name: badge.picture
        side: badge.side * 0.6
        colour: Theme.tintInk(badge.tint)
    }
}
