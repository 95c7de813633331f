// A tile of S02: picture, words, one target (TCH-9).
import QtQuick

KButton {
    id: tile

    property var tile: ({})

    objectName: "need_" + tile.tile.need
    bare: true
    label: tile.tile.label
    spoken: tile.tile.example === "" || !example.visible ? tile.label : tile.label + ". " + tile.tile.example

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
        Column {
            x: badge.x + badge.width + Metrics.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Metrics.mm(3)

            KText {
                width: parent.width
                text: tile.tile.label
                strong: true
                Accessible.ignored: true
            }
            KText {
                id: example

                width: parent.width
                visible: text !== "" && !Metrics.big
                text: tile.tile.example
                color: Theme.softInk
                font.pixelSize: Metrics.small
                Accessible.ignored: true
            }
        }
    }
}
