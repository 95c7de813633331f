// Four arrows that move the chosen corner of the page by small steps.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Grid {
    id: arrows

    required property Scene scene

    component Arrow: KButton {
        property int across: 0
        property int down: 0

        width: Metrics.mm(24)
        height: Metrics.mm(22)
        pad: 0
        iconSide: Metrics.mm(11)
        repeats: true
        onChosen: arrows.scene.edges.nudge(across, down)
    }

    columns: 2
    spacing: Metrics.mm(6)
    // Left is left on the picture in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Arrow {
        objectName: "edge_up"
        icon: "up"
        down: -1
        spoken: qsTr("Vers le haut")
    }
    Arrow {
        objectName: "edge_down"
        icon: "down"
        down: 1
        spoken: qsTr("Vers le bas")
    }
    Arrow {
        objectName: "edge_left"
        icon: "left"
        across: -1
        spoken: qsTr("Vers la gauche")
    }
    Arrow {
        objectName: "edge_right"
        icon: "right"
        across: 1
        spoken: qsTr("Vers la droite")
    }
}
