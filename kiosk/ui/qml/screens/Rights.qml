// S25: what the borne does with one's image, voice and papers, in short sentences.
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property var lines: [
        { icon: "services", text: qsTr("%1 gère cette borne.").arg(screen.scene.display.controller) },
        { icon: "camera", text: qsTr("La borne envoie votre image et votre voix.") },
        { icon: "paper", text: qsTr("Elle envoie seulement les papiers choisis.") },
        { icon: "delete", text: qsTr("Elle efface tout à la fin.") },
        { icon: "papers", text: qsTr("Le service garde les papiers reçus.") },
        { icon: "queue", text: qsTr("Elle compte les appels, sans votre nom.") },
        { icon: "speech", text: qsTr("Une question ?") },
        { icon: "", text: qsTr("Écrivez à %1.").arg(screen.scene.display.address) },
        { icon: "rights", text: qsTr("Une plainte ?") },
        { icon: "", text: qsTr("Allez sur cnil.fr.") }
    ]

    Bands {
        id: bands

        heroMm: Metrics.big ? 40 : 54
        need: words.all + choices.height + Metrics.mm(10)
        heroMost: 0.3
        heroShare: 0.28
        hero: Sentence {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            icon: "guard"
            ink: Theme.heroInk
            size: Metrics.title
            strong: true
            text: qsTr("Vos droits")
        }
        actions: [
            PagedSentences {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                sentences: screen.lines
                page: next.page
                mostWords: 200
                room: bands.actionArea.height - choices.height - Metrics.mm(9)
            },
            Choices {
                id: choices

                spacing: Metrics.mm(6)

                NextPage {
                    id: next

                    width: parent.width
                    fontSize: Metrics.small
                    pages: words.pages
                }
                Grid {
                    width: parent.width
                    columns: Metrics.portrait ? 1 : 2
                    spacing: parent.spacing

                    WideButton {
                        id: sheet

                        objectName: "print_rights"
                        width: Metrics.portrait ? parent.width : (parent.width - parent.spacing) / 2
                        visible: screen.scene.call.printerWorks
                        icon: "print"
                        label: qsTr("Imprimer cette page")
                        onChosen: screen.scene.visit.printIt()
                    }
                    WideButton {
                        objectName: "continue"
                        width: sheet.visible ? sheet.width : parent.width
                        kind: KButton.Primary
                        icon: "back"
                        label: qsTr("Revenir")
                        onChosen: screen.scene.visit.proceed()
                    }
                }
            }
        ]
    }
}
