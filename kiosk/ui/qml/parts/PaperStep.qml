// One drawn step of laying a paper, with its sentence.
import QtQuick

Column {
    id: step

    property string drawing
    property string text

    spacing: Metrics.mm(1)

    Picture {
        anchors.left: parent.left
        width: Math.min(step.width, Metrics.mm(66))
        height: width * 0.72
        folder: "drawings"
        name: step.drawing
    }
    KText {
        width: step.width
        visible: !Metrics.big
        text: step.text
        font.pixelSize: Metrics.small
    }
}
