"""A child that presses everything, a bad line, and devices that come and go: a seeded monkey.

    python -m tests.soak.monkey --events 10000 --seed 1

Same seed, same story: a failure names the seed, the event and what came just before it.
"""

from __future__ import annotations

import argparse
import gc
import random
import resource
import sys
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.gallery_scene import letter_jpeg
from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.core.messages import Directory, PartnerPresence
from kiosk.media.client import Gone
from kiosk.ui.screens import SCREENS
from kiosk.visit.state import Line, Place
from tests.soak.playground import Playground
from tests.ui.geometry import rect, targets

VISIT_EVENTS = 150
"""After so many events everybody leaves, and the borne must be found as it was."""
KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Backspace, Qt.Key.Key_Question, Qt.Key.Key_Escape,
    Qt.Key.Key_Tab, Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_A, Qt.Key.Key_5, Qt.Key.Key_Menu,
)  # fmt: skip
FAULTS = tuple(Fault)
DEVICES: tuple[media.Device, ...] = ("camera", "plate", "microphone", "speaker", "printer")
PAUSES_S = (0.05, 0.3, 0.6, 1.0, 1.0, 1.0, 2.0, 5.0, 12.0, 40.0, 100.0, 200.0)
CURIOUS, KINDLY = 0.7, 0.6
"""How often the monkey leaves the tools alone, and the world lets a call go its way."""
NEXT_ON_THE_LINE: dict[Line, object] = {
    Line.DIALING: media.CallWaits(ahead=0),
    Line.WAITING: media.CallAnswered(adviser="Sophie", service="CAF"),
    Line.ANSWERED: media.CallConnected(),
    Line.LOST: media.CallConnected(),
    Line.TALKING: media.PaperAsked(),
}
NOTHING_TO_TOUCH = {Place.END, Place.OUT_OF_ORDER}
"""Screens that may only be read, while the borne erases or starts."""


class MonkeyFound(AssertionError):
    """Something is wrong; the message replays it."""


@dataclass
class Findings:
    """What the borne was measured at each time everybody had left."""

    items: list[int] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)
    memory_kb: list[int] = field(default_factory=list)
    places: set[Place] = field(default_factory=set)


