// A service by its picture and its name, with what it is for in plain words (LNG-3).
import QtQuick

KButton {
    id: tile

    property var service: ({})
    // closed, absent, or nothing.
    property string sign
    // Alone in its row: the sign at its end, else above the name.
    readonly property bool wide: width > Metrics.mm(180)

    objectName: "service_" + tile.service.partner
    bare: true
    label: tile.service.name
    spoken: sign === "" ? service.spoken : qsTr("%1 %2.").arg(service.spoken).arg(shut.word)

    Ledge {
        color: Theme.tintEdge(tile.service.tint)
    }
    Rectangle {
        id: card

        width: parent.width
        height: parent.height - Metrics.mm(1.2)
        y: tile.sunkBy
        radius: Metrics.radius
        color: tile.pressed ? Theme.tintGround(tile.service.tint) : tile.sign === "" ? Theme.panel : Theme.ground
        border.width: Metrics.line
        border.color: Theme.tintEdge(tile.service.tint)

        Badge {
            id: badge

            anchors.left: parent.left
            anchors.leftMargin: Metrics.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            side: Math.min(parent.height - Metrics.mm(7), Metrics.mm(24))
            picture: tile.service.picture
            tint: tile.sign === "" ? tile.service.tint : "grey"
        }
        Column {
            anchors.left: badge.right
            anchors.leftMargin: Metrics.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - badge.width - Metrics.mm(11) - (shut.visible ? shut.width + Metrics.mm(3) : 0)

            TileSign {
                visible: tile.sign !== "" && !tile.wide
                sign: tile.sign
            }

            KText {
                id: name

                width: parent.width
                text: tile.service.name
                strong: true
                font.pixelSize: Metrics.big ? Metrics.small : Metrics.body
                Accessible.ignored: true
            }
            KText {
                width: parent.width
                // A long name says by itself what it is for.
                visible: name.text.split(" ").length <= 4 && name.height + height + (tile.sign !== "" && !tile.wide ? height : 0) <= card.height - Metrics.mm(2)
                text: tile.service.plain
                color: Theme.softInk
                font.pixelSize: Metrics.small
                Accessible.ignored: true
            }
        }
        TileSign {
            id: shut

            anchors.right: parent.right
            anchors.rightMargin: Metrics.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            visible: tile.sign !== "" && tile.wide
            sign: tile.sign
        }
    }
}
