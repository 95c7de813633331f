// What stands still while living pictures move beside it: drawn once, then kept as a picture. Without
// a graphics chip that saves a third of each frame. Its rim leaves room for the ring of the focus.
import QtQuick

Item {
    id: still

    property real rim: Metrics.mm(3)
    default property alias parts: inside.data

    layer.enabled: true

    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: still.rim
    }
}
