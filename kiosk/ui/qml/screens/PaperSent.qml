// S10: on its way, arrived, or not: told only as it is (DOC-6).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property string sending: scene.visit.sending
    readonly property bool failed: sending === "failed"
    readonly property bool arrived: sending === "acknowledged"

    Bands {
        id: bands

        heroMm: 120
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: 0.48
        heroColour: Theme.contrast ? Theme.hero : screen.arrived ? "#14532d" : screen.failed ? "#6b4a17" : Theme.hero
        hero: Picture {
            id: picture

            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height * 1.28)
            height: width * 0.78
            folder: "drawings"
            name: screen.arrived ? "sent" : screen.failed ? "unplugged" : "sending"
        }
        actions: [
            Column {
                id: words

                width: parent.width
                spacing: Metrics.mm(4)

                KText {
                    width: parent.width
                    text: screen.arrived ? qsTr("Votre papier est envoyé") : screen.failed ? qsTr("L'envoi ne marche pas") : qsTr("La borne envoie votre papier")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                Sentence {
                    width: parent.width
                    icon: "paper"
                    text: screen.arrived ? qsTr("%1 reçoit %n pages.", "", screen.scene.visit.pages).arg(screen.scene.service.capital) : screen.failed ? qsTr("Votre photo reste ici.") : qsTr("Vous pouvez parler pendant l'envoi.")
                }
                TakePaper {
                    width: parent.width
                    visible: screen.arrived
                    scene: screen.scene
                    otherwise: qsTr("Reprenez votre papier.")
                }
                Gauge {
                    objectName: "progress"
                    width: parent.width
                    visible: screen.sending === "on_its_way"
                    share: screen.scene.paper.progress
                }
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                spacing: Metrics.gap

                KButton {
                    objectName: "send_again"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(40))
                    visible: screen.failed
                    kind: KButton.Go
                    icon: "send"
                    iconSide: Metrics.mm(14)
                    label: qsTr("Envoyer encore")
                    onChosen: screen.scene.visit.sendPages()
                }
                KButton {
                    objectName: "continue"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(40))
                    kind: screen.arrived ? KButton.Primary : KButton.Plain
                    icon: "forward"
                    iconSide: Metrics.mm(14)
                    label: qsTr("Continuer")
                    onChosen: screen.scene.visit.proceed()
                }
            }
        ]
    }
    // The photographed sheet leaves towards the adviser, once, above the words that say so.
    FlyingSheet {
        parent: bands.heroArea
        anchors.fill: parent
        visible: !Theme.contrast && screen.sending === "on_its_way"
        source: "image://page/photo/" + screen.scene.visit.page + "/" + screen.scene.paper.revision
    }
}
