// What is wrong with the picture of the paper, in one sentence (DOC-3); else something calm.
import QtQuick

Banner {
    id: banner

    property string hint: "none"
    property string fault
    property string otherwise

    readonly property var words: ({
            "blur": qsTr("La photo est floue. Posez la feuille à plat."),
            "dark": qsTr("Il fait trop sombre. Appelez l'agent."),
            "cut": qsTr("Un bord manque. Mettez la feuille au milieu."),
            "glare": qsTr("Un reflet gêne. Tournez un peu la feuille."),
            "hand": qsTr("Retirez vos mains."),
            "several": qsTr("Posez une seule feuille."),
            "none": otherwise
        })

    good: fault === "" && hint === "none"
    icon: good ? "paper" : "warning"
    text: (fault !== "" ? fault : words[hint]).replace(/\. (?=\S)/g, ".\n")  // a line a sentence (TXT-3)
}
