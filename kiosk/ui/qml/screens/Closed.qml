// S15: the service is closed: when it opens, its week, and what can be done instead.
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property var service: scene.service
    readonly property bool prints: scene.call.printerWorks
    readonly property var week: prints ? [] : service.week
    readonly property var lines: [
        { icon: "clock", text: service.opening, strong: true },
        ...week.map((text, number) => ({ icon: number ? "" : "appointment", text: text })),
        { icon: "phone", text: service.contact }
    ].filter(one => one.text !== "")

    Bands {
        id: bands

        told: words
        offered: choices
        heroMm: Metrics.big ? 74 : 90
        need: Math.min(words.all, height * 0.4) + choices.height + Metrics.mm(12)
        heroMost: 0.5
        heroShare: 0.4
        heroColour: Theme.tintHero(screen.service.tint)
        hero: Grid {
            id: about

            readonly property bool beside: Metrics.portrait && bands.heroArea.height < Metrics.mm(140)

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            columns: beside ? 2 : 1
            spacing: Metrics.mm(8)
            verticalItemAlignment: Grid.AlignVCenter

            Badge {
                id: badge

                side: Metrics.mm(about.beside ? (Metrics.big ? 40 : 62) : 72)
                picture: screen.service.picture
                tint: screen.service.tint

                Badge {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    side: parent.side * 0.42
                    folder: "icons"
                    picture: "closed"
                    tint: "warn"
                }
            }
            KText {
                width: about.beside ? parent.width - badge.width - about.spacing : parent.width
                text: screen.service.closed
                strong: true
                color: Theme.heroInk
                font.pixelSize: Metrics.title
            }
        }
        actions: [
            PagedSentences {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                sentences: screen.lines
                page: next.page
                mostWords: 30
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
                WideButton {
                    objectName: "print_hours"
                    visible: screen.prints
                    icon: "print"
                    label: qsTr("Imprimer les horaires")
                    onChosen: screen.scene.visit.printIt()
                }
                WideButton {
                    objectName: "ask_appointment"
                    icon: "ask_date"
                    fontSize: Metrics.big ? Metrics.small : Metrics.body
                    label: qsTr("Demander un rendez-vous à l'agent")
                    onChosen: screen.scene.visit.help()
                }
                WideButton {
                    objectName: "other"
                    kind: KButton.Primary
                    icon: "services"
                    label: qsTr("Choisir un autre service")
                    onChosen: screen.scene.visit.chooseOther()
                }
            }
        ]
    }
}
