// Millimetres to pixels, from the screen's diagonal and the real window. Nothing is sized in pixels.
pragma Singleton

import QtQuick

QtObject {
    // Set by Main.
    property real windowWidth: 1080
    property real windowHeight: 1920
    property real diagonal: 21.5
    // Height of the screen's lower edge above the floor.
    property real bottomMm: 900
    property bool big: false
    property string language: "fr"

    // Every face has the line of the first, so that no layout moves with the language.
    readonly property string family: ({ uk: "Borne Cyrillic", ar: "Borne Arabic" })[language] ?? "Atkinson Hyperlegible Next"

    // The layouts need this much: on a smaller screen everything shrinks together.
    readonly property real shortestMm: 267
    readonly property real longestMm: 475

    readonly property bool portrait: windowHeight >= windowWidth
    readonly property real shortPx: Math.min(windowWidth, windowHeight)
    readonly property real longPx: Math.max(windowWidth, windowHeight)
    // Millimetres in a pixel.
    readonly property real pitch: Math.max(diagonal * 25.4 / Math.hypot(windowWidth, windowHeight), shortestMm / shortPx, longestMm / longPx)
    // Letters and air grow a little with the screen; targets keep their size in millimetres.
    readonly property real grow: Math.min(1.2, Math.max(1, Math.pow(shortPx * pitch / shortestMm, 0.6)))

    // Above this line of the window nobody sitting reaches: 1200 mm above the floor (TCH-10).
    readonly property real reachTop: Math.max(0, windowHeight - mm(Math.max(0, 1200 - bottomMm)))

    readonly property real textScale: big ? 1.4 : 1
    readonly property real titleScale: big ? 1.2 : 1

    readonly property real gap: mm(7)
    readonly property real margin: mm(9)
    readonly property real radius: mm(6)
    readonly property real line: Math.max(2, mm(0.6))
    readonly property real target: mm(20)
    readonly property real primary: mm(31)

    // Four sizes, as the height of a capital letter in millimetres (TXT-1, TXT-2).
    readonly property real small: font(6.2 * textScale)
    readonly property real body: font(7 * textScale)
    readonly property real title: font(10.4 * titleScale)
    readonly property real display: font(17 * titleScale)

    readonly property real capRatio: 0.668
    readonly property real lineRatio: 1.5

    function mm(millimetres: real): real {
        return Math.round(millimetres / pitch);
    }

    function font(capMm: real): real {
        return Math.ceil(capMm * grow / pitch / capRatio);
    }
}
