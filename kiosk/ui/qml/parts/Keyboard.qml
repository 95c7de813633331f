// The keyboard of « Écrire »: 10 columns of keys a finger does not miss; what stands on them comes from TalkModel.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Column {
    id: keyboard

    required property TalkModel talk
    property string language: "fr"
    // What is typed is one line: its end says that it is done.
    property bool oneLine: false

    signal entered

    readonly property real apart: Metrics.mm(5.8)
    readonly property real one: (width - 9 * apart) / 10
    readonly property real high: Metrics.mm(20.1 * Math.min(1.15, Metrics.grow))
    readonly property var names: ({
            "'": qsTr("apostrophe"),
            "-": qsTr("tiret"),
            ",": qsTr("virgule"),
            "،": qsTr("virgule"),
            ".": qsTr("point"),
            "?": qsTr("point d'interrogation"),
            "؟": qsTr("point d'interrogation"),
            "!": qsTr("point d'exclamation"),
            "@": qsTr("arobase"),
            "shift": qsTr("majuscule"),
            "erase": qsTr("effacer une lettre")
        })
    // How each alphabet begins, where that is not « abc ».
    readonly property var alphabets: ({
            "ar": "أبت",
            "uk": "абв"
        })
    readonly property var pictures: ({
            "shift": "shift",
            "erase": "backspace"
        })

    // Keys stand where they stand on every keyboard of that alphabet: nothing is mirrored.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    spacing: apart

    function strike(key: string): void {
        if (key === "shift")
            talk.shift();
        else if (key === "erase")
            talk.erase();
        else
            talk.type(key);
    }

    // Not « Key »: PySide takes a QML type of that name for the enum.
    component Letter: KButton {
        property int span: 1

        repeats: true
        width: keyboard.one * span + keyboard.apart * (span - 1)
        height: keyboard.high
        pad: Metrics.mm(0.6)
        fontSize: Metrics.big ? Metrics.small : Metrics.body
        minMm: 20
        iconSide: Metrics.mm(11)
    }

    Repeater {
        model: 4

        Row {
            id: line

            required property int index

            spacing: keyboard.apart

            Repeater {
                model: 10

                Letter {
                    id: key

                    required property int index
                    readonly property string sign: keyboard.talk.keys[line.index * 10 + index]
                    readonly property string sketch: keyboard.pictures[sign] ?? ""

                    objectName: "key_" + line.index + "_" + index
                    label: sketch === "" ? sign : ""
                    icon: sketch
                    highlighted: sign === "shift" && keyboard.talk.capitals
                    spoken: keyboard.names[sign] ?? sign
                    onChosen: keyboard.strike(sign)
                }
            }
        }
    }
    Row {
        spacing: keyboard.apart

        Letter {
            objectName: "key_page"
            span: 2
            label: keyboard.talk.signs ? keyboard.alphabets[keyboard.language] ?? "abc" : "123"
            spoken: keyboard.talk.signs ? qsTr("abc, lettres") : qsTr("123, chiffres")
            onChosen: keyboard.talk.turnPage()
        }
        Letter {
            objectName: "key_comma"
            label: keyboard.talk.punctuation[0]
            spoken: keyboard.names[label] ?? label
            onChosen: keyboard.talk.type(label)
        }
        Letter {
            objectName: "key_space"
            span: 3
            icon: "space"
            spoken: qsTr("espace")
            onChosen: keyboard.talk.type(" ")
        }
        Letter {
            objectName: "key_point"
            label: keyboard.talk.punctuation[1]
            spoken: keyboard.names[label] ?? label
            onChosen: keyboard.talk.type(label)
        }
        Letter {
            objectName: "key_question"
            label: keyboard.talk.punctuation[2]
            spoken: keyboard.names[label] ?? label
            onChosen: keyboard.talk.type(label)
        }
        Letter {
            objectName: "key_line"
            span: 2
            icon: "return"
            spoken: qsTr("à la ligne")
            onChosen: {
                if (keyboard.oneLine)
                    keyboard.entered();
                else
                    keyboard.talk.type("\n");
            }
        }
    }
}
