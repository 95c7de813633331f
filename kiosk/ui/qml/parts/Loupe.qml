// The surroundings of the page's chosen corner, five times as large, with a cross where the corner is.
import QtQuick
import Kiosk.Models

Rectangle {
    id: loupe

    required property Scene scene
    // The picture as it is shown: its extent on the screen, and where it comes from.
    required property Item picture
    required property string source
    readonly property point corner: scene.edges.corners[scene.edges.chosen]
    readonly property real larger: 5

    radius: Metrics.radius
    color: Theme.videoGround
    clip: true

    Image {
        x: loupe.width / 2 - loupe.corner.x * width
        y: loupe.height / 2 - loupe.corner.y * height
        width: loupe.picture.width * loupe.larger
        height: loupe.picture.height * loupe.larger
        source: loupe.source
        sourceSize: Qt.size(2000, 2000)
        cache: false
        fillMode: Image.Stretch
        Accessible.ignored: true
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width
        height: Metrics.line
        color: Theme.help
    }
    Rectangle {
        anchors.centerIn: parent
        width: Metrics.line
        height: parent.height
        color: Theme.help
    }
    Rectangle {
        anchors.fill: parent
        radius: loupe.radius
        color: "transparent"
        border.width: Metrics.mm(1)
        border.color: Theme.edge
    }
}
