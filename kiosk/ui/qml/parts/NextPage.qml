// The next page of what does not fit on one, and from the last page back to the first (TCH-7).
import QtQuick

KButton {
    id: button

    property int page: 0
    property int pages: 1
    readonly property bool last: page >= pages - 1

    objectName: "next_page"
    visible: pages > 1
    icon: last ? "first" : "more"
    label: last ? qsTr("Voir le début") : qsTr("Voir la suite")
    spoken: qsTr("%1, page %2 sur %3").arg(label).arg(page + 1).arg(pages)
    onChosen: page = last ? 0 : page + 1
    onPagesChanged: page = 0
}
