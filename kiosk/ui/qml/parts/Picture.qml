// An icon or a need's picture in one colour, or a drawing in its own; always square unless told.
import QtQuick

Image {
    id: picture

    property string folder: "icons"
    property string name
    property color colour: Theme.ink
    property real side: Metrics.mm(12)

    width: side
    height: side
    source: name === "" ? "" : "image://svg/" + folder + "/" + encodeURIComponent(name) + "/" + (folder === "drawings" ? "own" : picture.hex(colour))
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    fillMode: Image.PreserveAspectFit
    asynchronous: false
    // What points along the reading points the other way where one reads from the right.
    mirror: LayoutMirroring.enabled && ["agent_coming", "back", "first", "forward", "leave", "more", "send", "sending"].includes(name)
    Accessible.ignored: true

    function hex(colour: color): string {
        return colour.toString().slice(-6);
    }
}
