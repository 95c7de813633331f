// What every screen is: an item with the scene, and places for the living pictures it shows.
import QtQuick
import Kiosk.Models

Item {
    required property Scene scene

    property Item selfSlot: null
    property Item adviserSlot: null
    property Item plateSlot: null
}
