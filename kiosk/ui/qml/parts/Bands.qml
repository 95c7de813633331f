// Two areas and the air between them: what it is about (`hero`), and what to do (`actions`).
// Portrait: one above the other. Landscape: side by side, the hero left, as wide as `heroShare` says.
import QtQuick

Item {
    id: bands

    // What the actions need: in portrait the hero takes the rest, down to `heroMm` and up to `heroMost`,
    // or as far as no hand reaches (TCH-10).
    property real need: 0
    property real heroMm: 100
    property real heroMost: 0.62
    // In landscape, the hero's share of the width.
    property real heroShare: 0.42
    property color heroColour: Theme.hero
    property bool plainHero: false

    // Lying, no hand reaches the upper right (TCH-10): there the words have the middle of what is
    // left above what can be touched. Both are among the actions.
    property Item told: null
    property Item offered: null
    readonly property bool lifted: !Metrics.portrait && told !== null
    // How high what can be touched may stand.
    readonly property real reach: height - Math.max(Metrics.margin, Metrics.portrait ? 0 : Metrics.reachTop) - Metrics.mm(3)

    property alias hero: heroBox.data
    property alias actions: actionBox.data
    readonly property Item heroArea: heroBox
    readonly property Item actionArea: actionBox

    readonly property real rest: Math.min(Math.max(height * heroMost, Metrics.reachTop - Metrics.margin), height - need - Metrics.margin - Metrics.mm(9))
    readonly property real heroExtent: Math.round(Metrics.portrait ? Math.max(Metrics.mm(heroMm), rest) : width * heroShare)

    anchors.fill: parent

    Binding {
        target: bands.told
        property: "y"
        value: bands.told ? Math.max(0, Math.round(((bands.offered ? bands.offered.y : actionBox.height) - bands.told.height) / 2)) : 0
        when: bands.lifted
    }
    Item {
        id: ground

        anchors.left: parent.left
        width: Metrics.portrait ? bands.width : bands.heroExtent
        height: Metrics.portrait ? bands.heroExtent : bands.height
        clip: true
        visible: !bands.plainHero

        Rectangle {
            anchors.fill: parent
            color: bands.heroColour
        }
        Rectangle {
            visible: !Theme.contrast
            x: parent.width - width * 0.62
            y: -height * 0.38
            width: Math.max(parent.width, parent.height) * 0.72
            height: width
            radius: width / 2
            color: Qt.lighter(bands.heroColour, 1.13)
        }
        Rectangle {
            visible: !Theme.contrast
            x: -width * 0.35
            y: parent.height - height * 0.45
            width: Math.max(parent.width, parent.height) * 0.45
            height: width
            radius: width / 2
            color: Qt.lighter(bands.heroColour, 1.07)
        }
        Rectangle {
            visible: Theme.contrast
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Metrics.portrait ? parent.width : Metrics.line
            height: Metrics.portrait ? Metrics.line : parent.height
            color: Theme.edge
        }
    }
    Item {
        id: heroBox

        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        y: Metrics.margin
        width: ground.width - 2 * Metrics.margin
        height: ground.height - 2 * Metrics.margin
    }
    Item {
        id: actionBox

        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        y: Metrics.portrait ? bands.heroExtent + Metrics.margin : bands.lifted ? Metrics.margin : Math.max(Metrics.margin, Metrics.reachTop)
        width: bands.width - (Metrics.portrait ? 0 : bands.heroExtent) - 2 * Metrics.margin
        height: bands.height - y - Metrics.mm(3)
    }
}
