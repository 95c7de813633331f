// Every language of the site in its own script, no flags (LNG-5): S00 and « Langue ».
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Grid {
    id: tiles

    required property Scene scene
    property int across: 3
    property real tileHeight: Metrics.mm(22)

    columns: across
    spacing: Metrics.mm(6)

    Repeater {
        model: tiles.scene.display.languages

        KButton {
            required property var modelData

            objectName: "language_" + modelData.code
            width: Math.floor((tiles.width - tiles.spacing * (tiles.across - 1)) / tiles.across)
            height: tiles.tileHeight
            pad: Metrics.mm(1.5)
            fontSize: Metrics.big ? Metrics.small : Metrics.body
            label: modelData.name
            highlighted: modelData.code === tiles.scene.visit.language && tiles.scene.visit.place !== "S00"
            onChosen: tiles.scene.visit.chooseLanguage(modelData.code)
        }
    }
}
