// One sentence that matters now, with its picture: never a colour alone (TXT-6).
import QtQuick

Rectangle {
    id: banner

    property string icon
    property string text
    property bool good: false
    readonly property color ink: good ? Theme.good : Theme.warn

    implicitHeight: words.height + Metrics.mm(6)
    radius: Metrics.radius
    color: good ? Theme.goodGround : Theme.warnGround
    border.width: Metrics.line
    border.color: ink

    Picture {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Metrics.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        name: banner.icon
        side: Metrics.body * 1.3
        colour: banner.ink
    }
    KText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Metrics.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - sign.width - Metrics.mm(14)
        text: banner.text
        strong: true
        color: banner.ink
    }
}
