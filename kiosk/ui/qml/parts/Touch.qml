// The one guard against unmeant strikes, given by Main for every button.
pragma Singleton

import QtQuick
import Kiosk.Models

QtObject {
    property TouchGuard guard: null
}
