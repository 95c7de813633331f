// A button as wide as its place: one of the few things a screen offers.
import QtQuick

KButton {
    width: parent ? parent.width : 0
    height: Math.max(implicitHeight, Metrics.mm(Metrics.big && !Metrics.portrait ? 31 : 38))
    iconSide: Metrics.mm(14)
}
