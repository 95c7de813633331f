// S03: which sentence is yours? Asked only where two services share a need.
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property var phrases: scene.needs.phrases
    readonly property real buttonHeight: Math.min(Metrics.mm(40), (bands.actionArea.height - Metrics.mm(7) - Metrics.mm(6) * phrases.length) / (phrases.length + 1))

    Bands {
        id: bands

        heroMm: 62
        heroMost: 0.3
        heroShare: 0.38
        heroColour: Theme.tintHero(screen.scene.needs.tint)
        hero: Column {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Metrics.mm(5)

            Row {
                spacing: Metrics.mm(6)
                width: parent.width

                Badge {
                    id: badge

                    side: Metrics.mm(Metrics.big ? 34 : 44)
                    picture: screen.scene.needs.picture
                    tint: screen.scene.needs.tint
                }
                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - badge.width - parent.spacing
                    text: screen.scene.needs.label
                    strong: true
                    color: Theme.heroInk
                }
            }
            KText {
                width: parent.width
                text: qsTr("Quelle phrase vous correspond ?")
                strong: true
                color: Theme.heroInk
                font.pixelSize: Metrics.title
            }
        }
        actions: Column {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.mm(2)
            width: parent.width
            spacing: Metrics.mm(6)

            Repeater {
                model: screen.phrases

                KButton {
                    required property var modelData
                    required property int index

                    objectName: "phrase_" + index
                    width: parent.width
                    height: Math.max(implicitHeight, screen.buttonHeight)
                    icon: "speech"
                    iconSide: Metrics.mm(12)
                    fontSize: Metrics.big ? Metrics.small : Metrics.body
                    leading: true
                    pad: Metrics.mm(4)
                    label: modelData.label
                    spoken: modelData.spoken
                    onChosen: screen.scene.visit.choosePhrase(index)
                }
            }
            KButton {
                objectName: "no_phrase"
                width: parent.width
                height: Math.max(implicitHeight, screen.buttonHeight)
                icon: "hand"
                iconSide: Metrics.mm(12)
                fontSize: Metrics.big ? Metrics.small : Metrics.body
                leading: true
                pad: Metrics.mm(4)
                label: qsTr("Aucune phrase")
                spoken: qsTr("Aucune phrase. L'agent vient.")
                onChosen: screen.scene.visit.choosePhrase(-1)
            }
        }
    }
}
