// A sheet that flies up and away, to show where the paper went. Never in contrast mode.
import QtQuick

Item {
    id: flight

    property alias source: sheet.source
    property real way: 0

    Image {
        id: sheet

        anchors.horizontalCenter: parent.horizontalCenter
        y: (flight.height - height) * (1 - flight.way)
        width: height / 1.4
        height: Math.min(Metrics.mm(126), flight.height * 0.8)
        scale: 1 - 0.7 * flight.way
        opacity: 1 - flight.way
        visible: flight.way < 1
        sourceSize: Qt.size(500, 500)
        cache: false
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
    NumberAnimation on way {
        running: flight.visible && !Theme.contrast
        from: 0
        to: 1
        duration: 250
        easing.type: Easing.InQuad
    }
}
