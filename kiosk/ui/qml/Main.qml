// The window: one screen at a time, the tools below it, a question above it, and three pictures for ever.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import QtMultimedia
import Kiosk.Models
import "parts"

Window {
    id: window

    required property Scene scene

    // Set by Stage, from its table of screens.
    property string screenFile
    property bool tools: true
    property bool backTool: true
    property bool restartTool: true
    property bool languageTool: true
    property bool soundTools: false
    // Screens come without a movement: for whoever takes their pictures.
    property bool still: false

    // Neither a question nor the curtain lies over the screen.
    readonly property bool free: window.scene.visit.question === "none" && !window.scene.visit.curtain
    readonly property ScreenBase screenItem: host.item as ScreenBase

    width: 1080
    height: 1920
    color: Theme.ground
    LayoutMirroring.enabled: window.scene.visit.language === "ar"
    LayoutMirroring.childrenInherit: true
    title: scene.display.title
    visible: false

    Binding { target: Metrics; property: "windowWidth"; value: window.width }
    Binding { target: Metrics; property: "windowHeight"; value: window.height }
    Binding { target: Metrics; property: "diagonal"; value: window.scene.display.diagonal }
    Binding { target: Metrics; property: "bottomMm"; value: window.scene.display.bottom }
    Binding { target: Metrics; property: "big"; value: window.scene.display.big && window.scene.visit.place !== "S21b" }
    Binding { target: Metrics; property: "language"; value: window.scene.visit.language }
    Binding { target: Theme; property: "contrast"; value: window.scene.display.contrast }
    Binding { target: Touch; property: "guard"; value: window.scene.guard }

    onStillChanged: if (still)
        arrive.complete()
    onScreenFileChanged: host.setSource("screens/" + screenFile, { scene: scene })

    Loader {
        id: host

        objectName: "screen"
        anchors.fill: parent
        anchors.bottomMargin: window.tools ? toolbar.height : 0
        enabled: window.free
        // Where a living picture moves, nothing else does.
        onLoaded: if (!Theme.contrast && !window.still && !window.scene.visit.onLine)
            arrive.restart()
        else
            arrive.complete()

        transform: Translate {
            id: shift
        }
    }
    Toolbar {
        id: toolbar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: window.tools
        scene: window.scene
        backTool: window.backTool && window.free
        restartTool: window.restartTool && window.free
        languageTool: window.languageTool && window.free
        soundTools: window.soundTools && !window.scene.visit.curtain
        // Living pictures above it have the window drawn again and again: see Still.
        layer.enabled: window.scene.visit.onLine
    }
    QuestionCard {
        anchors.fill: parent
        anchors.bottomMargin: toolbar.height
        scene: window.scene
        visible: window.scene.visit.question !== "none" && window.scene.visit.question !== "language"
    }
    LanguageCard {
        anchors.fill: parent
        anchors.bottomMargin: toolbar.height
        scene: window.scene
        visible: window.scene.visit.question === "language"
    }
    CurtainCard {
        objectName: "curtain"
        anchors.fill: parent
        anchors.bottomMargin: toolbar.height
        scene: window.scene
        visible: window.scene.visit.curtain
    }

    // The pictures move into the place a screen has for them and come back when it goes; they are
    // never destroyed, because the media's thread may be handing them a frame.
    Item {
        id: parking

        visible: false
    }
    VideoOutput {
        objectName: "selfVideo"
        parent: window.screenItem && window.screenItem.selfSlot ? window.screenItem.selfSlot : parking
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectCrop
        mirrored: true
    }
    VideoOutput {
        objectName: "adviserVideo"
        parent: window.screenItem && window.screenItem.adviserSlot ? window.screenItem.adviserSlot : parking
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectCrop
    }
    VideoOutput {
        objectName: "plateVideo"
        parent: window.screenItem && window.screenItem.plateSlot ? window.screenItem.plateSlot : parking
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectFit
    }
    ParallelAnimation {
        id: arrive

        NumberAnimation { target: host; property: "opacity"; from: 0.4; to: 1; duration: 160; easing.type: Easing.OutCubic }
        NumberAnimation { target: shift; property: "y"; from: Metrics.mm(7); to: 0; duration: 160; easing.type: Easing.OutCubic }
    }
}
