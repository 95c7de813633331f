// S09b: the agent puts the page's corners where they are; the page is made anew from the whole picture.
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool busy: scene.visit.correcting

    Bands {
        heroMm: 190
        need: buttons.height + Metrics.mm(4)
        heroMost: 0.85
        heroShare: 0.66
        plainHero: true
        hero: EdgesView {
            id: view

            anchors.fill: parent
            anchors.margins: -Metrics.margin
            scene: screen.scene
            enabled: !screen.busy
            loupePlace: Metrics.portrait ? null : beside
        }
        actions: [
            Item {
                id: beside

                width: parent.width
                height: Metrics.portrait ? 0 : parent.height - buttons.height - Metrics.mm(12)
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(Metrics.portrait ? 2 : 4)
                width: parent.width
                spacing: Metrics.mm(6)

                KText {
                    width: parent.width
                    visible: Metrics.portrait || !Metrics.big
                    text: qsTr("Corrigez les bords")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: screen.scene.visit.fault !== "" ? screen.scene.trouble.title + "." : screen.busy ? qsTr("La borne refait la page.") : qsTr("Touchez un coin, puis sa place.")
                    font.pixelSize: Metrics.big ? Metrics.small : Metrics.body
                }
                Row {
                    id: lower

                    width: parent.width
                    spacing: Metrics.mm(8)

                    Arrows {
                        id: arrows

                        scene: screen.scene
                        enabled: !screen.busy
                    }
                    Column {
                        width: parent.width - arrows.width - lower.spacing
                        anchors.bottom: parent.bottom
                        spacing: Metrics.mm(6)

                        KButton {
                            objectName: "edges_done"
                            width: parent.width
                            height: Math.max(implicitHeight, Metrics.primary)
                            enabled: !screen.busy
                            kind: KButton.Go
                            icon: "check"
                            label: qsTr("C'est bon")
                            onChosen: screen.scene.edges.enter()
                        }
                        KButton {
                            objectName: "next_corner"
                            width: parent.width
                            enabled: !screen.busy
                            repeats: true
                            label: qsTr("Coin suivant")
                            fontSize: Metrics.small
                            onChosen: screen.scene.edges.choose((screen.scene.edges.chosen + 1) % 4)
                        }
                    }
                }
            }
        ]
    }
}
