// A living picture with round corners, drawn by a ring in the ground's colour: no mask, no cost.
import QtQuick

Item {
    id: frame

    readonly property Item slot: inner
    property color ground: Theme.ground
    property color ring: Theme.edge
    property real ringWidth: Metrics.mm(1)
    property real corner: Metrics.radius * 1.3
    property string icon: "person"
    default property alias over: overlay.data

    Rectangle {
        anchors.fill: parent
        color: Theme.videoGround
    }
    Picture {
        anchors.centerIn: parent
        side: Math.min(parent.width, parent.height) * 0.34
        name: frame.icon
        colour: "#5d707e"
    }
    Item {
        id: inner

        anchors.fill: parent
        clip: true
    }
    Item {
        id: overlay

        anchors.fill: parent
    }
    Rectangle {
        readonly property real thick: frame.corner * 0.5

        anchors.fill: parent
        anchors.margins: -thick
        radius: frame.corner + thick
        color: "transparent"
        border.width: thick
        border.color: frame.ground
    }
    Rectangle {
        anchors.fill: parent
        radius: frame.corner
        color: "transparent"
        border.width: frame.ringWidth
        border.color: frame.ring
    }
}
