// S21b: the agent's space: what its page says above, what can be done below; nothing of the citizen (SEC-5).
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property var room: scene.room
    readonly property bool menu: room.name === "menu"
    readonly property int count: room.actions.length + (room.many ? 1 : 0)
    readonly property int columns: count > 3 || !Metrics.portrait ? 2 : 1
    readonly property int rows: Math.ceil(count / columns)
    // As high as there is room for within reach, as a finger needs at least.
    readonly property real high: Math.min(Metrics.mm(38), Math.max(Metrics.mm(21), (Metrics.portrait ? Metrics.mm(205) : bands.actionArea.height - Metrics.mm(6)) / rows - Metrics.gap))

    selfSlot: room.live === "face" ? picture.slot : null
    plateSlot: room.live === "plate" ? picture.slot : null

    Bands {
        id: bands

        heroMm: 130
        need: buttons.height + Metrics.mm(8)
        heroMost: 0.8
        heroShare: 0.46
        hero: [
            Column {
                id: head

                width: parent.width
                spacing: Metrics.mm(Metrics.big ? 1 : 3)

                KText {
                    width: parent.width
                    text: screen.room.title
                    strong: true
                    color: Theme.heroInk
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    visible: text !== ""
                    text: screen.room.lead
                    color: Theme.heroInk
                    font.pixelSize: Metrics.small
                }
                Repeater {
                    model: screen.menu ? screen.scene.agent.devices : []

                    Sentence {
                        required property var modelData

                        width: parent ? parent.width : 0
                        icon: modelData.works ? modelData.icon : "warning"
                        ink: Theme.heroInk
                        strong: !modelData.works
                        size: Metrics.small
                        text: modelData.words
                    }
                }
                Sentence {
                    width: parent.width
                    objectName: "last_erasure"
                    icon: screen.scene.agent.erasedWell ? "done" : "warning"
                    ink: Theme.heroInk
                    strong: true
                    size: Metrics.small
                    text: screen.menu ? screen.scene.agent.lastErasure : ""
                }
            },
            Item {
                id: body

                anchors.top: head.bottom
                anchors.topMargin: Metrics.mm(5)
                anchors.bottom: parent.bottom
                width: parent.width

                AgentLines {
                    width: parent.width
                    visible: screen.room.live === ""
                    room: screen.room
                    high: body.height
                }
                AgentPicture {
                    id: picture

                    anchors.fill: parent
                    visible: screen.room.live !== ""
                    scene: screen.scene
                    face: screen.room.live === "face"
                }
            }
        ]
        actions: Grid {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.mm(5)
            width: parent.width
            columns: screen.columns
            spacing: Metrics.gap

            Repeater {
                model: screen.room.actions

                AgentButton {
                    required property var modelData

                    objectName: modelData.id
                    width: (buttons.width - (screen.columns - 1) * Metrics.gap) / screen.columns
                    height: screen.high
                    kind: modelData.kind
                    icon: Metrics.big ? "" : modelData.icon
                    label: modelData.label
                    highlighted: modelData.on
                    onChosen: modelData.id === "sound" ? screen.scene.playTestSound() : screen.room.choose(modelData.id)
                }
            }
            AgentButton {
                objectName: "more"
                visible: screen.room.many
                enabled: screen.room.more
                opacity: enabled ? 1 : 0
                width: (buttons.width - (screen.columns - 1) * Metrics.gap) / screen.columns
                height: screen.high
                icon: Metrics.big ? "" : "more"
                label: screen.room.moreLabel
                onChosen: screen.room.turn()
            }
        }
    }
}
