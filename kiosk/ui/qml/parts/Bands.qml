// Two areas and the air between them: what it is about (`hero`), and what to do (`actions`).
// Portrait: one above the other. Landscape: side by side, the hero left, as wide as `heroShare` says.
import QtQuick

Item {
    id: bands

    // Height of the hero in portrait, and its share of the width in landscape.
    property real heroMm: 150
    property real heroShare: 0.42
    property color heroColour: Theme.hero
    property bool plainHero: false

    property alias hero: heroBox.data
    property alias actions: actionBox.data
    readonly property Item heroArea: heroBox
    readonly property Item actionArea: actionBox

    // A taller screen gives its spare height to the hero: what is touched stays low (TCH-10).
    readonly property real spare: Math.max(0, height - Metrics.mm(436))
    readonly property real heroExtent: Metrics.portrait ? Metrics.mm(heroMm) + spare * 0.8 : Math.round(width * heroShare)

    anchors.fill: parent

    Item {
        id: ground

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

        x: Metrics.margin
        y: Metrics.margin
        width: ground.width - 2 * Metrics.margin
        height: ground.height - 2 * Metrics.margin
    }
    Item {
        id: actionBox

        x: Metrics.portrait ? Metrics.margin : bands.heroExtent + Metrics.margin
        y: Metrics.portrait ? bands.heroExtent + Metrics.margin : Metrics.margin
        width: bands.width - x - Metrics.margin
        height: bands.height - y - Metrics.mm(3)
    }
}
