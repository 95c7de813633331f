// « page 2 sur 3 » and the pages as small pictures, as many as fit around the shown one (DOC-5).
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Column {
    id: list

    required property Scene scene
    property string kind: "photo"
    property int page: 0
    property int pages: 1
    property real room: 0

    readonly property real thumbHeight: Metrics.mm(32)
    readonly property int fits: Math.max(1, Math.floor((room - label.height) / (thumbHeight + spacing)))
    readonly property int shown: Math.min(pages, fits)
    readonly property int first: Math.max(0, Math.min(page - Math.floor(shown / 2), pages - shown))

    spacing: Metrics.mm(6)

    KText {
        id: label

        width: parent.width
        text: qsTr("page %1 sur %2").arg(list.page + 1).arg(list.pages)
        strong: true
        font.pixelSize: Metrics.small
    }
    Repeater {
        model: list.shown

        KButton {
            id: thumb

            required property int index
            readonly property int number: list.first + index

            objectName: "page_" + number
            width: Metrics.mm(32)
            height: list.thumbHeight
            highlighted: number === list.page
            spoken: qsTr("page %1 sur %2").arg(number + 1).arg(list.pages)
            onChosen: list.scene.visit.turnPage(number - list.page)

            Image {
                anchors.fill: parent
                anchors.margins: Metrics.mm(2)
                source: "image://page/" + list.kind + "/" + thumb.number + "/" + list.scene.paper.revision
                sourceSize: Qt.size(200, 200)
                cache: false
                fillMode: Image.PreserveAspectFit
                Accessible.ignored: true
            }
        }
    }
}
