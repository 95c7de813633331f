// The whole picture with the page's outline and its four corners: touch one, then where it belongs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Models

Item {
    id: view

    required property Scene scene
    // Where the magnified corner stands; null: above the picture.
    property Item loupePlace: null
    readonly property real loupeSide: Math.min(Metrics.mm(80), view.height - picture.height - Metrics.mm(22))
    readonly property string source: "image://page/original/" + scene.visit.page + "/" + scene.paper.revision
    readonly property var corners: scene.edges.corners
    readonly property int chosen: scene.edges.chosen

    // The picture is the picture: nothing of it is mirrored.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    function spot(index: int): point {
        const corner = corners[index];
        return Qt.point(corner.x * field.width, corner.y * field.height);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunk
        border.width: Theme.contrast ? Metrics.line : 0
        border.color: Theme.edge
    }
    Image {
        id: picture

        readonly property real fit: implicitWidth > 0 ? Math.min((view.width - Metrics.mm(28)) / implicitWidth, (view.height - Metrics.mm(28)) / implicitHeight) : 1

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.min((parent.height - height) / 2, Metrics.mm(view.loupePlace ? 200 : 14))
        width: implicitWidth * fit
        height: implicitHeight * fit
        source: view.source
        sourceSize: Qt.size(2000, 2000)
        cache: false
        mipmap: true
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: picture
        color: "transparent"
        border.width: Metrics.line
        border.color: Theme.edge
    }
    KButton {
        id: field

        objectName: "edges_picture"
        anchors.fill: picture
        bare: true
        repeats: true
        spoken: qsTr("Mettre le coin ici")
        onChosen: view.scene.edges.put(struckAt.x, struckAt.y)
    }
    Shape {
        anchors.fill: field
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: Metrics.mm(1)
            strokeColor: Theme.help
            fillColor: Qt.alpha(Theme.help, 0.12)
            joinStyle: ShapePath.RoundJoin
            startX: view.spot(0).x
            startY: view.spot(0).y

            PathLine { x: view.spot(1).x; y: view.spot(1).y }
            PathLine { x: view.spot(2).x; y: view.spot(2).y }
            PathLine { x: view.spot(3).x; y: view.spot(3).y }
            PathLine { x: view.spot(0).x; y: view.spot(0).y }
        }
    }
    Repeater {
        model: 4

        KButton {
            id: handle

            required property int index
            readonly property bool moves: index === view.chosen

            objectName: "edge_" + index
            x: field.x + view.spot(index).x - width / 2
            y: field.y + view.spot(index).y - height / 2
            width: Metrics.mm(22)
            height: width
            bare: true
            spoken: qsTr("Coin %1").arg(index + 1)
            onChosen: view.scene.edges.choose(index)

            // Open in the middle: the corner itself stays in sight.
            Rectangle {
                anchors.fill: parent
                radius: width / 2
                color: "transparent"
                border.width: Metrics.mm(handle.moves ? 2.4 : 1.4)
                border.color: handle.moves ? Theme.help : Theme.panel
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: Metrics.mm(handle.moves ? 2.4 : 1.4)
                radius: width / 2
                color: "transparent"
                border.width: Metrics.mm(0.6)
                border.color: Theme.helpInk
            }
        }
    }
    Loupe {
        parent: view.loupePlace ?? view
        x: (parent.width - width) / 2
        y: view.loupePlace ? 0 : Metrics.mm(6)
        width: view.loupePlace ? Math.min(parent.width, parent.height) : view.loupeSide * 1.4
        height: view.loupePlace ? width : view.loupeSide
        visible: width > Metrics.mm(30)
        scene: view.scene
        picture: picture
        source: view.source
    }
}
