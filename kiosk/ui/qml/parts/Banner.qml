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

        x: Metrics.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        name: banner.icon
        side: Metrics.body * 1.3
        colour: banner.ink
    }
    KText {
        id: words

        x: sign.x + sign.width + Metrics.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Metrics.mm(5)
        text: banner.text
        strong: true
        color: banner.ink
    }
}
