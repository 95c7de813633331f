// The found page, drawn over the living picture of the plate.
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

    function place(index: int): point {
        const corner = corners.length === 4 ? corners[index] : Qt.point(0, 0);
        return Qt.point(painted.x + corner.x * painted.width, painted.y + corner.y * painted.height);
    }

    Shape {
        objectName: "outline"
        anchors.fill: parent
        visible: outline.corners.length === 4
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: Metrics.mm(1.6)
            strokeColor: outline.scene.paper.steady ? "#39d98a" : "#ffc629"
            fillColor: outline.scene.paper.steady ? "#3039d98a" : "#20ffc629"
            joinStyle: ShapePath.RoundJoin
            startX: outline.place(0).x
            startY: outline.place(0).y

            PathLine { x: outline.place(1).x; y: outline.place(1).y }
            PathLine { x: outline.place(2).x; y: outline.place(2).y }
            PathLine { x: outline.place(3).x; y: outline.place(3).y }
            PathLine { x: outline.place(0).x; y: outline.place(0).y }
        }
    }
}
