// S08: one lays a sheet down, sees it found, and takes the photo oneself (DOC-1).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property string hint: scene.paper.hint
    readonly property bool ready: scene.paper.seen && scene.paper.steady && hint === "none"

    // What to say while nothing is wrong.
    readonly property string calm: scene.visit.shooting ? qsTr("La borne prend la photo.") : scene.visit.counting ? qsTr("Ne bougez plus la feuille. La borne prend la photo.") : scene.paper.taken ? qsTr("Cette feuille est déjà en photo. Posez la suivante.") : qsTr("Montrez seulement le papier demandé.")
    readonly property bool talks: scene.visit.line === "talking" || scene.visit.line === "lost"

    plateSlot: scene.call.plateWorks ? plate.slot : null
    adviserSlot: talks && scene.call.adviserCamera ? adviser.slot : null

    Bands {
        heroMm: 120
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: 0.56
        plainHero: true
        hero: VideoFrame {
            id: plate

            anchors.fill: parent
            anchors.bottomMargin: Metrics.portrait ? -Metrics.margin : 0
            icon: "paper"
            ring: screen.ready ? Theme.speaks : Theme.edge
            ringWidth: Metrics.mm(screen.ready ? 2.4 : 1)

            PageOutline {
                anchors.fill: parent
                video: plate.slot
                scene: screen.scene
            }
            // The photo takes itself: seen coming for three seconds (DOC-1).
            Rectangle {
                objectName: "countdown"
                anchors.centerIn: parent
                width: Metrics.mm(84)
                height: width
                radius: width / 2
                visible: screen.scene.visit.counting
                color: Theme.contrast ? Theme.ground : Qt.alpha(Theme.hero, 0.92)
                border.width: Theme.contrast ? Metrics.line : 0
                border.color: Theme.edge

                CountdownRing {
                    anchors.centerIn: parent
                    side: parent.width - Metrics.mm(8)
                    thick: Metrics.mm(5)
                    secondsLeft: screen.scene.time.secondsLeft
                    total: screen.scene.time.totalSeconds
                }
            }
            VideoFrame {
                id: adviser

                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Metrics.mm(6)
                width: Metrics.mm(46)
                height: width * 1.1
                visible: screen.talks
                corner: Metrics.mm(3)
                ground: Theme.videoGround
                ring: screen.scene.call.adviserSpeaks ? Theme.speaks : Theme.heroInk
                icon: "agent"
            }
        }
        actions: [
            Column {
                id: words

                width: parent.width
                spacing: Metrics.mm(Metrics.big ? 1 : 4)

                KText {
                    width: parent.width
                    text: qsTr("Posez votre papier")
                    strong: true
                    font.pixelSize: Metrics.title
                }
                Row {
                    id: steps

                    width: parent.width
                    spacing: Metrics.mm(5)

                    PaperStep {
                        width: (steps.width - 2 * steps.spacing) / 3
                        drawing: "paper_one"
                        text: qsTr("Posez une seule feuille.")
                    }
                    PaperStep {
                        width: (steps.width - 2 * steps.spacing) / 3
                        drawing: "paper_flat"
                        text: qsTr("Mettez la feuille bien à plat.")
                    }
                    PaperStep {
                        width: (steps.width - 2 * steps.spacing) / 3
                        drawing: "paper_hands"
                        text: qsTr("Retirez vos mains.")
                    }
                }
            },
            Column {
                id: buttons

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                spacing: Metrics.mm(6)

                HintBanner {
                    width: parent.width
                    // Room for two lines always: the picture above must not jump with the words.
                    height: Math.max(implicitHeight, Math.ceil(2 * Metrics.body * Metrics.lineRatio) + Metrics.mm(6))
                    objectName: "hint"
                    hint: screen.hint
                    fault: screen.scene.visit.fault !== "" ? screen.scene.trouble.title + "." : ""
                    otherwise: screen.calm
                }
                Row {
                    id: ways

                    readonly property real high: Math.max(shoot.implicitHeight, other.visible ? other.implicitHeight : 0, Metrics.mm(Metrics.portrait ? 46 : 40))

                    width: parent.width
                    spacing: Metrics.mm(7)

                    KButton {
                        id: shoot

                        objectName: "shoot"
                        width: other.visible ? ways.width - other.width - ways.spacing : ways.width
                        height: ways.high
                        enabled: !screen.scene.visit.shooting
                        kind: KButton.Primary
                        icon: "photo"
                        iconSide: Metrics.mm(17)
                        fontSize: Metrics.big ? Metrics.body : Metrics.title
                        label: qsTr("Prendre la photo")
                        onChosen: screen.scene.visit.shoot()
                    }
                    KButton {
                        id: other

                        objectName: "use_scanner"
                        width: Math.round(ways.width * 0.45)
                        height: ways.high
                        visible: screen.scene.sheets.offered
                        enabled: !screen.scene.visit.shooting
                        pad: Metrics.mm(4)
                        iconFolder: "drawings"
                        icon: screen.scene.sheets.glass ? "scanner_glass" : "scanner_feeder"
                        iconSide: Metrics.mm(26)
                        fontSize: Metrics.small
                        label: !screen.scene.sheets.feeder ? qsTr("Poser la feuille sur la vitre") : !screen.scene.sheets.glass ? qsTr("Mettre les feuilles dans le chargeur") : qsTr("Utiliser la vitre ou le chargeur")
                        onChosen: screen.scene.visit.useScanner()
                    }
                }
            }
        ]
    }
}
