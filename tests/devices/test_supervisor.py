"""The supervisor: tries again with longer and longer pauses, tells changes only, stops at once."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from datetime import datetime

import pytest

from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import DeviceState, Picture
from kiosk.devices.supervisor import CameraSupervisor, Patience

PICTURE = Picture(2, 2, bytes(6), 0)
Act = Callable[[Callable[[Picture], None], Callable[[], bool]], None]


class ScriptedCamera:
    """Plays one act at each `run`; the last one for ever."""

    name = "caméra d'essai"

    def __init__(self, *acts: Act) -> None:
        self.acts = list(acts)

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        act = self.acts.pop(0) if len(self.acts) > 1 else self.acts[0]
        act(deliver, stop)

    def still(self) -> Picture | None:
        return PICTURE


class Story:
    """A supervisor on a manual clock; it is told to stop after so many pauses."""

    def __init__(self, camera: ScriptedCamera, *, pauses: int, device: str = "camera") -> None:
        self.clock = ManualClock(datetime(2026, 11, 3, 9, tzinfo=PARIS))
        self.pauses: list[float] = []
        self.states: list[DeviceState] = []
        self.pictures: list[Picture] = []
        self.over = threading.Event()
        self._most = pauses
        self.supervisor = CameraSupervisor(
            "plate" if device == "plate" else "camera",
            lambda: camera,
            self.pictures.append,
            self.states.append,
            Patience(self.clock.monotonic, self._pause),
        )

    def _pause(self, _stopping: threading.Event, seconds: float) -> bool:
        self.pauses.append(seconds)
        self.clock.advance(seconds)
        if len(self.pauses) >= self._most:
            self.over.set()
        return self.over.is_set()

    def play(self) -> None:
        self.supervisor.start()
        assert self.over.wait(30)
        self.supervisor.stop()


def fails(fault: Fault = Fault.CAMERA_MISSING) -> Act:
    def act(_deliver: Callable[[Picture], None], _stop: Callable[[], bool]) -> None:
        raise KioskError(fault, "on purpose")

    return act


@pytest.mark.expects_log("camera_missing")
def test_pauses_double_from_two_to_twenty_seconds() -> None:
    story = Story(ScriptedCamera(fails()), pauses=6)
    story.play()
    assert story.pauses == [2, 4, 8, 16, 20, 20]


@pytest.mark.expects_log("camera_frozen", "camera_missing")
def test_each_change_is_told_once() -> None:
    def works_then_freezes(deliver: Callable[[Picture], None], _: Callable[[], bool]) -> None:
        deliver(PICTURE)
        deliver(PICTURE)
        raise KioskError(Fault.CAMERA_FROZEN, "on purpose")

    story = Story(ScriptedCamera(works_then_freezes, fails(), fails(), fails()), pauses=4)
    story.play()
    assert [(s.working, s.fault) for s in story.states] == [
        (True, None),
        (False, Fault.CAMERA_FROZEN),
        (False, Fault.CAMERA_MISSING),
    ]
    assert story.states[0].name == "caméra d'essai"
    assert len(story.pictures) == 2


@pytest.mark.expects_log("camera_missing")
def test_a_camera_that_ran_well_is_retried_soon_again() -> None:
    def runs_a_while(deliver: Callable[[Picture], None], _: Callable[[], bool]) -> None:
        deliver(PICTURE)
        story.clock.advance(60)
        raise KioskError(Fault.CAMERA_MISSING, "on purpose")

    story = Story(ScriptedCamera(fails(), fails(), fails(), runs_a_while, fails()), pauses=5)
    story.play()
    assert story.pauses == [2, 4, 8, 2, 4]


@pytest.mark.expects_log("plate")
def test_the_document_camera_has_its_own_fault() -> None:
    story = Story(ScriptedCamera(fails(Fault.CAMERA_FROZEN)), pauses=1, device="plate")
    story.play()
    assert [s.fault for s in story.states] == [Fault.PLATE_MISSING]


@pytest.mark.expects_log("network")
def test_a_driver_that_cannot_be_made_is_a_lost_camera() -> None:
    def refused() -> ScriptedCamera:
        raise KioskError(Fault.CAMERA_MISSING, "network address")

    told: queue.Queue[DeviceState] = queue.Queue()
    supervisor = CameraSupervisor("camera", refused, lambda _: None, told.put)
    supervisor.start()
    assert told.get(timeout=30).fault is Fault.CAMERA_MISSING
    supervisor.stop()
    assert supervisor.still() is None


def test_stop_ends_a_running_camera_and_a_new_start_runs_it_again() -> None:
    runs: list[int] = []
    running = threading.Event()

    def until_stopped(deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        runs.append(1)
        deliver(PICTURE)
        running.set()
        while not stop():
            threading.Event().wait(0.005)

    supervisor = CameraSupervisor(
        "camera", lambda: ScriptedCamera(until_stopped), lambda _: None, lambda _: None
    )
    for _ in range(2):
        running.clear()
        supervisor.start()
        supervisor.start()
        assert running.wait(30)
        assert supervisor.still() is PICTURE
        supervisor.stop()
        supervisor.stop()
    assert len(runs) == 2
