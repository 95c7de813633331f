// « Langue »: the languages of the site laid over the screen; the adviser speaks French all the same.
import QtQuick
import Kiosk.Models

Rectangle {
    id: card

    required property Scene scene

    color: Theme.scrim

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.portrait ? Metrics.mm(7) : Metrics.mm(8)
        width: Math.min(parent.width - 2 * Metrics.mm(6), Metrics.mm(Metrics.portrait ? 300 : 380))
        height: words.height + 2 * Metrics.mm(9)
        radius: Metrics.radius * 1.6
        color: Theme.panel
        border.width: Metrics.line
        border.color: Theme.edge

        Column {
            id: words

            anchors.horizontalCenter: parent.horizontalCenter
            y: Metrics.mm(9)
            width: parent.width - 2 * Metrics.mm(9)
            spacing: Metrics.mm(6)

            Sentence {
                width: parent.width
                icon: "language"
                size: Metrics.title
                strong: true
                text: qsTr("Quelle langue lisez-vous ?")
            }
            LanguageTiles {
                width: parent.width
                across: Metrics.portrait && Metrics.big ? 2 : 3
                tileHeight: Metrics.mm(26)
                scene: card.scene
            }
            KText {
                width: parent.width
                text: qsTr("Le conseiller parle français.")
            }
            KButton {
                objectName: "question_no"
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(24))
                icon: "back"
                label: qsTr("Non, rester ici")
                onChosen: card.scene.visit.answer(false)
            }
        }
    }
}
