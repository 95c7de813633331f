// A camera's living picture in the agent's space, with the microphone's level under the face.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Item {
    id: look

    required property Scene scene
    property bool face: true
    readonly property Item slot: frame.slot

    VideoFrame {
        id: frame

        anchors.top: parent.top
        anchors.bottom: bars.top
        anchors.bottomMargin: Metrics.mm(5)
        width: parent.width
        icon: look.face ? "camera" : "photo"
    }
    Row {
        id: bars

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        height: look.face ? Metrics.mm(12) : 0
        spacing: Metrics.mm(3)
        visible: look.face

        Picture {
            name: "mic"
            side: Metrics.mm(11)
            colour: Theme.heroInk
        }
        Repeater {
            model: 10

            Rectangle {
                required property int index

                width: Metrics.mm(7)
                height: Metrics.mm(11)
                radius: Metrics.mm(2)
                color: index < look.scene.call.gauge ? Theme.heroInk : "transparent"
                border.width: Metrics.line
                border.color: Theme.heroInk
            }
        }
    }
}
