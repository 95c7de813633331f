// What a screen says: its title, then its sentences one under the other.
import QtQuick

Column {
    id: story

    property string title

    width: parent ? parent.width : 0
    spacing: Metrics.mm(Metrics.big ? 1 : 4)

    KText {
        width: story.width
        visible: story.title !== ""
        text: story.title
        strong: true
        font.pixelSize: Metrics.title
    }
}
