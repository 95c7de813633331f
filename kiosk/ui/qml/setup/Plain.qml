// A step that is words and choices: file, place, desk, scanner, printer, network, summary.
import QtQuick
import "../parts"

SetupPage {
    id: page

    shown: Picture {
        anchors.centerIn: parent
        visible: name !== "" && parent.height > Metrics.mm(50)
        name: page.setup.picture
        side: Math.min(Metrics.mm(70), parent.height - Metrics.mm(10))
        colour: Theme.heroInk
    }
}
