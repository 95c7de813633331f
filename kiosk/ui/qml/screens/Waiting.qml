// S06: we call; one waits without fear of losing one's place, and is asked whether one is there (TIM-6).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool coming: scene.visit.line === "answered"
    readonly property bool asked: scene.visit.here !== "yes"
    readonly property bool queued: scene.visit.ahead > 0 && !coming

    selfSlot: scene.visit.cameraOn && scene.call.cameraWorks && !asked ? me.slot : null

    Bands {
        heroMm: Metrics.big ? 84 : 110
        need: Math.max(words.height, me.visible ? me.height : 0) + buttons.height + Metrics.mm(10)
        heroMost: 0.56
        heroShare: Metrics.big ? 0.35 : 0.46
        heroColour: Theme.tintHero(screen.scene.service.tint)
        hero: [
            KText {
                id: title

                width: parent.width
                text: screen.asked ? qsTr("Êtes-vous toujours là ?") : qsTr("Nous appelons %1").arg(screen.scene.service.name)
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
                    visible: middle.height > badge.height * 1.5 && !screen.asked
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
            Story {
                id: words

                anchors.left: parent.left
                width: screen.selfSlot ? parent.width - me.width - Metrics.gap : parent.width

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
                    text: screen.queued && !screen.asked ? qsTr("Il y a %n personnes avant vous.", "", screen.scene.visit.ahead) : ""
                }
                Sentence {
                    width: parent.width
                    icon: "clock"
                    text: !screen.coming && !screen.asked && screen.scene.visit.waitMinutes > 0 ? qsTr("Attente : environ %n minutes.", "", screen.scene.visit.waitMinutes) : ""
                }
                Sentence {
                    width: parent.width
                    icon: "guard"
                    strong: screen.asked
                    text: screen.queued || (screen.asked && !screen.coming) ? qsTr("La borne garde votre place.") : ""
                }
                Sentence {
                    width: parent.width
                    icon: "person"
                    text: screen.asked ? qsTr("Touchez « Je suis là ».") : qsTr("Restez près de la borne.")
                }
                Sentence {
                    width: parent.width
                    icon: "hang_up"
                    text: screen.scene.visit.cancelOffered && !screen.coming && !screen.asked && !Metrics.big ? qsTr("Vous pouvez arrêter l'appel.") : ""
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
            Choices {
                id: buttons

                WideButton {
                    objectName: "here"
                    height: Math.max(implicitHeight, Metrics.mm(60))
                    visible: screen.asked
                    kind: KButton.Go
                    icon: "here"
                    iconSide: Metrics.mm(20)
                    fontSize: Metrics.title
                    label: qsTr("Je suis là")
                    onChosen: screen.scene.visit.sayHere()
                }
                WideButton {
                    objectName: "prepare_paper"
                    visible: !screen.asked && !screen.coming && screen.scene.call.plateWorks
                    icon: "paper"
                    label: qsTr("Préparer un papier")
                    onChosen: screen.scene.visit.showPaper()
                }
                WideButton {
                    objectName: "stop_call"
                    kind: KButton.Danger
                    icon: "hang_up"
                    fontSize: Metrics.big || screen.asked ? Metrics.body : Metrics.title
                    label: qsTr("Arrêter l'appel")
                    onChosen: screen.scene.visit.hangUp()
                }
            }
        ]
    }
}
