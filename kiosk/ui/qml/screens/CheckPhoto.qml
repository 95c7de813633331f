// S09: the photo, large; to whom it goes; send it, or take it again (DOC-2, DOC-5).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool several: scene.visit.pages > 1

    Bands {
        heroMm: Metrics.big ? 190 : 288
        need: words.height + buttons.height + Metrics.mm(2)
        heroMost: 0.75
        heroShare: Metrics.big ? 0.62 : 0.7
        plainHero: true
        hero: PageView {
            anchors.fill: parent
            anchors.margins: -Metrics.margin
            scene: screen.scene
            kind: "photo"
            page: screen.scene.visit.page
            pages: screen.scene.visit.pages

            HintBanner {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(6)
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width - Metrics.mm(24)
                visible: screen.scene.paper.photoHint !== "none"
                hint: screen.scene.paper.photoHint
            }
            KButton {
                objectName: "drop_page_beside"
                x: Metrics.mm(8)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(8)
                width: Metrics.mm(74)
                visible: screen.several && !Metrics.portrait
                pad: Metrics.mm(3)
                fontSize: Metrics.small
                label: qsTr("Effacer cette page")
                onChosen: screen.scene.visit.dropPage()
            }
        }
        actions: [
            Column {
                id: words

                y: Metrics.portrait ? -Metrics.mm(5) : 0
                width: parent.width
                spacing: 0

                KText {
                    width: parent.width
                    visible: !Metrics.big
                    text: qsTr("Regardez la photo")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: qsTr("Lisez-vous tout le texte ?")
                }
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(4)
                width: parent.width
                spacing: Metrics.mm(6)

                KText {
                    width: parent.width
                    text: qsTr("%1 reçoit cette photo.").arg(screen.scene.service.capital)
                    strong: true
                    color: Theme.contrast ? Theme.ink : Theme.tintHero(screen.scene.service.tint)
                }
                KButton {
                    objectName: "send"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.primary)
                    kind: KButton.Go
                    icon: "send"
                    iconSide: Metrics.mm(14)
                    label: qsTr("Oui, envoyer")
                    onChosen: screen.scene.visit.sendPages()
                }
                Flow {
                    id: others

                    readonly property int columns: !Metrics.portrait ? 1 : screen.several ? 3 : 2
                    readonly property real each: (width - spacing * (columns - 1)) / columns
                    readonly property real high: Math.max(retake.implicitHeight, add.implicitHeight, Metrics.mm(Metrics.portrait ? 30 : 26))

                    width: parent.width
                    spacing: Metrics.mm(6)

                    KButton {
                        id: retake

                        objectName: "retake"
                        width: others.each
                        height: others.high
                        pad: Metrics.mm(3)
                        icon: screen.several && Metrics.portrait ? "" : "photo"
                        fontSize: Metrics.small
                        label: qsTr("Non, refaire la photo")
                        onChosen: screen.scene.visit.retake()
                    }
                    KButton {
                        id: add

                        objectName: "add_page"
                        width: others.each
                        height: others.high
                        pad: Metrics.mm(3)
                        icon: screen.several && Metrics.portrait ? "" : "add_page"
                        fontSize: Metrics.small
                        label: qsTr("Ajouter une page")
                        onChosen: screen.scene.visit.addPage()
                    }
                    KButton {
                        objectName: "drop_page"
                        width: others.each
                        height: others.high
                        pad: Metrics.mm(3)
                        visible: screen.several && Metrics.portrait
                        fontSize: Metrics.small
                        label: qsTr("Effacer cette page")
                        onChosen: screen.scene.visit.dropPage()
                    }
                }
            }
        ]
    }
}
