// Rings that leave the called service, one a second at most (TXT-8); they stand still in contrast.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: rings

    property real side: Metrics.mm(60)
    property real phase: 0.35

    Repeater {
        model: 2

        Rectangle {
            required property int index
            readonly property real way: (rings.phase + index * 0.5) % 1

            anchors.centerIn: parent
            width: rings.side * (1 + way * 0.75)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Metrics.mm(1.2)
            border.color: Theme.heroInk
            opacity: (1 - way) * 0.7
        }
    }
    NumberAnimation on phase {
        running: !Theme.contrast && rings.visible
        from: 0
        to: 1
        duration: 2400
        loops: Animation.Infinite
    }
}
