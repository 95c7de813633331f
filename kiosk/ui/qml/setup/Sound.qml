// Microphone and loudspeaker: the level as bars that climb while one speaks.
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

SetupPage {
    id: page

    shown: Row {
        anchors.centerIn: parent
        height: Metrics.mm(14)
        spacing: Metrics.mm(3)

        Picture {
            name: "mic"
            side: Metrics.mm(14)
            colour: Theme.heroInk
        }
        Repeater {
            model: 10

            Rectangle {
                required property int index

                width: Metrics.mm(8)
                height: Metrics.mm(14)
                radius: Metrics.mm(2)
                color: index < page.setup.level ? Theme.heroInk : "transparent"
                border.width: Metrics.line
                border.color: Theme.heroInk
            }
        }
    }
}
