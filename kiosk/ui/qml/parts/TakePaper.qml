// What to take along after a paper: under the scanner's lid it is easily forgotten (DOC-8).
import QtQuick
import Kiosk.Models

Sentence {
    required property Scene scene

    // What is said where nothing can lie in the scanner.
    property string otherwise
    readonly property var words: ({
            "glass": qsTr("Reprenez votre papier sous le couvercle."),
            "feeder": qsTr("Reprenez vos feuilles dans le chargeur.")
        })

    icon: "hand"
    strong: scene.visit.leftIn !== ""
    text: words[scene.visit.leftIn] ?? otherwise
}
