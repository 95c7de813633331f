// The found page, drawn over the living picture of the plate.
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

    // A corner where it was found. It does not glide: every step would have the whole window drawn.
    component Corner: QtObject {
        required property int index
        readonly property point found: outline.seen ? outline.corners[index] : Qt.point(0, 0)
        readonly property real left: outline.painted.x + found.x * outline.painted.width
        readonly property real top: outline.painted.y + found.y * outline.painted.height
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
