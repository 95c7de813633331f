// A tile of S02: picture, words, one target (TCH-9).
import QtQuick

KButton {
    id: tile

    property var tile: ({})

    objectName: "need_" + tile.tile.need
    bare: true
    label: tile.tile.label
// The example is for the voice: fifty words on a screen are enough (TXT-4).
    spoken: tile.example === "" ? tile.label : tile.label + ". " + tile.example

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Metrics.mm(1.2)
        radius: Metrics.radius
        color: Theme.tintEdge(tile.tile.tint)
    }
    Rectangle {
        id: card

        width: parent.width
        height: parent.height - Metrics.mm(1.2)
        y: tile.sunkBy
        radius: Metrics.radius
        color: tile.pressed ? Theme.tintGround(tile.tile.tint) : Theme.panel
        border.width: Metrics.line
        border.color: Theme.tintEdge(tile.tile.tint)

        Badge {
            id: badge

            x: Metrics.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            side: Math.min(parent.height - Metrics.mm(7), Metrics.mm(Metrics.big ? 24 : 34))
            picture: tile.tile.picture
            tint: tile.tile.tint
        }
        KText {
            x: badge.x + badge.width + Metrics.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Metrics.mm(3)
            text: tile.tile.label
            strong: true
            Accessible.ignored: true
        }
    }
}