class Monkey:
    """Plays on one playground. GUI thread."""

    def __init__(self, ground: Playground, seed: int) -> None:
        self.ground = ground
        self.seed = seed
        self.findings = Findings()
        self._dice = random.Random(seed)
        self._screen = QTest.createTouchDevice()
        self._story: deque[str] = deque(maxlen=25)
        self._number = 0
        self._tricks: list[tuple[int, Callable[[], str]]] = [
            (40, self._tap), (6, self._tap_anywhere), (8, self._tap_twice), (5, self._palm),
            (5, self._slow_press), (4, self._slide_off), (10, self._key), (22, self._world),
            (5, self._device), (3, self._headset), (12, self._wait), (3, self._presence),
        ]  # fmt: skip

    def play(self, events: int) -> Findings:
        """Do `events` things. Raises MonkeyFound."""
        for self._number in range(1, events + 1):
            self._do()
            self._look()
            if self._number % VISIT_EVENTS == 0:
                self._leave()
        return self.findings

    def fail(self, why: str) -> MonkeyFound:
        """Return the failure, with what it takes to replay it."""
        told = "\n".join(self._story)
        return MonkeyFound(f"KIOSK_MONKEY_SEED={self.seed}, event {self._number}: {why}\n{told}")

    def _do(self) -> None:
        weights, tricks = zip(*self._tricks, strict=True)
        trick = self._dice.choices(tricks, weights)[0]
        place = self.ground.state.place
        self._story.append(f"{self._number:6} {place.value:5} {trick.__name__}")
        told = trick()
        self._story[-1] += f" {told}"
        self.ground.breathe()

    def _look(self) -> None:
        """Check that what is shown is where the visit is, and that there is a way on."""
        state, window = self.ground.state, self.ground.stage.window
        self.findings.places.add(state.place)
        if window.property("screenFile") != SCREENS[state.place].file:
            raise self.fail(f"{state.place} shows {window.property('screenFile')}")
        if not targets(window) and state.place not in NOTHING_TO_TOUCH:
            raise self.fail(f"nothing can be touched: {state}")

    def _leave(self) -> None:
        if not self.ground.goes_home():
            raise self.fail(f"a dead end: {self.ground.state}")
        gc.collect()
        found = self.findings
        found.items.append(self.ground.living_items())
        found.objects.append(len(gc.get_objects()))
        found.memory_kb.append(_resident_kb())
        self._story.append("everybody left")

    # --- hands --------------------------------------------------------------------------------

    def _target(self) -> QQuickItem | None:
        there = targets(self.ground.stage.window)
        ahead = [one for one in there if not one.objectName().startswith("tool_")]
        wanted = ahead if ahead and self._dice.random() < CURIOUS else there
        return self._dice.choice(wanted) if wanted else None

    def _point(self) -> tuple[QPoint, str]:
        """Return a point inside a target, and its name."""
        target = self._target()
        if target is None:
            return self._somewhere(), "nothing"
        place = rect(target)
        x = place.left() + place.width() * self._dice.uniform(0.2, 0.8)
        y = place.top() + place.height() * self._dice.uniform(0.2, 0.8)
        return QPoint(int(x), int(y)), target.objectName()

    def _somewhere(self) -> QPoint:
        window = self.ground.stage.window
        return QPoint(self._dice.randrange(window.width()), self._dice.randrange(window.height()))

    def _press(self, at: QPoint, finger: int = 0) -> None:
        window = self.ground.stage.window
        QTest.touchEvent(window, self._screen).press(finger, at, window).commit()

    def _lift(self, at: QPoint, finger: int = 0) -> None:
        window = self.ground.stage.window
        QTest.touchEvent(window, self._screen).release(finger, at, window).commit()

    def _tap(self) -> str:
        self.ground.clock.advance(0.6)
        self.ground.breathe()
        at, name = self._point()
        self._press(at)
        self._lift(at)
        return name

    def _tap_anywhere(self) -> str:
        at = self._somewhere()
        self._press(at)
        self._lift(at)
        return f"{at.x()},{at.y()}"

    def _tap_twice(self) -> str:
        name = self._tap()
        self.ground.clock.advance(0.15)
        at, again = self._point()
        self._press(at)
        self._lift(at)
        return f"{name}, then {again}"

    def _palm(self) -> str:
        self.ground.clock.advance(0.6)
        palm = self._somewhere()
        at, name = self._point()
        self._press(palm, finger=1)
        self._press(at)
        self._lift(at)
        self._lift(palm, finger=1)
        return name

    def _slow_press(self) -> str:
        self.ground.clock.advance(0.6)
        at, name = self._point()
        self._press(at)
        self.ground.wait(3)
        self._lift(at)
        return name

    def _slide_off(self) -> str:
        at, name = self._point()
        away = self._somewhere()
        window = self.ground.stage.window
        self._press(at)
        QTest.touchEvent(window, self._screen).move(0, away, window).commit()
        self._lift(away)
        return name

    def _key(self) -> str:
        key = self._dice.choice(KEYS)
        alt = Qt.KeyboardModifier.AltModifier
        modifier = alt if self._dice.random() < 0.1 else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.ground.stage.window, key, modifier)
        return key.name

    # --- the world ----------------------------------------------------------------------------

    def _world(self) -> str:
        line = self.ground.state.line
        helps = self._dice.random() < KINDLY and line in NEXT_ON_THE_LINE
        event = NEXT_ON_THE_LINE[line] if helps else self._dice.choice(self._events())
        self.ground.tell(event)
        return type(event).__name__

    def _events(self) -> Sequence[object]:
        dice = self._dice
        page = letter_jpeg(1)
        return (
            media.CallWaits(ahead=dice.randrange(4), wait_minutes=dice.choice((None, 1, 7, 40))),
            media.CallAnswered(adviser="Sophie", service="CAF"),
            media.CallConnected(),
            media.CallConnected(),
            media.CallLost(),
            media.CallOver(by=dice.choice(("adviser", "desk", "fault")), fault=dice.choice(FAULTS)),
            media.Levels(
                microphone_dbfs=dice.uniform(-80, 0),
                adviser_dbfs=-20,
                citizen_speaks=dice.random() < 0.5,
                adviser_speaks=dice.random() < 0.5,
            ),
            media.CallFigures(receive_fps=dice.choice((0, 30)), weak=dice.random() < 0.3),
            media.AdviserMedia(microphone=dice.random() < 0.5, camera=dice.random() < 0.5),
            media.PaperAsked(),
            media.TextTyped(at=0, text="Bonjour, que puis-je faire ?"),
            media.PageSeen(
                corners=((0.2, 0.1), (0.8, 0.1), (0.8, 0.9), (0.2, 0.9)),
                hint=dice.choice(("none", "blur", "cut", "dark", "glare")),
                steady=True,
            ),
            media.PageSeen(),
            media.PhotoTaken(width=1654, height=2339, dpi=200, blob=page),
            media.PhotoFailed(fault=Fault.PLATE_MISSING),
            media.ScannerSeen(sources=dice.choice((("glass", "feeder"), ("glass",), ()))),
            media.SheetProgress(share=dice.choice((None, 0.3))),
            media.SheetRead(width=1654, height=2339, dpi=200, source="feeder", blob=page),
            media.ReadingOver(fault=dice.choice((None, Fault.SCANNER_JAMMED, Fault.SCAN_CUT))),
            media.DocumentArrived(
                id="d", name="formulaire", mime="application/pdf", sha256="0", blob=b"good"
            ),
            media.DocumentSent(id=self._outgoing(), sha256="0", bytes=1),
            media.DocumentNotSent(id=self._outgoing(), fault=Fault.SEND_FAILED),
            media.PlateChecked(empty=dice.choice((True, False, None))),
            media.PrintProgress(
                phase=dice.choice(("going", "slow", "done", "empty", "jam", "failed")), sheets=2
            ),
            Gone(expected=False),
            media.Ready(),
            media.Ready(),
        )

    def _outgoing(self) -> str:
        outgoing = self.ground.session.outgoing
        return outgoing.id if outgoing else "another"

    def _device(self) -> str:
        device = self._dice.choice(DEVICES)
        working = self._dice.random() < 0.6
        faults = {"camera": Fault.CAMERA_MISSING, "microphone": Fault.MICROPHONE_MISSING}
        fault = None if working else faults.get(device)
        self.ground.tell(media.DeviceState(device=device, working=working, fault=fault))
        return f"{device} {working}"

    def _headset(self) -> str:
        plugged = self._dice.random() < 0.5
        self.ground.tell(media.HeadsetPlugged(plugged=plugged))
        return str(plugged)

    def _presence(self) -> str:
        free, advisers = self._dice.randrange(3), self._dice.randrange(4)
        presence = PartnerPresence(
            partner="caf", advisers=advisers, free=min(free, advisers), waiting=0, wait_minutes=20
        )
        known = self._dice.random() < 0.7
        self.ground.stage.presence(Directory(partners=(presence,)) if known else None)
        return str(known)

    def _wait(self) -> str:
        seconds = self._dice.choice(PAUSES_S)
        self.ground.wait(seconds)
        return f"{seconds} s"


def growth(values: Sequence[int]) -> float:
    """Return by how much the last third of `values` is above the first third, as a share."""
    third = max(1, len(values) // 3)
    first, last = values[:third], values[-third:]
    return sum(last) / len(last) / (sum(first) / len(first)) - 1


def _resident_kb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> int:
    """Play, print what was found; return 1 after a failure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    warnings: list[str] = []

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            warnings.append(text)

    qInstallMessageHandler(hear)
    application = QGuiApplication(sys.argv[:1])
    ground = Playground()
    monkey = Monkey(ground, options.seed)
    try:
        found = monkey.play(options.events)
        if warnings:
            raise monkey.fail(f"Qt says: {warnings[:5]}")
    except MonkeyFound as failure:
        sys.stdout.write(f"{failure}\n")
        return 1
    finally:
        ground.close()
        del application
    sys.stdout.write(
        f"seed {options.seed}: {options.events} events, {ground.visits} visits,"
        f" {len(found.places)} screens; items {found.items[0]} → {found.items[-1]},"
        f" objects {growth(found.objects):+.1%}, memory {growth(found.memory_kb):+.1%}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
