// Digits for a code: large keys, and nothing that shows or says which were struck (SEC-1, AUD-6).
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

Grid {
    id: keypad

    required property AgentModel agent
    property real high: Metrics.mm(28)
    // As large as a title where the key has room for its line, never under the words around it.
    readonly property real digitSize: Math.min(Metrics.title, Math.max(Metrics.body, high * 0.58))

    // A keypad reads the same in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    columns: 3
    spacing: Metrics.mm(6)

    // Not « Key »: PySide takes a QML type of that name for the enum.
    component Digit: KButton {
        width: (keypad.width - 2 * keypad.spacing) / 3
        height: keypad.high
        pad: Metrics.mm(1)
        minMm: 20
    }

    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

        Digit {
            required property int modelData

            objectName: "digit_" + modelData
            fontSize: keypad.digitSize
            label: modelData
            onChosen: keypad.agent.digit(label)
        }
    }
    Digit {
        objectName: "erase_digit"
        icon: "backspace"
        iconSide: Metrics.mm(13)
        spoken: qsTr("Effacer un chiffre")
        onChosen: keypad.agent.erase()
    }
    Digit {
        objectName: "digit_0"
        fontSize: keypad.digitSize
        label: "0"
        onChosen: keypad.agent.digit(label)
    }
    Digit {
        objectName: "enter_code"
        enabled: keypad.agent.count > 0
        kind: KButton.Primary
        minMm: 20
        label: qsTr("Entrer")
        onChosen: keypad.agent.enter()
    }
}
