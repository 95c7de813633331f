// A yes-or-no question laid over the screen, its two answers within reach.
import QtQuick
import Kiosk.Models

Rectangle {
    id: card

    required property Scene scene
    readonly property bool ending: scene.visit.question === "hang_up"
    readonly property bool aloud: scene.visit.question === "read_aloud"

    color: Theme.scrim

    Rectangle {
        id: paper

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.portrait ? Metrics.mm(7) : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * Metrics.margin, Metrics.mm(Metrics.portrait ? 250 : 300))
        height: words.height + 2 * Metrics.mm(12)
        radius: Metrics.radius * 1.6
        color: Theme.panel
        border.width: Metrics.line
        border.color: Theme.edge

        Column {
            id: words

            x: Metrics.mm(12)
            y: Metrics.mm(12)
            width: parent.width - 2 * x
            spacing: Metrics.gap

            KText {
                width: parent.width
                text: card.aloud ? qsTr("Lire ce papier à voix haute ?") : card.ending ? qsTr("Voulez-vous finir l'appel ?") : qsTr("Voulez-vous tout effacer ?")
                strong: true
                font.pixelSize: Metrics.title
            }
            KText {
                width: parent.width
                visible: card.aloud
                text: qsTr("Les personnes près de vous entendent aussi.")
            }
            KButton {
                objectName: "question_yes"
                width: parent.width
                height: Math.max(implicitHeight, Metrics.primary)
                kind: card.aloud ? KButton.Primary : KButton.Danger
                icon: card.aloud ? "listen" : card.ending ? "hang_up" : "restart"
                label: card.aloud ? qsTr("Oui, lire à voix haute") : card.ending ? qsTr("Oui, raccrocher") : qsTr("Oui, recommencer")
                onChosen: card.scene.visit.answer(true)
            }
            KButton {
                objectName: "question_no"
                width: parent.width
                height: Math.max(implicitHeight, Metrics.primary)
                icon: card.aloud ? "close" : card.ending ? "speech" : "back"
                label: card.aloud ? qsTr("Non, ne pas lire") : card.ending ? qsTr("Non, continuer") : qsTr("Non, rester ici")
                onChosen: card.scene.visit.answer(false)
            }
        }
    }
}
