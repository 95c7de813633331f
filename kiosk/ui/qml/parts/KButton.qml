// The one thing that can be touched. Acts on release inside it, however slow or trembling (TCH-3, TCH-4).
import QtQuick

FocusScope {
    id: button

    enum Kind { Plain, Primary, Go, Danger, Help }

    property string label
    property string icon
    property string iconFolder: "icons"
    property int kind: KButton.Plain
    property bool stacked: false
    property bool highlighted: false
    property bool strong: true
    // Words begin at the edge, as in a list of sentences, instead of standing in the middle.
    property bool leading: false
    // Drawn by what stands inside it instead of by the button.
    property bool bare: false
    // Struck twice on purpose, as a letter is: the guard waits less (TCH-5).
    property bool repeats: false
    property real fontSize: Metrics.body
    property real iconSide: fontSize * 1.35
    property real pad: Metrics.mm(5)
    property string spoken: label
    // Set by the voice while it says this button.
    property bool spokenNow: false
    property real minMm: kind === KButton.Plain || kind === KButton.Help ? 20 : 30

    readonly property bool isTarget: true
    readonly property bool pressed: tap.pressed || keys.held
    readonly property real labelRoom: width - 2 * pad - (stacked || icon === "" ? 0 : iconSide + apart)
    readonly property real apart: Math.max(pad * 0.8, fontSize * 0.3)

    readonly property color face: [Theme.panel, Theme.primary, Theme.go, Theme.danger, Theme.help][kind]
    readonly property color ink: [Theme.ink, Theme.primaryInk, Theme.goInk, Theme.dangerInk, Theme.helpInk][kind]
    readonly property color ledge: [Theme.edge, Theme.primaryLedge, Theme.goLedge, Theme.dangerLedge, Theme.helpInk][kind]
    readonly property real sunkBy: pressed ? Metrics.mm(1.2) : 0

    // Where the last touch was, in shares of the button: for pictures that are touched at a place.
    property point struckAt: Qt.point(0.5, 0.5)

    signal chosen

    implicitWidth: Metrics.mm(60)
    implicitHeight: Math.max(Metrics.mm(minMm), content.implicitHeight + pad)
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.onPressAction: button.strike()

    function strike(): void {
        if (Touch.guard && Touch.guard.accepts(button))
            button.chosen();
    }

    Ledge {
        visible: !button.bare
        color: button.enabled ? button.ledge : Theme.hairline
    }
    Rectangle {
        id: plate

        visible: !button.bare
        width: parent.width
        height: parent.height - Metrics.mm(1.2)
        y: button.sunkBy
        radius: Metrics.radius
        color: button.pressed ? Qt.darker(button.face, Theme.contrast ? 1.5 : 1.12) : button.face
        border.width: button.highlighted ? Metrics.mm(1.6) : Metrics.line
        border.color: button.highlighted ? (button.kind === KButton.Plain ? Theme.chosen : Theme.help) : button.kind === KButton.Plain ? Theme.edge : button.ledge
    }
    Loader {
        anchors.fill: parent
        // A button as large as the screen has its ring inside.
        anchors.margins: Metrics.mm(button.width > 0.9 * Metrics.windowWidth && button.bare ? 1 : -2.4)
        active: button.activeFocus || button.spokenNow
        z: 1
        sourceComponent: FocusRing {}
    }
    Grid {
        id: content

        readonly property real spare: button.stacked ? 0 : button.apart

        visible: !button.bare
        anchors.verticalCenter: plate.verticalCenter
        anchors.horizontalCenter: button.leading ? undefined : plate.horizontalCenter
        anchors.left: button.leading ? plate.left : undefined
        anchors.leftMargin: button.pad
        // Words that wrap are narrower than their room: what is seen stands in the middle.
        anchors.horizontalCenterOffset: words.visible ? (words.width - words.contentWidth) / 2 : 0
        columns: button.stacked || button.icon === "" ? 1 : 2
        spacing: spare
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        opacity: button.enabled ? 1 : 0.45

        Picture {
            visible: button.icon !== ""
            folder: button.iconFolder
            name: button.icon
            side: button.iconSide
            colour: button.ink
        }
        KText {
            id: words

            width: Math.min(implicitWidth, button.labelRoom)
            visible: button.label !== ""
            text: button.label
            color: button.ink
            strong: button.strong
            font.pixelSize: button.fontSize
            Accessible.ignored: true
        }
    }
    TapHandler {
        id: tap

        property bool armed: false

        longPressThreshold: 0
        gesturePolicy: TapHandler.WithinBounds
        onPressedChanged: if (pressed)
            armed = Touch.guard !== null && Touch.guard.ready()
        onTapped: point => {
            button.struckAt = Qt.point(point.position.x / button.width, point.position.y / button.height);
            if (armed)
                button.strike();
        }
    }
    Item {
        id: keys

        property bool held: false

        focus: true
        onActiveFocusChanged: held = false
        Keys.onPressed: event => {
            if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key)) {
                held = Touch.guard !== null && Touch.guard.ready();
                event.accepted = true;
            }
        }
        Keys.onReleased: event => {
            if (held && !event.isAutoRepeat) {
                held = false;
                event.accepted = true;
                button.strike();
            }
        }
    }
}
