// A drawing as large as its place allows, in the middle of it.
import QtQuick

Picture {
    anchors.centerIn: parent
    width: parent ? Math.min(parent.width, parent.height * 1.28) : 0
    height: width * 0.78
    folder: "drawings"
}
