// « Ce trait fait 10 cm »: the screen's size, measured with a ruler.
import QtQuick
import "../parts"

SetupPage {
    id: page

    // Drawn from the diagonal that is being set, not from the one the page is drawn for.
    readonly property real tenCm: 100 * Math.hypot(Metrics.windowWidth, Metrics.windowHeight) / (setup.inches * 25.4)

    shown: Item {
        objectName: "ruler"
        anchors.centerIn: parent
        width: page.tenCm
        height: Metrics.mm(24)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Metrics.mm(3)
            color: Theme.help
        }
        Repeater {
            model: 11

            Rectangle {
                required property int index
                readonly property bool end: index % 10 === 0

                x: Math.min(parent.width - width, Math.max(0, parent.width * index / 10 - width / 2))
                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.mm(end ? 1.6 : 0.8)
                height: Metrics.mm(end ? 24 : index === 5 ? 16 : 10)
                color: Theme.help
            }
        }
    }
}
