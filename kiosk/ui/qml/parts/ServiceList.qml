// The services of the site by picture and name, a page at a time: S02b and S26.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Item {
    id: list

    required property Scene scene

    readonly property var services: scene.needs.services
    readonly property int columns: Metrics.portrait ? 1 : 2
    readonly property int most: Metrics.portrait ? (Metrics.big ? 3 : 5) : Metrics.big ? 4 : 6
    readonly property int first: next.page * most
    readonly property int rows: Math.ceil(Math.min(services.length, most) / columns)

    signal chosen(string partner)

    Grid {
        id: grid

        readonly property real tileWidth: (width - columnSpacing * (list.columns - 1)) / list.columns
        readonly property real tileHeight: (height - rowSpacing * (list.rows - 1)) / list.rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: next.visible ? next.top : parent.bottom
        anchors.bottomMargin: Metrics.mm(next.visible ? 6 : 4)
        columns: list.columns
        columnSpacing: Metrics.mm(6)
        rowSpacing: Metrics.mm(6)

        Repeater {
            model: list.services

            ServiceTile {
                required property var modelData
                required property int index

                width: grid.tileWidth
                height: Math.min(grid.tileHeight, Metrics.mm(Metrics.portrait ? 52 : 80))
                visible: index >= list.first && index < list.first + list.most
                service: modelData
                sign: list.scene.needs.serviceSigns[index] ?? ""
                onChosen: list.chosen(modelData.partner)
            }
        }
    }
    NextPage {
        id: next

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.mm(4)
        height: Math.max(implicitHeight, Metrics.mm(24))
        fontSize: Metrics.small
        pages: Math.ceil(list.services.length / list.most)
    }
}
