// S04: what the service does, whether somebody is there, what to have at hand, and « Appeler ».
pragma ComponentBehavior: Bound

import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool closed: scene.service.availability === "closed"
    readonly property bool waits: scene.service.availability === "busy" && scene.service.waitMinutes > 0

    Bands {
        heroMm: 100
        need: words.height + Metrics.mm(Metrics.big ? 56 : 74)
        heroMost: 0.56
        heroShare: 0.44
        heroColour: Theme.tintHero(screen.scene.service.tint)
        hero: [
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Metrics.mm(8)

                Badge {
                    side: Metrics.mm(Metrics.big ? 44 : 66)
                    picture: screen.scene.service.picture
                    tint: screen.scene.service.tint
                }
                KText {
                    width: parent.width
                    text: qsTr("%1 vous aide pour %2.").arg(screen.scene.service.capital).arg(screen.scene.service.plain)
                    strong: true
                    color: Theme.heroInk
                    font.pixelSize: Metrics.title
                }
            }
        ]
        actions: [
            Column {
                id: words

                width: parent.width
                spacing: Metrics.mm(Metrics.big ? 2 : 5)

                Sentence {
                    width: parent.width
                    icon: screen.closed ? "closed" : "done"
                    ink: screen.closed ? Theme.warn : Theme.good
                    strong: true
                    text: ({
                            "closed": screen.scene.service.closed + ".",
                            "free": qsTr("Un conseiller est disponible."),
                            "busy": screen.waits ? "" : qsTr("Tous les conseillers sont occupés."),
                            "nobody": qsTr("Tous les conseillers sont occupés."),
                            "unknown": ""
                        })[screen.scene.service.availability]
                }
                Sentence {
                    width: parent.width
                    icon: "queue"
                    text: screen.waits ? qsTr("Attente : environ %n minutes.", "", screen.scene.service.waitMinutes) : ""
                }
                Repeater {
                    model: screen.closed ? [screen.scene.service.opening] : screen.scene.service.hours

                    Sentence {
                        required property string modelData

                        width: parent.width
                        icon: "clock"
                        text: modelData
                    }
                }
                Sentence {
                    width: parent.width
                    icon: "papers"
                    text: screen.closed ? "" : qsTr("Gardez vos papiers près de vous.")
                }
                Repeater {
                    model: screen.closed ? [] : screen.scene.service.prepare

                    Sentence {
                        required property string modelData

                        width: parent.width
                        icon: "paper"
                        text: modelData
                    }
                }
            },
            KButton {
                objectName: "call"
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(Metrics.big ? 40 : 56))
                visible: !screen.closed
                kind: KButton.Go
                icon: "call"
                iconSide: Metrics.mm(20)
                fontSize: Metrics.title
                label: qsTr("Appeler")
                onChosen: screen.scene.visit.call()
            },
            KButton {
                objectName: "other"
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(44))
                visible: screen.closed
                kind: KButton.Primary
                icon: "back"
                label: qsTr("Choisir un autre service")
                onChosen: screen.scene.visit.back()
            }
        ]
    }
}
