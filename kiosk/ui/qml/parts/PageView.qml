// A page as large as its place allows, larger by buttons and moved by buttons: nothing is dragged (TCH-7).
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Item {
    id: view

    objectName: "page_view"

    required property Scene scene
    property string kind: "photo"
    property int page: 0
    property int pages: 1

    // How much of the height, from the lower edge, a hand reaches.
    property real within: height
    readonly property bool lowRoom: within < Metrics.mm(4 * 22 + 3 * 6 + 4)
    // Whether the list offers to turn pages where its pictures have no room.
    property bool turns: true
    // Whether a page can be turned upright here.
    property bool turnable: false
    property int zoom: 0
    property real centreX: 0.5
    property real centreY: 0.5
    readonly property real scaling: [1, 1.7, 2.8][zoom]
    // Beside the page: the list of pages left, the magnifying buttons right.
    readonly property real listWidth: Math.max(ownListWidth, turnable ? Metrics.mm(11.5) + quarter.implicitWidth : 0)
    readonly property real ownListWidth: lowRoom || list.narrow ? Metrics.mm(60) : Metrics.mm(Metrics.big ? 56 : 44) * Metrics.grow
    readonly property real toolWidth: Metrics.mm(34)

    function look(dx: real, dy: real): void {
        centreX = Math.min(1, Math.max(0, centreX + dx));
        centreY = Math.min(1, Math.max(0, centreY + dy));
    }

    onPageChanged: zoom = 0
    onZoomChanged: {
        centreX = 0.5;
        centreY = zoom === 1 ? 0.2 : zoom === 2 ? 0.15 : 0.5;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunk
        border.width: Theme.contrast ? Metrics.line : 0
        border.color: Theme.edge
    }
    Item {
        id: sheet

        anchors.left: parent.left
        anchors.leftMargin: view.listWidth
        y: Metrics.mm(4)
        width: parent.width - view.listWidth - view.toolWidth
        height: parent.height - 2 * y
        clip: true

        Image {
            id: picture

            readonly property real fit: implicitWidth > 0 ? Math.min(sheet.width / implicitWidth, sheet.height / implicitHeight) : 1

            objectName: "page_picture"
            width: implicitWidth * fit * view.scaling
            height: implicitHeight * fit * view.scaling
            x: (sheet.width - width) * (width > sheet.width ? view.centreX : 0.5)
            y: (sheet.height - height) * (height > sheet.height ? view.centreY : 0.5)
            source: view.pages > 0 ? "image://page/" + view.kind + "/" + view.page + "/" + view.scene.paper.revision : ""
            sourceSize: Qt.size(2400, 2400)
            cache: false
            asynchronous: false
            mipmap: true
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("page %1 sur %2").arg(view.page + 1).arg(view.pages)
        }
    }
    component Tool: KButton {
        width: Metrics.mm(21)
        height: Metrics.mm(20.5)
        pad: 0
        iconSide: Metrics.mm(11)
    }
    // All at the lower edge, where a seated hand reaches (TCH-10).
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.mm(8.5)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.mm(2)
        spacing: Metrics.mm(6)

        Tool {
            objectName: "zoom_in"
            enabled: view.zoom < 2
            icon: "add"
            spoken: qsTr("Plus près")
            onChosen: view.zoom += 1
        }
        Tool {
            objectName: "zoom_out"
            enabled: view.zoom > 0
            icon: "remove"
            spoken: qsTr("Plus loin")
            onChosen: view.zoom -= 1
        }
    }
    Grid {
        anchors.left: parent.left
        anchors.leftMargin: view.lowRoom ? Metrics.mm(8.5) : (view.listWidth - width) / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.mm(2)
        columns: view.lowRoom ? 2 : 1
        spacing: Metrics.mm(6)
        visible: view.zoom > 0

        Tool {
            objectName: "look_up"
            icon: "up"
            spoken: qsTr("Vers le haut")
            onChosen: view.look(0, -0.25)
        }
        Tool {
            objectName: "look_left"
            icon: "left"
            spoken: qsTr("Vers la gauche")
            onChosen: view.look(-0.5, 0)
        }
        Tool {
            objectName: "look_right"
            icon: "right"
            spoken: qsTr("Vers la droite")
            onChosen: view.look(0.5, 0)
        }
        Tool {
            objectName: "look_down"
            icon: "down"
            spoken: qsTr("Vers le bas")
            onChosen: view.look(0, 0.25)
        }
    }
    KButton {
        id: quarter

        objectName: "turn"
        anchors.left: parent.left
        anchors.leftMargin: Metrics.mm(8.5)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.mm(Metrics.portrait ? 0 : 1)
        implicitWidth: Math.max(Metrics.mm(30), turnWords.advanceWidth + Metrics.mm(6))
        height: implicitHeight + Metrics.mm(1)
        visible: view.turnable && view.zoom === 0
        pad: Metrics.mm(1)
        fontSize: Metrics.small
        stacked: true
        icon: Metrics.big ? "" : "turn"
        iconSide: Metrics.mm(5)
        label: qsTr("Tourner")
        onChosen: view.scene.visit.turn()

        TextMetrics {
            id: turnWords

            font.family: Metrics.family
            font.weight: Font.Bold
            font.pixelSize: Metrics.small
            text: quarter.label
        }
    }
    PageList {
        id: list

        anchors.left: parent.left
        anchors.leftMargin: Metrics.mm(8.5)
        anchors.bottom: quarter.visible ? quarter.top : parent.bottom
        anchors.bottomMargin: Metrics.mm(quarter.visible ? 6 : 2)
        width: view.listWidth - Metrics.mm(11.5)
        visible: view.zoom === 0 && view.pages > 1
        scene: view.scene
        kind: view.kind
        page: view.page
        pages: view.pages
        room: view.within - Metrics.mm(4) - (quarter.visible ? quarter.height + Metrics.mm(6) : 0)
        turns: view.turns
    }
}
