// A code: dots for its digits, and large keys (SEC-1).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

SetupPage {
    id: page

    toolHeight: pad.height
    shown: Row {
        id: dots

        objectName: "dots"
        anchors.centerIn: parent
        spacing: Metrics.mm(4)

        Repeater {
            model: Math.max(8, page.setup.digits.count)

            Rectangle {
                required property int index

                width: Metrics.mm(8)
                height: width
                radius: width / 2
                color: index < page.setup.digits.count ? Theme.heroInk : "transparent"
                border.width: Metrics.line
                border.color: Theme.heroInk
            }
        }
    }
    tool: PinPad {
        id: pad

        width: parent.width
        high: Metrics.mm(26)
        agent: page.setup.digits
    }
}
