// The window of `kiosk setup`: one page at a time, and two living pictures for ever.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import QtMultimedia
import Kiosk.Models
import "parts"

Window {
    id: window

    required property SetupModel setup
    readonly property SetupPage pageItem: host.item as SetupPage

    width: 1080
    height: 1920
    color: Theme.ground
    title: setup.title
    visible: false

    Binding { target: Metrics; property: "windowWidth"; value: window.width }
    Binding { target: Metrics; property: "windowHeight"; value: window.height }
    Binding { target: Metrics; property: "diagonal"; value: window.setup.diagonal }
    Binding { target: Touch; property: "guard"; value: window.setup.guard }

    Loader {
        id: host

        readonly property string file: window.setup.file

        anchors.fill: parent
        onFileChanged: setSource("setup/" + file, { setup: window.setup })
        Component.onCompleted: setSource("setup/" + file, { setup: window.setup })
    }

    // Pictures move into the place a page has for them; they are never destroyed.
    Item {
        id: parking

        visible: false
    }
    VideoOutput {
        objectName: "selfVideo"
        parent: window.pageItem && window.setup.live === "face" && window.pageItem.slot ? window.pageItem.slot : parking
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectFit
        mirrored: true
    }
    VideoOutput {
        objectName: "plateVideo"
        parent: window.pageItem && window.setup.live === "plate" && window.pageItem.slot ? window.pageItem.slot : parking
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectFit
    }
}
