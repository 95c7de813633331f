// The colours, by what they mean. TXT-5: text 7:1, borders and icons 3:1; a test computes them all.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // Set by Main.
    property bool contrast: false

    readonly property int moment: contrast ? 0 : 200

    readonly property color ground: contrast ? "#000000" : "#f8f3ea"
    readonly property color panel: contrast ? "#000000" : "#ffffff"
    readonly property color sunk: contrast ? "#000000" : "#ece4d6"
    readonly property color ink: contrast ? "#ffffff" : "#16202a"
    readonly property color softInk: contrast ? "#ffffff" : "#3a4652"
    readonly property color edge: contrast ? "#ffe600" : "#66737f"
    readonly property color hairline: contrast ? "#ffe600" : "#d8cfc0"

    readonly property color hero: contrast ? "#000000" : "#0b4f6c"
    readonly property color heroSoft: contrast ? "#000000" : "#10597a"
    readonly property color heroSofter: contrast ? "#000000" : "#176586"
    // The welcome out of hours: the same sky at night.
    readonly property color night: contrast ? "#000000" : "#24303c"
    readonly property color nightSoft: contrast ? "#000000" : "#33424f"
    readonly property color urgent: contrast ? "#000000" : "#43204f"
    readonly property color heroInk: "#ffffff"

    readonly property color primary: contrast ? "#ffe600" : "#0b4f6c"
    readonly property color primaryLedge: contrast ? "#ffe600" : "#07374b"
    readonly property color primaryInk: contrast ? "#000000" : "#ffffff"
    readonly property color go: contrast ? "#ffe600" : "#14532d"
    readonly property color goLedge: contrast ? "#ffe600" : "#0b361c"
    readonly property color goInk: contrast ? "#000000" : "#ffffff"
    readonly property color danger: contrast ? "#ff9ea2" : "#a4161a"
    readonly property color dangerLedge: contrast ? "#ff9ea2" : "#730d10"
    readonly property color dangerInk: contrast ? "#000000" : "#ffffff"
    readonly property color help: "#ffc629"
    readonly property color helpInk: contrast ? "#000000" : "#16202a"
    readonly property color chosen: contrast ? "#ffffff" : "#0b4f6c"
    readonly property color focus: contrast ? "#ffffff" : "#7b1fa2"
    readonly property color focusInner: contrast ? "#000000" : "#ffffff"

    readonly property color speaks: contrast ? "#ffe600" : "#17643e"
    readonly property color speaksInk: contrast ? "#000000" : "#ffffff"
    readonly property color speaksSoft: contrast ? "#ffe600" : "#bfe8cd"
    readonly property color gauge: contrast ? "#ffe600" : "#14532d"
    readonly property color gaugeRest: contrast ? "#4d4d4d" : "#cfc6b6"
    readonly property color good: contrast ? "#ffe600" : "#14532d"
    readonly property color goodGround: contrast ? "#000000" : "#e2f0e4"
    readonly property color warn: contrast ? "#ffe600" : "#7a3b00"
    readonly property color warnGround: contrast ? "#000000" : "#ffedd0"
    readonly property color videoGround: contrast ? "#000000" : "#22313c"
    readonly property color scrim: contrast ? "#d9000000" : "#b3101c26"
    readonly property color caption: contrast ? "#000000" : "#14242f"

    // Each need has one pale ground, one ink for its picture, one edge for its border, one deep hero.
    readonly property var tints: ({
            green: ["#d9f0e6", "#0b5a46", "#3d8571", "#0c5344"],
            orange: ["#ffe6cf", "#874200", "#b0682a", "#7a3d05"],
            blue: ["#d8e8f2", "#0b4f6c", "#4a7d96", "#0b4f6c"],
            violet: ["#e8e1f5", "#53348f", "#7d66ad", "#4a3180"],
            rose: ["#f9dfe7", "#7d1739", "#ab5570", "#741b3a"],
            leaf: ["#deefdc", "#1d5a1f", "#508250", "#1f5425"],
            sand: ["#faefc8", "#5e4700", "#8a7430", "#5a450a"],
            lime: ["#ebf2cd", "#455200", "#74823a", "#424e0c"],
            sky: ["#d9e7f9", "#064b8f", "#4a7eb3", "#0c4680"],
            grey: ["#e6e9ec", "#26323d", "#687580", "#33414d"]
        })

    function tintGround(name: string): color {
        return contrast ? "#000000" : name === "warn" ? warnGround : tints[name][0];
    }

    function tintInk(name: string): color {
        return contrast ? "#ffe600" : name === "warn" ? warn : tints[name][1];
    }

    function tintEdge(name: string): color {
        return contrast ? "#ffe600" : tints[name][2];
    }

    function tintHero(name: string): color {
        return contrast ? "#000000" : tints[name][3];
    }
}
