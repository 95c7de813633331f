// S08b: sheets on the scanner's glass or in its feeder become photos; it says what it does, and stops (DOC-1).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool glass: scene.sheets.glass
    readonly property bool feeder: scene.sheets.feeder
    readonly property bool talks: scene.visit.line === "talking" || scene.visit.line === "lost"
    readonly property int read: scene.visit.sheetsRead
    readonly property bool failed: scene.visit.fault !== "" && scene.visit.reading === "no"
    readonly property bool idle: scene.visit.reading === "no"
    readonly property bool going: scene.visit.reading === "going"
    readonly property bool forAgent: failed && scene.trouble.remedy === "agent"
    readonly property bool kept: failed && read > 0

    adviserSlot: talks && scene.call.adviserCamera ? adviser.slot : null

    Bands {
        told: words
        offered: buttons
        heroMm: Metrics.big ? 70 : 96
        need: words.height + buttons.height + Metrics.mm(10)
        heroShare: 0.44
        heroColour: Theme.contrast ? Theme.hero : screen.failed ? "#6b4a17" : Theme.hero
        hero: [
            Row {
                id: ways

                readonly property real each: Math.min(width / (both.visible ? 2 : 1), parent.height * 1.28)

                anchors.fill: parent
                visible: screen.idle && !screen.failed

                Picture {
                    anchors.verticalCenter: parent.verticalCenter
                    width: both.visible ? ways.width / 2 : ways.width
                    height: Math.min(ways.height, ways.each * 0.78)
                    folder: "drawings"
                    name: screen.glass || !screen.feeder ? "scanner_glass" : "scanner_feeder"
                }
                Picture {
                    id: both

                    anchors.verticalCenter: parent.verticalCenter
                    width: ways.width / 2
                    height: Math.min(ways.height, ways.each * 0.78)
                    visible: screen.glass && screen.feeder
                    folder: "drawings"
                    name: "scanner_feeder"
                }
            },
            Scenery {
                visible: !screen.idle || screen.failed
                name: screen.failed ? screen.scene.trouble.picture : "scanner_reading"
            },
            VideoFrame {
                id: adviser

                anchors.right: parent.right
                anchors.top: parent.top
                width: Metrics.mm(42)
                height: width * 1.1
                visible: screen.talks && (!screen.idle || screen.failed || !both.visible)
                corner: Metrics.mm(3)
                ground: Theme.hero
                ring: screen.scene.call.adviserSpeaks ? Theme.speaks : Theme.heroInk
                icon: "agent"
            }
        ]
        actions: [
            SheetWords {
                id: words

                scene: screen.scene
                failed: screen.failed
            },
            Choices {
                id: buttons

                WideButton {
                    objectName: "agent"
                    visible: screen.forAgent
                    kind: KButton.Primary
                    icon: "agent"
                    label: qsTr("Appeler l'agent")
                    onChosen: screen.scene.visit.help()
                }
                WideButton {
                    objectName: "retry"
                    visible: screen.failed
                    kind: screen.forAgent ? KButton.Plain : KButton.Primary
                    icon: "again"
                    label: qsTr("Essayer encore")
                    onChosen: screen.scene.visit.retry()
                }
                WideButton {
                    objectName: "read_sheets"
                    visible: screen.idle && !screen.failed
                    kind: KButton.Primary
                    icon: "photo"
                    iconSide: Metrics.mm(17)
                    fontSize: Metrics.big ? Metrics.body : Metrics.title
                    label: qsTr("Prendre la photo")
                    onChosen: screen.scene.visit.shoot()
                }
                WideButton {
                    objectName: "look_at_pages"
                    visible: screen.kept
                    icon: "papers"
                    label: qsTr("Regarder les photos")
                    onChosen: screen.scene.visit.proceed()
                }
                WideButton {
                    objectName: "stop_reading"
                    visible: screen.going
                    icon: "stop"
                    label: qsTr("Arrêter")
                    onChosen: screen.scene.visit.stopReading()
                }
                WideButton {
                    objectName: "to_camera"
                    height: Math.max(implicitHeight, Metrics.mm(24))
                    visible: !screen.going && !screen.kept
                    icon: "camera"
                    label: qsTr("Revenir à la caméra")
                    onChosen: screen.scene.visit.back()
                }
            }
        ]
    }
}
