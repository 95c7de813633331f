// S11: what the adviser sent, large enough to be read here (DOC-7).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property int page: scene.visit.receivedPage
    readonly property int pages: scene.visit.receivedPages

    Bands {
        heroMm: Metrics.big ? 190 : 288
        need: words.height + buttons.height + Metrics.mm(2)
        heroMost: 0.75
        heroShare: Metrics.big ? 0.62 : 0.68
        plainHero: true
        hero: PageView {
            anchors.fill: parent
            anchors.margins: -Metrics.margin
            scene: screen.scene
            kind: "received"
            page: screen.page
            pages: screen.pages
        }
        actions: [
            Column {
                id: words

                y: Metrics.portrait ? -Metrics.mm(5) : 0
                width: parent.width

                KText {
                    width: parent.width
                    visible: !Metrics.big
                    text: qsTr("Vous recevez un papier")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    text: qsTr("%1 vous envoie %n pages.", "", screen.pages).arg(screen.scene.visit.adviser)
                }
                KText {
                    width: parent.width
                    visible: !Metrics.big
                    text: qsTr("La borne efface tout à la fin.")
                }
            },
            Flow {
                id: buttons

                readonly property real turnHeight: Math.max(before.implicitHeight, after.implicitHeight, Metrics.mm(28))
                readonly property real half: Metrics.portrait ? (width - spacing) / 2 : width

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(4)
                width: parent.width
                spacing: Metrics.mm(6)

                KButton {
                    id: before

                    objectName: "page_before"
                    width: buttons.half
                    height: buttons.turnHeight
                    visible: screen.pages > 1
                    enabled: screen.page > 0
                    icon: "left"
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
                    icon: "right"
                    fontSize: Metrics.small
                    label: qsTr("Page suivante")
                    onChosen: screen.scene.visit.turnPage(1)
                }
                KButton {
                    objectName: "continue"
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.primary)
                    kind: KButton.Primary
                    icon: "forward"
                    label: qsTr("Continuer")
                    onChosen: screen.scene.visit.proceed()
                }
            }
        ]
    }
}
