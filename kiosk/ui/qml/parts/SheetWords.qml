// What S08b says: where the sheets are laid, what the scanner does, what is wrong and what helps.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Story {
    id: words

    required property Scene scene
    property bool failed: false

    readonly property bool glass: scene.sheets.glass
    readonly property bool feeder: scene.sheets.feeder
    readonly property string reading: scene.visit.reading
    readonly property bool calm: reading === "no" && !failed
    readonly property string lay: glass && feeder ? qsTr("Posez vos feuilles") : feeder ? qsTr("Mettez les feuilles dans le chargeur") : qsTr("Posez la feuille sur la vitre")

    title: failed ? scene.trouble.title : reading === "going" ? qsTr("La borne prend la photo") : reading === "stopping" ? qsTr("La borne s'arrête") : lay

    Sentence {
        width: parent.width
        icon: "paper"
        text: !words.calm || !words.glass ? "" : words.feeder ? qsTr("Une feuille : texte contre la vitre.") : qsTr("Mettez le texte contre la vitre.")
    }
    Sentence {
        width: parent.width
        icon: "papers"
        text: !words.calm || !words.feeder ? "" : words.glass ? qsTr("Plusieurs feuilles : dans le chargeur.") : qsTr("Regardez le dessin sur le chargeur.")
    }
    Sentence {
        width: parent.width
        icon: "hand"
        text: words.calm ? qsTr("Montrez seulement le papier demandé.") : ""
    }
    Sentence {
        width: parent.width
        objectName: "sheets_read"
        icon: "done"
        ink: Theme.good
        strong: true
        text: !words.calm && words.scene.visit.sheetsRead > 0 ? qsTr("%n feuilles sont en photo.", "", words.scene.visit.sheetsRead) : ""
    }
    Sentence {
        width: parent.width
        icon: "clock"
        text: words.failed || words.calm ? "" : words.reading === "going" && words.scene.visit.sheetsRead > 0 ? qsTr("La borne cherche une autre feuille.") : qsTr("Attendez la fin.")
    }
    Repeater {
        model: words.failed ? words.scene.trouble.sentences : []

        KText {
            required property string modelData

            width: parent ? parent.width : 0
            text: modelData
        }
    }
    // Only what the scanner itself tells: many tell nothing before the sheet is whole.
    Gauge {
        width: parent.width
        objectName: "share"
        visible: words.reading === "going" && words.scene.sheets.share >= 0
        share: words.scene.sheets.share
    }
    HelpSentence {
        width: parent.width
        scene: words.scene
    }
}
