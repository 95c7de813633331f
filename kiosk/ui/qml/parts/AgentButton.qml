// A button of the agent's space: smaller words than the citizens', never a smaller target (TCH-1).
import QtQuick

KButton {
    minMm: 20
    pad: Metrics.mm(3)
    fontSize: Metrics.small
    iconSide: Metrics.small * 1.4
    leading: icon !== ""
}
