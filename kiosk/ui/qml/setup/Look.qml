// A camera's living picture: face, papers, or the sheet by which the document camera is set.
import QtQuick
import "../parts"

SetupPage {
    id: page

    readonly property bool face: setup.live === "face"

    slot: frame.slot
    shown: VideoFrame {
        id: frame

        anchors.fill: parent
        ground: Theme.hero
        ring: Theme.heroInk
        icon: page.face ? "camera" : "photo"
    }
}
