// S06: we call; one waits without fear of losing one's place.
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool coming: scene.visit.line === "answered"

    selfSlot: scene.visit.cameraOn && scene.call.cameraWorks ? me.slot : null

    Bands {
        heroMm: Metrics.big ? 84 : 120
        need: Math.max(words.height, me.visible ? me.height : 0) + Metrics.mm(62)
        heroMost: 0.56
        heroShare: Metrics.big ? 0.35 : 0.5
        heroColour: Theme.tintHero(screen.scene.service.tint)
        hero: [
            KText {
                id: title

                width: parent.width
                text: qsTr("Nous appelons %1").arg(screen.scene.service.name)
                strong: true
                color: Theme.heroInk
                font.pixelSize: Metrics.title
            },
            Item {
                id: middle

                y: title.height
                width: parent.width
                height: parent.height - y

                Rings {
                    visible: middle.height > badge.height * 1.5
                    anchors.centerIn: badge
                    side: badge.width
                }
                Badge {
                    id: badge

                    anchors.centerIn: parent
                    side: Math.min(Metrics.mm(74), middle.height * 0.86)
                    picture: screen.scene.service.picture
                    tint: screen.scene.service.tint
                }
            }
        ]
        actions: [
            Column {
                id: words

                width: screen.selfSlot ? parent.width - me.width - Metrics.gap : parent.width
                spacing: Metrics.mm(Metrics.big ? 2 : 5)

                Sentence {
                    width: parent.width
                    icon: "done"
                    ink: Theme.good
                    strong: true
                    text: screen.coming ? qsTr("Le conseiller arrive.") : ""
                }
                Sentence {
                    width: parent.width
                    icon: "queue"
                    strong: true
                    text: !screen.coming && screen.scene.visit.ahead > 0 ? qsTr("Il y a %n personnes avant vous.", "", screen.scene.visit.ahead) : ""
                }
                Sentence {
                    width: parent.width
                    icon: "clock"
                    text: !screen.coming && screen.scene.visit.waitMinutes > 0 ? qsTr("Attente : environ %n minutes.", "", screen.scene.visit.waitMinutes) : ""
                }
                Sentence {
                    width: parent.width
                    icon: "person"
                    text: qsTr("Restez près de la borne.")
                }
                Sentence {
                    width: parent.width
                    icon: "guard"
                    text: screen.scene.visit.ahead > 0 && !screen.coming ? qsTr("La borne garde votre place.") : ""
                }
                Sentence {
                    width: parent.width
                    icon: "hang_up"
                    text: screen.scene.visit.cancelOffered && !screen.coming ? qsTr("Vous pouvez arrêter l'appel.") : ""
                }
            },
            VideoFrame {
                id: me

                anchors.right: parent.right
                width: Metrics.mm(Metrics.portrait ? 62 : 54)
                height: width * 4 / 3
                visible: screen.selfSlot !== null
                corner: Metrics.radius
            },
            KButton {
                objectName: "stop_call"
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(5)
                width: parent.width
                height: Math.max(implicitHeight, Metrics.mm(44))
                kind: KButton.Danger
                icon: "hang_up"
                iconSide: Metrics.mm(16)
                fontSize: Metrics.big ? Metrics.body : Metrics.title
                label: qsTr("Arrêter l'appel")
                onChosen: screen.scene.visit.hangUp()
            }
        ]
    }
}
