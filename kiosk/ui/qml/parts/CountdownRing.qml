// Seconds left, as a number and as a ring that runs out in steps.
import QtQuick
import QtQuick.Shapes

Item {
    id: ring

    property real side: Metrics.mm(120)
    property int secondsLeft: 0
    property int total: 30
    property real thick: Metrics.mm(9)

    width: side
    height: side

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: ring.thick
        border.color: Theme.contrast ? "#4d4d4d" : Theme.heroSofter
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: ring.thick
            strokeColor: Theme.help
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.side / 2
                centerY: ring.side / 2
                radiusX: (ring.side - ring.thick) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * (ring.total > 0 ? ring.secondsLeft / ring.total : 0)
            }
        }
    }
    KText {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: font.pixelSize * 0.1
        text: ring.secondsLeft
        strong: true
        color: Theme.heroInk
        font.pixelSize: Math.max(Metrics.display, ring.side * 0.34)
    }
}
