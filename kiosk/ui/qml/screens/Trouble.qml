// S17: what does not work, that it is nobody's fault here, what to do, and a human (ERR-1).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property string remedy: scene.trouble.remedy

    Bands {
        told: words
        offered: buttons
        heroMm: 110
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: 0.46
        hero: Picture {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height * 1.28)
            height: width * 0.78
            folder: "drawings"
            name: screen.scene.trouble.picture
        }
        actions: [
            Column {
                id: words

                width: parent.width
                spacing: Metrics.mm(Metrics.big ? 1 : 4)

                KText {
                    width: parent.width
                    text: screen.scene.trouble.title
                    strong: true
                    font.pixelSize: Metrics.title
                }
                Repeater {
                    model: screen.scene.trouble.sentences

                    KText {
                        required property string modelData

                        width: parent ? parent.width : 0
                        text: modelData
                    }
                }
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                spacing: Metrics.gap

                KButton {
                    objectName: "retry"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(40))
                    visible: screen.remedy === "retry"
                    kind: KButton.Primary
                    icon: "again"
                    iconSide: Metrics.mm(14)
                    label: qsTr("Essayer encore")
                    onChosen: screen.scene.visit.retry()
                }
                KButton {
                    objectName: "agent"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(40))
                    kind: screen.remedy === "retry" ? KButton.Plain : KButton.Primary
                    icon: "agent"
                    iconSide: Metrics.mm(14)
                    label: qsTr("Appeler l'agent")
                    onChosen: screen.scene.visit.help()
                }
            }
        ]
    }
}
