// S11: what the adviser sent, to be read here, printed, or refused (DOC-7, DOC-8).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property int page: scene.visit.receivedPage
    readonly property int pages: scene.visit.receivedPages
    readonly property bool printer: scene.display.printer
    readonly property bool roomy: Metrics.portrait || Metrics.shortPx * Metrics.pitch > 340
    // Read or printed: it is no longer to be refused.
    property bool used: scene.visit.printing === "done"

    Bands {
        id: bands

        heroMm: Metrics.big ? 130 : 220
        need: buttons.height - Metrics.mm(9)
        heroMost: 0.85
        heroShare: Metrics.big ? 0.56 : 0.66
        plainHero: true
        hero: [
            Item {
                id: above

                anchors.top: parent.top
                anchors.topMargin: -Metrics.mm(5)
                width: parent.width
                height: Metrics.portrait ? words.height + Metrics.mm(2) : 0
            },
            PageView {
                id: view

                anchors.fill: parent
                anchors.margins: -Metrics.margin
                anchors.topMargin: Metrics.portrait ? above.height - Metrics.mm(5) : -Metrics.margin
                scene: screen.scene
                kind: "received"
                page: screen.page
                pages: screen.pages
                turns: false
                within: (Metrics.portrait ? bands.heroExtent : height) - Metrics.reachTop
            }
        ]
        actions: [
            Item {
                id: beside

                width: parent.width
                height: Metrics.portrait ? 0 : words.height
            },
            Flow {
                id: buttons

                readonly property real half: (width - spacing) / 2
                readonly property real turnHeight: Math.max(before.implicitHeight, after.implicitHeight, Metrics.mm(24))
                readonly property real high: Math.max(read.implicitHeight, onPaper.implicitHeight, Metrics.mm(31))

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(Metrics.portrait ? 2 : 4)
                width: parent.width
                spacing: Metrics.mm(6)

                KButton {
                    id: before

                    objectName: "page_before"
                    width: buttons.half
                    height: buttons.turnHeight
                    visible: screen.pages > 1
                    enabled: screen.page > 0
                    pad: Metrics.mm(3)
                    icon: !Metrics.portrait ? "" : LayoutMirroring.enabled ? "right" : "left"
                    fontSize: Metrics.small
                    label: qsTr("Page précédente")
                    onChosen: screen.scene.visit.turnPage(-1)
                }
                KButton {
                    id: after

                    objectName: "page_after"
                    width: buttons.half
                    height: buttons.turnHeight
                    visible: screen.pages > 1
                    enabled: screen.page < screen.pages - 1
                    pad: Metrics.mm(3)
                    icon: !Metrics.portrait ? "" : LayoutMirroring.enabled ? "left" : "right"
                    fontSize: Metrics.small
                    label: qsTr("Page suivante")
                    onChosen: screen.scene.visit.turnPage(1)
                }
                KButton {
                    id: read

                    objectName: "read"
                    width: Metrics.portrait && screen.printer ? buttons.half : buttons.width
                    height: buttons.high
                    icon: view.zoom > 0 ? "paper" : "bigger"
                    label: view.zoom > 0 ? qsTr("Voir toute la page") : qsTr("Lire")
                    onChosen: {
                        view.zoom = view.zoom > 0 ? 0 : 1;
                        screen.used = true;
                    }
                }
                KButton {
                    id: onPaper

                    objectName: "print"
                    width: Metrics.portrait ? buttons.half : buttons.width
                    height: buttons.high
                    visible: screen.printer
                    kind: KButton.Primary
                    icon: "print"
                    label: qsTr("Imprimer")
                    onChosen: screen.scene.visit.printIt()
                }
                KButton {
                    objectName: "continue"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(Metrics.portrait ? 30 : 26))
                    icon: screen.used ? "forward" : "close"
                    label: screen.used ? qsTr("Continuer") : qsTr("Je n'en veux pas")
                    onChosen: screen.scene.visit.proceed()
                }
            }
        ]
    }
    Column {
        id: words

        parent: Metrics.portrait ? above : beside
        width: parent ? parent.width : 0

        KText {
            width: parent.width
            visible: Metrics.portrait || !Metrics.big
            text: qsTr("Vous recevez un papier")
            strong: true
            font.pixelSize: screen.roomy ? Metrics.title : Metrics.body
        }
        KText {
            width: parent.width
            text: qsTr("%1 vous envoie %n pages.", "", screen.pages).arg(screen.scene.visit.adviser)
            font.pixelSize: screen.roomy ? Metrics.body : Metrics.small
        }
        KText {
            width: parent.width
            visible: !Metrics.big || screen.scene.visit.idleMinutes > 0
            // The call is over and nobody touches: how long the paper stays is told in advance (TIM-5).
            text: screen.scene.visit.idleMinutes > 0 ? qsTr("La borne attend %n minutes, puis efface tout.", "", screen.scene.visit.idleMinutes) : screen.printer ? qsTr("Sans impression, la borne efface ce papier.") : qsTr("La borne efface tout à la fin.")
            font.pixelSize: screen.roomy ? Metrics.body : Metrics.small
        }
    }
}
