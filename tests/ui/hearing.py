"""What a stage's voice says, and the keys of the pad, for the tests of both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.models.speech_model import SpeechModel
from kiosk.ui.speech.guide import ARRIVE_S, Guide
from kiosk.ui.speech.voice import QuietVoice
from tests.ui.geometry import settle
from tests.ui.stage_kit import StageKit

UP, DOWN, ACT, BACK = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Left
HELP = Qt.Key.Key_Question


class Ear:
    """Hears what a stage says. `texts` grows; the stage's clock moves only by `arrive`."""

    def __init__(self, kit: StageKit) -> None:
        self._kit = kit
        self.texts: list[str] = []
        self.speech: SpeechModel = kit.stage._models.speech
        self.guide: Guide = kit.stage._guide
        voice = self.speech._voice
        assert isinstance(voice, QuietVoice)
        voice._heard = self.texts.append

    def arrive(self) -> list[str]:
        """Let the screen come to rest and everything be said; return what was said meanwhile."""
        already = len(self.texts)
        settle(self._kit.window)
        self._kit.clock.advance(ARRIVE_S)
        self.listen()
        return self.texts[already:]

    def listen(self) -> None:
        """Wait until nothing is said any more."""
        for _ in range(500):
            QCoreApplication.processEvents()
            if not self.speech._sounds:
                return
        raise AssertionError("the voice never ends")


def press(kit: StageKit, *keys: Qt.Key) -> None:
    """Press keys, a second after the last event each."""
    if not kit.window.isActive():  # only an active window has an item in focus
        kit.window.requestActivate()
        assert QTest.qWaitForWindowActive(kit.window)
    for key in keys:
        kit.clock.advance(1)
        settle(kit.window)
        QTest.keyClick(kit.window, key)


def focused(kit: StageKit) -> QQuickItem | None:
    """Return the target in focus."""
    return kit.stage._guide._keypad.focused


def focus_name(kit: StageKit) -> str:
    """Return the name of the target in focus, empty without one."""
    item = focused(kit)
    return item.objectName() if item else ""


def go_to(kit: StageKit, name: str) -> None:
    """Move the focus down until it is on the target of that name."""
    for _ in range(60):
        if focus_name(kit) == name:
            return
        press(kit, DOWN)
    raise AssertionError(f"▼ never comes to {name}")
