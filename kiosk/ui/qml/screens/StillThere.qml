// S19: is somebody there? Any touch says yes; the ring runs out with the clock (TIM-1, TIM-2).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    KButton {
        objectName: "anywhere"
        anchors.fill: parent
        bare: true
        spoken: qsTr("Oui, je continue")
        onChosen: screen.scene.visit.answer(true)
    }
    Bands {
        told: words
        offered: buttons
        heroMm: 120
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: 0.46
        hero: CountdownRing {
            anchors.centerIn: parent
            side: Math.min(parent.width, parent.height) * 0.86
            secondsLeft: screen.scene.time.secondsLeft
            total: screen.scene.time.totalSeconds
        }
        actions: [
            Column {
                id: words

                width: parent.width
                spacing: Metrics.mm(4)

                KText {
                    width: parent.width
                    text: qsTr("Êtes-vous toujours là ?")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: qsTr("La borne efface tout dans %n secondes.", "", screen.scene.time.secondsLeft)
                }
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                spacing: Metrics.gap

                KButton {
                    objectName: "yes"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(Metrics.portrait ? 54 : 44))
                    kind: KButton.Go
                    icon: "check"
                    iconSide: Metrics.mm(17)
                    fontSize: Metrics.big ? Metrics.body : Metrics.title
                    label: qsTr("Oui, je continue")
                    onChosen: screen.scene.visit.answer(true)
                }
                KButton {
                    objectName: "no"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(34))
                    icon: "close"
                    label: qsTr("Non, j'ai fini")
                    onChosen: screen.scene.visit.answer(false)
                }
            }
        ]
    }
}
