// S04: what the service does, whether somebody is there, what to have at hand, and « Appeler ».
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property var service: scene.service
    readonly property string availability: service.availability
    readonly property bool closed: availability === "closed"
    readonly property bool needsDate: service.byAppointment && !scene.visit.appointment

    function line(icon: string, text: string, tone: string): var {
        const ink = tone === "good" ? Theme.good : tone === "warn" ? Theme.warn : Theme.ink;
        return { icon: icon, text: text, strong: tone !== "", ink: ink };
    }
    readonly property var standing: ({
            "closed": [line("closed", qsTr("%1.").arg(service.closed), "warn"), line("clock", service.opening, "")],
            "free": [line("done", qsTr("Un conseiller est disponible."), "good")],
            "busy": service.waitMinutes > 0 ? [line("queue", qsTr("Attente : environ %n minutes.", "", service.waitMinutes), "warn")] : [line("queue", qsTr("Tous les conseillers sont occupés."), "warn")],
            "nobody": [line("absent", qsTr("Aucun conseiller n'est là."), "warn")],
            "unknown": []
        })[availability]
    readonly property var appointment: needsDate ? [line("appointment", qsTr("Ce service reçoit sur rendez-vous."), "warn")] : !scene.visit.appointment ? [] : service.punctuality === "early" ? [line("clock", qsTr("Vous êtes en avance."), "good"), line("", qsTr("Attendez ici."), "good")] : service.punctuality === "late" ? [line("clock", qsTr("Vous êtes en retard."), "warn"), line("", qsTr("Nous prévenons le conseiller."), "warn")] : []
    readonly property var advice: [
        ...service.hours.map((text, number) => line(number ? "" : "clock", text, "")),
        ...(service.recordsCall ? [line("recorded", qsTr("Ce service enregistre l'appel."), "warn")] : []),
        line("papers", qsTr("Gardez vos papiers près de vous."), ""),
        ...service.prepare.map(text => line("paper", text, "")),
        line("reminder", service.reminder, "")
    ]
    readonly property var lines: [...appointment, ...standing, ...(closed ? [] : advice)].filter(one => one.text !== "")

    Bands {
        id: bands

        told: words
        offered: choices
        heroMm: Metrics.big ? 84 : 90
        need: Math.min(words.all, height * 0.44) + choices.height + Metrics.mm(12)
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
            }
            KText {
                id: what

                width: about.beside ? parent.width - badge.width - about.spacing : parent.width
                text: qsTr("%1 vous aide pour %2.").arg(screen.service.capital).arg(screen.service.plain)
                spoken: qsTr("%1 vous aide pour %2.").arg(screen.service.spoken).arg(screen.service.plain)
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
                // Fifty on the screen, less the title and the buttons (TXT-4).
                mostWords: 46 - what.text.split(/\s+/).length - (ask.visible ? 7 : 0)
                room: bands.actionArea.height - choices.height - Metrics.mm(9)
            },
            Choices {
                id: choices

                NextPage {
                    id: next

                    width: parent.width
                    fontSize: Metrics.small
                    pages: words.pages
                }
                WideButton {
                    id: ask

                    objectName: "ask_appointment"
                    visible: screen.needsDate || screen.closed
                    icon: "ask_date"
                    fontSize: Metrics.big ? Metrics.small : Metrics.body
                    label: qsTr("Demander un rendez-vous à l'agent")
                    onChosen: screen.scene.visit.help()
                }
                KButton {
                    objectName: "call"
                    visible: !screen.closed
                    width: parent.width
                    height: Math.max(implicitHeight, Metrics.mm(Metrics.big || screen.needsDate ? 40 : 56))
                    kind: KButton.Go
                    icon: "call"
                    iconSide: Metrics.mm(20)
                    fontSize: Metrics.title
                    label: qsTr("Appeler")
                    onChosen: screen.scene.visit.call()
                }
                WideButton {
                    objectName: "other"
                    visible: screen.closed
                    kind: KButton.Primary
                    icon: "services"
                    label: qsTr("Choisir un autre service")
                    onChosen: screen.scene.visit.chooseOther()
                }
            }
        ]
    }
}
