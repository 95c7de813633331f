// Under the adviser's face: who it is, from the first second to the last, and who speaks now (CAL-5, CAL-10).
import QtQuick
import Kiosk.Models

Rectangle {
    id: caption

    required property Scene scene
    property bool speaking: false
    // Width the words may take: one's own image stands beside them.
    property real room: width

    height: words.height + Metrics.mm(8)
    color: Theme.caption

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Metrics.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        width: caption.room - Metrics.mm(10)

        KText {
            width: parent.width
            text: qsTr("Vous parlez avec %1, %2.").arg(caption.scene.visit.adviser).arg(caption.scene.service.of)
            strong: true
            color: Theme.heroInk
        }
        // Its place stays free while nobody speaks, so that nothing jumps.
        Item {
            width: parent.width
            height: said.lineHeight

            Row {
                objectName: "speaking"
                anchors.left: parent.left
                visible: caption.speaking
                spacing: Metrics.mm(3)

                Picture {
                    name: "speech"
                    side: Metrics.small * 1.2
                    colour: Theme.speaksSoft
                    y: (said.lineHeight - height) / 2
                }
                KText {
                    id: said

                    text: qsTr("Le conseiller parle")
                    color: Theme.speaksSoft
                    font.pixelSize: Metrics.small
                }
            }
        }
    }
}
