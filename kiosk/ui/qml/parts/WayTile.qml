// A way to speak, with what one should know of it before choosing.
import QtQuick

KButton {
    id: tile

    property string way
    property string sign
    property string note
    // Only said, where it has no room.
    property bool short: false

    objectName: "way_" + way
    bare: true
    spoken: note === "" ? label : label + ". " + note
    implicitHeight: Math.max(Metrics.mm(31), words.height + Metrics.mm(4))

    Ledge {
        color: Theme.edge
    }
    Rectangle {
        width: parent.width
        height: parent.height - Metrics.mm(1.2)
        y: tile.sunkBy
        radius: Metrics.radius
        color: tile.pressed ? Theme.sunk : Theme.panel
        border.width: tile.highlighted ? Metrics.mm(1.6) : Metrics.line
        border.color: tile.highlighted ? Theme.chosen : Theme.edge

        Picture {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Metrics.mm(6)
            anchors.verticalCenter: parent.verticalCenter
            name: tile.sign
            side: Metrics.mm(18)
            colour: Theme.contrast ? Theme.good : Theme.primary
        }
        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: Metrics.mm(6)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - picture.width - Metrics.mm(16)

            KText {
                width: parent.width
                text: tile.label
                strong: true
                font.pixelSize: Metrics.big ? Metrics.small : Metrics.body
                Accessible.ignored: true
            }
            KText {
                width: parent.width
                visible: text !== "" && !tile.short
                text: tile.note
                color: Theme.softInk
                font.pixelSize: Metrics.small
                Accessible.ignored: true
            }
        }
    }
}
