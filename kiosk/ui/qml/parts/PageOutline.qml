// The found page, drawn over the living picture of the plate; it glides from one finding to the next.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import QtMultimedia
import Kiosk.Models

Item {
    id: outline

    required property Scene scene
    required property Item video
    // The VideoOutput sits in the slot as its only child; what it paints is smaller than the slot.
    readonly property VideoOutput output: video.children.length > 0 ? video.children[0] as VideoOutput : null
    readonly property rect painted: output ? output.contentRect : Qt.rect(0, 0, 0, 0)
    readonly property var corners: scene.paper.outline
    readonly property bool seen: corners.length === 4
    readonly property color ink: scene.paper.steady ? "#39d98a" : "#ffc629"

    // A corner on its way; the first place of a new page is taken at once.
    component Corner: QtObject {
        id: corner

        required property int index
        readonly property point wanted: outline.seen ? outline.corners[index] : Qt.point(0, 0)
        property real x: wanted.x
        property real y: wanted.y
        readonly property real left: outline.painted.x + x * outline.painted.width
        readonly property real top: outline.painted.y + y * outline.painted.height

        Behavior on x {
            enabled: shape.visible && !Theme.contrast

            NumberAnimation { duration: 60 }
        }
        Behavior on y {
            enabled: shape.visible && !Theme.contrast

            NumberAnimation { duration: 60 }
        }
    }
    readonly property Corner first: Corner { index: 0 }
    readonly property Corner second: Corner { index: 1 }
    readonly property Corner third: Corner { index: 2 }
    readonly property Corner fourth: Corner { index: 3 }

    Shape {
        id: shape

        objectName: "outline"
        anchors.fill: parent
        visible: outline.seen
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: Metrics.mm(1.6)
            strokeColor: outline.ink
            fillColor: Qt.alpha(outline.ink, 0.16)
            joinStyle: ShapePath.RoundJoin
            startX: outline.first.left
            startY: outline.first.top

            PathLine { x: outline.second.left; y: outline.second.top }
            PathLine { x: outline.third.left; y: outline.third.top }
            PathLine { x: outline.fourth.left; y: outline.fourth.top }
            PathLine { x: outline.first.left; y: outline.first.top }
        }
    }
}
