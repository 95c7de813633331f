// A line that is typed: on the keys of « Écrire », or on a keyboard that is plugged in.
import QtQuick
import "../parts"

SetupPage {
    id: page

    toolHeight: keys.height
    shown: Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.mm(6)
        width: parent.width
        height: line.height + Metrics.mm(10)
        radius: Metrics.radius
        color: Theme.panel
        border.width: Metrics.line
        border.color: Theme.edge

        KText {
            id: line

            objectName: "typed"
            anchors.centerIn: parent
            width: parent.width - Metrics.mm(12)
            text: page.setup.keys.mine + "▏"
            spoken: page.setup.keys.mine
            wrapMode: Text.WrapAnywhere
        }
    }
    tool: Keyboard {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        // Ten keys of 20 mm need all but 8 mm at either side.
        width: parent.width + Metrics.mm(2)
        talk: page.setup.keys
        oneLine: true
        onEntered: page.setup.choose("enter")
    }
}
