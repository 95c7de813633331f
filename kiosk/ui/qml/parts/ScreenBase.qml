// What every screen is: an item with the scene, and places for the living pictures it shows.
import QtQuick
import Kiosk.Models

Item {
    required property Scene scene

    // Big letters on a small screen lying on its side: the least there is to show.
    readonly property bool low: !Metrics.portrait && height < Metrics.mm(200)

    property Item selfSlot: null
    property Item adviserSlot: null
    property Item plateSlot: null
}
