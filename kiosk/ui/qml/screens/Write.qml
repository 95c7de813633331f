// S07b: one writes and each letter leaves at once; the adviser stays in sight (CAL-7).
import QtQuick
import "../parts"

ScreenBase {
    id: screen

    readonly property bool speaking: scene.call.adviserSpeaks && scene.visit.line !== "lost"

    adviserSlot: scene.call.adviserCamera ? face.slot : null

    Bands {
        heroMm: 100
        need: Metrics.mm(Metrics.big ? 58 : 74) + buttons.height + Metrics.mm(12)
        heroShare: 0.42
        plainHero: true
        hero: [
            Story {
                id: words

                title: qsTr("Écrivez au conseiller")
                spacing: 0

                Sentence {
                    width: parent.width
                    icon: "send"
                    size: Metrics.small
                    text: qsTr("Le conseiller lit en direct.")
                }
            },
            VideoFrame {
                id: face

                anchors.top: words.bottom
                anchors.topMargin: Metrics.mm(3)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.portrait ? -Metrics.margin : screen.low ? close.height + Metrics.mm(4) : 0
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, height * 1.78)
                ring: screen.speaking ? Theme.speaks : Theme.edge
                ringWidth: screen.speaking ? Metrics.mm(3) : Metrics.mm(1)
                icon: "agent"
            },
            CallNotice {
                anchors.bottom: face.bottom
                anchors.bottomMargin: Metrics.mm(4)
                anchors.horizontalCenter: parent.horizontalCenter
                width: Metrics.portrait ? parent.width : face.width - Metrics.mm(12)
                visible: ["lost", "unseen", "asked", "alone", "coming"].includes(what)
                scene: screen.scene
            },
            Item {
                id: inHero

                anchors.bottom: parent.bottom
                width: parent.width
                height: screen.low ? close.height : 0
            }
        ]
        actions: [
            Row {
                id: talk

                width: parent.width
                height: parent.height - buttons.height - Metrics.mm(9)
                spacing: Metrics.mm(5)

                TalkPane {
                    width: (parent.width - parent.spacing) / 2
                    height: parent.height
                    who: qsTr("Conseiller")
                    written: screen.scene.talk.theirs
                }
                TalkPane {
                    width: (parent.width - parent.spacing) / 2
                    height: parent.height
                    who: qsTr("Vous")
                    own: true
                    written: screen.scene.talk.mine
                }
            },
            Still {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.mm(1.8) - rim
                anchors.horizontalCenter: parent.horizontalCenter
                // Ten keys of 20 mm need all but 8 mm at either side.
                width: parent.width + Metrics.mm(2) + 2 * rim
                height: buttons.height + 2 * rim

                Column {
                    id: buttons

                    width: parent.width
                    spacing: Metrics.mm(6)

                    Keyboard {
                        width: parent.width
                        talk: screen.scene.talk
                        language: screen.scene.visit.language
                    }
                    Item {
                        id: below

                        width: parent.width
                        height: screen.low ? 0 : Math.max(close.height, other.implicitHeight)
                        visible: !screen.low
                    }
                }
            }
        ]
    }
    KButton {
        id: close

        objectName: "close_writing"
        anchors.left: parent ? parent.left : undefined
        parent: screen.low ? inHero : below
        width: !parent ? 0 : screen.low ? parent.width : (parent.width - Metrics.mm(6)) / 2
        height: Math.max(Metrics.mm(24), implicitHeight, screen.low ? 0 : other.implicitHeight)
        icon: "person"
        label: qsTr("Revenir à l'image")
        onChosen: screen.scene.visit.proceed()
    }
    KButton {
        id: other

        objectName: "deaf"
        parent: below
        anchors.right: parent ? parent.right : undefined
        visible: !screen.low
        width: parent ? (parent.width - Metrics.mm(6)) / 2 : 0
        height: close.height
        fontSize: Metrics.small
        icon: "hearing"
        iconSide: Metrics.small
        label: qsTr("Parler autrement")
        onChosen: screen.scene.visit.showWays()
    }
}
