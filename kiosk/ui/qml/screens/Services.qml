// S02b: « Je connais le service »: every service by picture and name.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    // Lying, the title stands above the services.
    readonly property bool lifted: !Metrics.portrait && Metrics.reachTop > Metrics.mm(62)

    Bands {
        id: bands

        heroMm: 62
        heroMost: 0.3
        heroShare: 0.3
        told: screen.lifted ? heading : null
        offered: list
        hero: [
            Picture {
                id: drawing

                readonly property bool fits: Metrics.portrait ? parent.height > Metrics.mm(70) : true

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Metrics.mm(5)
                visible: fits
                height: Metrics.portrait ? Math.min(parent.height, parent.width * 0.5) : Math.min(parent.height * (screen.lifted ? 0.8 : 0.55), parent.width * (screen.lifted ? 1.19 : 1))
                width: height * 0.84
                folder: "drawings"
                name: "asking"
            },
            Column {
                id: heading

                readonly property color ink: screen.lifted ? Theme.ink : Theme.heroInk

                parent: screen.lifted ? bands.actionArea : bands.heroArea
                anchors.left: parent.left
                anchors.verticalCenter: Metrics.portrait ? parent.verticalCenter : undefined
                y: Metrics.portrait ? 0 : Metrics.mm(6)
                width: Metrics.portrait && drawing.fits ? parent.width - drawing.width : parent.width
                spacing: Metrics.mm(3)

                KText {
                    width: parent.width
                    text: qsTr("Je connais le service")
                    strong: true
                    color: heading.ink
                    font.pixelSize: Metrics.title
                }
            }
        ]
        actions: ServiceList {
            id: list

            anchors.fill: parent
            anchors.topMargin: bands.lifted ? parent.height - bands.reach : 0
            scene: screen.scene
            onChosen: partner => screen.scene.visit.chooseService(partner)
        }
    }
}
