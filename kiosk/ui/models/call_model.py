"""Levels, devices and figures of the call, fed by the media process's events."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.media import AdviserMedia, CallFigures, DeviceState, Levels
from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

QUIETEST_DBFS = -54.0
LOUDEST_DBFS = -12.0
GAUGE_STEPS = 10


MOVING_FPS = 1.0
STILL_FIGURES = 2
"""Figures come once a second: a face that stands still has words within three (CAL-13)."""


@QmlElement
@uncreatable
class CallModel(QObject):
    """What is heard and seen in the call. GUI thread only."""

    levelsChanged = Signal()
    mediaChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._broken: frozenset[str] = frozenset()
        self._printer = False
        self.forget()

    def forget(self) -> None:
        """Begin a new visit; what is known of the devices stays."""
        self._levels = Levels(
            microphone_dbfs=-90, adviser_dbfs=-90, citizen_speaks=False, adviser_speaks=False
        )
        self._adviser = AdviserMedia(microphone=True, camera=True)
        self._weak = False
        self._still_figures = 0
        self.levelsChanged.emit()
        self.mediaChanged.emit()

    def take(self, event: object) -> None:
        """Take an event of the media process; others than its own are ignored."""
        match event:
            case Levels():
                self._levels = event
                self.levelsChanged.emit()
                return
            case AdviserMedia():
                self._adviser = event
            case CallFigures():
                still = self._adviser.camera and event.receive_fps < MOVING_FPS
                self._still_figures = self._still_figures + 1 if still else 0
                self._weak = event.weak or self._still_figures >= STILL_FIGURES
            case DeviceState():
                if event.device == "printer":
                    self._printer = event.working
                change = self._broken.difference if event.working else self._broken.union
                self._broken = change({event.device})
            case _:
                return
        self.mediaChanged.emit()

    @Property(bool, notify=levelsChanged)
    def adviserSpeaks(self) -> bool:
        """Return whether the adviser is speaking now (CAL-5)."""
        return self._levels.adviser_speaks

    @Property(bool, notify=levelsChanged)
    def citizenSpeaks(self) -> bool:
        """Return whether the citizen is speaking now."""
        return self._levels.citizen_speaks

    @Property(int, notify=levelsChanged)
    def gauge(self) -> int:
        """Return the microphone's level in steps, 0 to 10 (CAL-5)."""
        share = (self._levels.microphone_dbfs - QUIETEST_DBFS) / (LOUDEST_DBFS - QUIETEST_DBFS)
        return round(GAUGE_STEPS * min(1.0, max(0.0, share)))

    @Property(bool, notify=mediaChanged)
    def weak(self) -> bool:
        """Return whether the line is too weak for a good picture."""
        return self._weak

    @Property(bool, notify=mediaChanged)
    def adviserCamera(self) -> bool:
        """Return whether the adviser shows a picture."""
        return self._adviser.camera

    @Property(bool, notify=mediaChanged)
    def adviserMicrophone(self) -> bool:
        """Return whether the adviser's microphone is on."""
        return self._adviser.microphone

    @Property(bool, notify=mediaChanged)
    def cameraWorks(self) -> bool:
        """Return whether the citizen's camera gives pictures."""
        return "camera" not in self._broken

    @Property(bool, notify=mediaChanged)
    def microphoneWorks(self) -> bool:
        """Return whether the citizen's microphone works."""
        return "microphone" not in self._broken

    @Property(bool, notify=mediaChanged)
    def plateWorks(self) -> bool:
        """Return whether the document camera gives pictures."""
        return "plate" not in self._broken

    @Property(bool, notify=mediaChanged)
    def printerWorks(self) -> bool:
        """Return whether something can be printed; not before the printer said so itself."""
        return self._printer

    @Property(bool, notify=mediaChanged)
    def speakerWorks(self) -> bool:
        """Return whether the adviser can be heard."""
        return "speaker" not in self._broken
