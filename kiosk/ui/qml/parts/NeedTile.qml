// A tile of S02: picture, words, one target (TCH-9).
import QtQuick

KButton {
    id: tile

    property var need: ({})

    objectName: "need_" + tile.need.need
    bare: true
    label: tile.need.label
    // The examples are for the voice: fifty words on a screen are enough (TXT-4).
    spoken: need.spoken

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Metrics.mm(1.2)
        radius: Metrics.radius
        color: Theme.tintEdge(tile.need.tint)
    }
    Rectangle {
        id: card

        width: parent.width
        height: parent.height - Metrics.mm(1.2)
        y: tile.sunkBy
        radius: Metrics.radius
        color: tile.pressed ? Theme.tintGround(tile.need.tint) : Theme.panel
        border.width: Metrics.line
        border.color: Theme.tintEdge(tile.need.tint)

        Badge {
            id: badge

            x: Metrics.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            side: Math.min(parent.height - Metrics.mm(7), Metrics.mm(Metrics.big && Metrics.portrait ? 20 : 34))
            picture: tile.need.picture
            tint: tile.need.tint
        }
        KText {
            x: badge.x + badge.width + Metrics.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Metrics.mm(3)
            text: tile.need.label
            strong: true
            font.pixelSize: Metrics.big ? Metrics.small : Metrics.body
            Accessible.ignored: true
        }
    }
}
