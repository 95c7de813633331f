// What every page of the setup is: words and findings above, tool and choices below, the ways off at the end.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Item {
    id: page

    required property SetupModel setup
    // Where a living picture is shown; null: the page has none.
    property Item slot: null
    // Under the words: a ruler, a picture, bars.
    property alias shown: stand.data
    // Above the choices: keys, digits.
    property alias tool: toolBox.data
    property real toolHeight: 0

    readonly property int rows: Math.ceil(setup.choices.length / setup.columns)
    readonly property real room: (Metrics.portrait ? Metrics.mm(290) : bands.actionArea.height) - foot.height - toolHeight - Metrics.mm(22)
    readonly property real high: Math.min(Metrics.mm(30), Math.max(Metrics.mm(21), room / Math.max(1, rows) - Metrics.gap))

    anchors.fill: parent

    Bands {
        id: bands

        heroMm: 130
        heroMost: 0.8
        heroShare: 0.44
        need: foot.height + Metrics.mm(10) + (page.toolHeight > 0 ? page.toolHeight + Metrics.gap : 0) + (grid.visible ? grid.height + Metrics.gap : 0)
        hero: [
            Column {
                id: head

                width: parent.width
                spacing: Metrics.mm(2)

                KText {
                    width: parent.width
                    visible: text !== ""
                    text: page.setup.place
                    color: Theme.heroInk
                    font.pixelSize: Metrics.small
                }
                KText {
                    width: parent.width
                    text: page.setup.title
                    strong: true
                    color: Theme.heroInk
                    font.pixelSize: Metrics.title
                }
                KText {
                    width: parent.width
                    visible: text !== ""
                    text: page.setup.lead
                    color: Theme.heroInk
                    font.pixelSize: Metrics.small
                }
                Repeater {
                    model: page.setup.lines

                    SetupLine {
                        required property var modelData

                        width: head.width
                        line: modelData
                    }
                }
            },
            Item {
                id: stand

                anchors.top: head.bottom
                anchors.topMargin: Metrics.mm(5)
                anchors.bottom: parent.bottom
                width: parent.width
            }
        ]
        actions: Item {
            anchors.fill: parent

            Item {
                id: toolBox

                anchors.bottom: grid.visible ? grid.top : foot.top
                anchors.bottomMargin: Metrics.gap
                width: parent.width
                height: page.toolHeight
            }
            Grid {
                id: grid

                anchors.bottom: foot.top
                anchors.bottomMargin: Metrics.gap * 1.5
                width: parent.width
                visible: page.setup.choices.length > 0
                columns: page.setup.columns
                spacing: Metrics.gap

                Repeater {
                    model: page.setup.choices

                    AgentButton {
                        required property var modelData

                        objectName: modelData.id
                        width: (grid.width - (page.setup.columns - 1) * grid.spacing) / page.setup.columns
                        height: page.high
                        kind: modelData.kind
                        icon: modelData.on ? "done" : modelData.icon
                        label: modelData.label
                        leading: page.setup.columns < 3
                        highlighted: modelData.on
                        repeats: ["longer", "shorter"].includes(modelData.id)
                        onChosen: page.setup.choose(modelData.id)
                    }
                }
            }
            Row {
                id: foot

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                height: Metrics.mm(31)
                spacing: Metrics.gap

                Repeater {
                    model: page.setup.footer

                    KButton {
                        required property var modelData

                        objectName: modelData.id
                        width: (foot.width - (page.setup.footer.length - 1) * foot.spacing) / page.setup.footer.length
                        height: foot.height
                        pad: Metrics.mm(3)
                        fontSize: Metrics.small
                        kind: modelData.kind
                        icon: modelData.icon
                        label: modelData.label
                        onChosen: page.setup.choose(modelData.id)
                    }
                }
            }
        }
    }
}
