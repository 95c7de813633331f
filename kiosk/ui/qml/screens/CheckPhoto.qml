// S09: the photo, large; to whom it goes; send it, keep it for the call, or take it again (DOC-2, DOC-5).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool several: scene.visit.pages > 1
    readonly property bool talks: scene.visit.line === "talking" || scene.visit.line === "lost"

    component Small: KButton {
        width: others.each
        height: others.high
        pad: Metrics.mm(3)
        fontSize: Metrics.small
    }

    Bands {
        id: bands

        heroMm: Metrics.big ? 170 : 250
        // What stands below comes close to the page, which needs all the room there is.
        need: buttons.height - Metrics.mm(11)
        heroMost: 0.85
        heroShare: Metrics.big ? 0.62 : 0.715
        plainHero: true
        hero: [
            Item {
                id: above

                anchors.top: parent.top
                anchors.topMargin: -Metrics.mm(6)
                width: parent.width
                height: Metrics.portrait ? words.height : 0
            },
            PageView {
                anchors.fill: parent
                anchors.margins: -Metrics.margin
                anchors.topMargin: Metrics.portrait ? above.height - Metrics.mm(6) : -Metrics.margin
                scene: screen.scene
                kind: "photo"
                turnable: true
                page: screen.scene.visit.page
                pages: screen.scene.visit.pages
                within: (Metrics.portrait ? bands.heroExtent : height) - Metrics.reachTop

                HintBanner {
                    anchors.top: parent.top
                    anchors.topMargin: Metrics.mm(6)
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: parent.width - Metrics.mm(24)
                    visible: screen.scene.paper.photoHint !== "none"
                    hint: screen.scene.paper.photoHint
                }
            }
        ]
        actions: [
            Item {
                id: beside

                width: parent.width
                height: Metrics.portrait ? 0 : words.height
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(Metrics.portrait ? 1 : 4)
                width: parent.width
                spacing: Metrics.mm(6)

                Column {
                    width: parent.width
                    spacing: Metrics.mm(2)

                    KText {
                        width: parent.width
                        text: screen.talks ? qsTr("%1 reçoit cette photo.").arg(screen.scene.service.capital) : qsTr("Vous envoyez la photo pendant l'appel.")
                        strong: true
                        color: Theme.contrast ? Theme.ink : Theme.tintHero(screen.scene.service.tint)
                    }
                    KButton {
                        objectName: "send"
                        width: parent.width
                        height: Math.max(implicitHeight, Metrics.primary)
                        visible: screen.talks
                        kind: KButton.Go
                        icon: "send"
                        iconSide: Metrics.mm(14)
                        label: qsTr("Oui, envoyer")
                        onChosen: screen.scene.visit.sendPages()
                    }
                    KButton {
                        objectName: "keep_photo"
                        width: parent.width
                        height: Math.max(implicitHeight, Metrics.primary)
                        visible: !screen.talks
                        kind: KButton.Go
                        icon: "check"
                        iconSide: Metrics.mm(14)
                        label: qsTr("Oui, garder la photo")
                        onChosen: screen.scene.visit.proceed()
                    }
                }
                Flow {
                    id: others

                    readonly property int count: (add.visible ? 2 : 1) + (screen.several ? 1 : 0) + (edges.visible ? 1 : 0)
                    readonly property int columns: !Metrics.portrait ? 1 : count === 4 ? 2 : count
                    readonly property real each: (width - spacing * (columns - 1)) / columns
                    readonly property real high: Math.max(retake.implicitHeight, add.implicitHeight, drop.visible ? drop.implicitHeight : 0, edges.visible ? edges.implicitHeight : 0, Metrics.mm(count === 4 ? 20.5 : 23))

                    width: parent.width
                    spacing: Metrics.mm(6)

                    Small {
                        id: retake

                        objectName: "retake"
                        label: qsTr("Non, refaire la photo")
                        onChosen: screen.scene.visit.retake()
                    }
                    Small {
                        id: add

                        objectName: "add_page"
                        visible: !screen.scene.visit.full
                        label: qsTr("Ajouter une page")
                        onChosen: screen.scene.visit.addPage()
                    }
                    Small {
                        id: drop

                        objectName: "drop_page"
                        visible: screen.several
                        label: qsTr("Effacer cette page")
                        onChosen: screen.scene.visit.dropPage()
                    }
                    Small {
                        id: edges

                        objectName: "edges"
                        visible: screen.scene.visit.agentNear
                        label: qsTr("Corriger les bords")
                        onChosen: screen.scene.visit.correctEdges()
                    }
                }
            }
        ]
    }
    Column {
        id: words

        parent: Metrics.portrait ? above : beside
        width: parent ? parent.width : 0
        spacing: -Metrics.mm(2)

        KText {
            width: parent.width
            visible: !screen.several && (!Metrics.big || Metrics.portrait)
            text: qsTr("Regardez la photo")
            strong: true
            font.pixelSize: Metrics.title
        }
        KText {
            width: parent.width
            strong: screen.several
            text: screen.scene.visit.full ? qsTr("La borne ne garde pas plus de pages.") : qsTr("Lisez-vous tout le texte ?")
            font.pixelSize: screen.several && Metrics.portrait ? Metrics.title : Metrics.body
        }
    }
}
