// S26: with which service is the appointment?
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    Bands {
        heroMm: 62
        heroMost: 0.3
        heroShare: 0.3
        hero: [
            Picture {
                id: drawing

                readonly property bool fits: Metrics.portrait ? parent.height > Metrics.mm(70) : true

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -Metrics.mm(5)
                visible: fits
                height: Metrics.portrait ? Math.min(parent.height, parent.width * 0.5) : Math.min(parent.height * 0.55, parent.width)
                width: height * 0.84
                folder: "drawings"
                name: "calendar"
            },
            Column {
                anchors.left: parent.left
                anchors.verticalCenter: Metrics.portrait ? parent.verticalCenter : undefined
                y: Metrics.portrait ? 0 : Metrics.mm(6)
                width: Metrics.portrait && drawing.fits ? parent.width - drawing.width : parent.width
                spacing: Metrics.mm(3)

                KText {
                    width: parent.width
                    text: qsTr("Votre rendez-vous")
                    strong: true
                    color: Theme.heroInk
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: qsTr("Avec quel service ?")
                    color: Theme.heroInk
                }
            }
        ]
        actions: ServiceList {
            anchors.fill: parent
            scene: screen.scene
            onChosen: partner => screen.scene.visit.chooseService(partner)
        }
    }
}
