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
    property bool turns: true

    readonly property real thumbHeight: Metrics.mm(32)
    // The words above the pictures, in two lines, may be out of reach; where all is, they need room.
    readonly property real apart: Math.max(0, 2 * Metrics.small * Metrics.lineRatio + spacing - Metrics.reachTop)
    readonly property int fits: Math.max(0, Math.floor((room - apart + spacing) / (thumbHeight + spacing)))
    // Two pictures are too few to go both ways: arrows then.
    readonly property bool narrow: pages > fits && fits < 3
    readonly property int shown: narrow ? 0 : Math.min(pages, fits)
    readonly property int first: Math.max(0, Math.min(page - Math.floor(shown / 2), pages - shown))

    spacing: Metrics.mm(6)

    KText {
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
    Row {
        spacing: Metrics.mm(6)
        visible: list.narrow && list.turns

        KButton {
            objectName: "page_before"
            width: Metrics.mm(20.5)
            height: Metrics.mm(20)
            enabled: list.page > 0
            pad: 0
            icon: LayoutMirroring.enabled ? "right" : "left"
            spoken: qsTr("Page précédente")
            onChosen: list.scene.visit.turnPage(-1)
        }
        KButton {
            objectName: "page_after"
            width: Metrics.mm(20.5)
            height: Metrics.mm(20)
            enabled: list.page < list.pages - 1
            pad: 0
            icon: LayoutMirroring.enabled ? "left" : "right"
            spoken: qsTr("Page suivante")
            onChosen: list.scene.visit.turnPage(1)
        }
    }
}
