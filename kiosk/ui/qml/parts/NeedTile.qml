// A tile of S02: picture, words, one target (TCH-9); and whether its service is shut now (NAV-7).
import QtQuick

KButton {
    id: tile

    property var need: ({})
    // closed, absent, or nothing.
    property string sign
    // Alone in its row: words in one line, the sign at its end.
    property bool wide: false

    objectName: "need_" + tile.need.need
    bare: true
    label: tile.need.label
    // The examples are for the voice: fifty words on a screen are enough (TXT-4).
    spoken: sign === "" ? need.spoken : qsTr("%1 %2.").arg(need.spoken).arg(shut.word)

    Ledge {
        color: Theme.tintEdge(tile.need.tint)
    }
    Rectangle {
        id: card

        width: parent.width
        height: parent.height - Metrics.mm(1.2)
        y: tile.sunkBy
        radius: Metrics.radius
        color: tile.pressed ? Theme.tintGround(tile.need.tint) : tile.sign === "" ? Theme.panel : Theme.ground
        border.width: Metrics.line
        border.color: Theme.tintEdge(tile.need.tint)

        Item {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Metrics.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(badge.side, door.visible ? door.width : 0)
            height: badge.side

            Badge {
                id: badge

                anchors.horizontalCenter: parent.horizontalCenter
                visible: !door.visible
                side: Math.min(card.height - Metrics.mm(5), Metrics.mm(34))
                picture: tile.need.picture
                tint: tile.sign === "" ? tile.need.tint : "grey"
            }
            // A door with its card: the picture above the word, neither over the other.
            Rectangle {
                id: door

                anchors.horizontalCenter: parent.horizontalCenter
                visible: tile.sign !== "" && !tile.wide
                width: Math.max(Metrics.mm(34), word.width + Metrics.mm(5))
                height: parent.height
                radius: Metrics.mm(4)
                color: Theme.warnGround
                border.width: Theme.contrast ? Metrics.line : 0
                border.color: Theme.warn

                Picture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: parent.top
                    anchors.topMargin: Metrics.mm(1.6)
                    folder: "pictures"
                    name: tile.need.picture
                    side: Math.min(parent.height - word.font.pixelSize * 1.15 - Metrics.mm(2), Metrics.mm(22))
                    colour: Theme.warn
                }
                KText {
                    id: word

                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Metrics.mm(0.6) - (lineHeight - font.pixelSize * 1.15) / 2
                    text: shut.word
                    strong: true
                    color: Theme.warn
                    font.pixelSize: Metrics.small
                    Accessible.ignored: true
                }
            }
        }
        KText {
            anchors.left: face.right
            anchors.leftMargin: Metrics.mm(tile.wide ? 5 : 3)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - face.width - Metrics.mm(tile.wide ? 12 : 9) - (shut.visible ? shut.width : 0)
            text: tile.need.label
            strong: true
            font.pixelSize: Metrics.big ? Metrics.small : Metrics.body
            Accessible.ignored: true
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
