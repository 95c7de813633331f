"""What goes wrong ends in plain words, and the borne is usable again without a hand."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from house import House, borne_of, open_house, until, wait
from PySide6.QtGui import QGuiApplication

from kiosk.app.adviser_process import AdviserProcess
from kiosk.app.embedded_desk import DeskKeys, EmbeddedDesk
from kiosk.app.paths import DEMO_SITE
from kiosk.config.site import Devices, load_site
from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.core.messages import Lobby, Message, RefuseCall
from kiosk.sim.adviser_line import AdviserLine
from kiosk.sim.adviser_script import AdviserOptions, Step
from kiosk.visit.state import Line, Place

pytestmark = [pytest.mark.display, pytest.mark.timeout(180)]

NOTHING = Devices(camera="none", plate="none", microphone="none", speaker="none")


@pytest.mark.expects_log()
def test_a_call_lives_without_camera_microphone_speaker_and_plate(qapp: QGuiApplication) -> None:
    """CAL-12."""
    script = (Step("answer", 0.2), Step("until_end"))
    with open_house(NOTHING) as house, _adviser(house.keys, script):
        house.call()
        until(lambda: _missing(house) >= {"camera", "microphone", "speaker"}, "the words of it")
        house.until_at(Place.CALL)
        house.touch("show_paper")
        house.until_at(Place.PLACE_PAPER)
        house.touch("shoot")
        until(lambda: house.state.fault is Fault.PLATE_MISSING, "the plate's fault")
        assert house.state.place is Place.PLACE_PAPER, "the call goes on"
        _end_visit(house)


def test_a_wrong_token_is_told_and_the_borne_goes_on(qapp: QGuiApplication) -> None:
    site = load_site(DEMO_SITE)
    desk = EmbeddedDesk(site, host="127.0.0.1", port=0)
    keys = desk.start()
    try:
        with borne_of(site.with_desk(keys.address, "not-the-token")) as borne:
            house = House(borne, keys)
            _dial_in_vain(house, Fault.DESK_REFUSED)
    finally:
        desk.stop()


def test_a_desk_that_cannot_be_reached_is_told_and_tried_again(qapp: QGuiApplication) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
        site = load_site(DEMO_SITE).with_desk(address, "x" * 43)
        with borne_of(site) as borne:
            house = House(borne, DeskKeys(address, "", ""))
            _dial_in_vain(house, Fault.DESK_UNREACHABLE)


@pytest.mark.expects_log()
def test_a_refused_call_is_told_at_once(qapp: QGuiApplication) -> None:
    with open_house() as house, _refusing(house.keys):
        for name in ("begin", "talk", "need_family", "call", "go"):
            house.touch(name)
        house.until_at(Place.TROUBLE)
        assert house.state.fault is Fault.CALL_REFUSED
        _end_visit(house)


@pytest.mark.expects_log()
def test_an_adviser_who_vanishes_is_told_and_the_borne_is_usable_again(
    qapp: QGuiApplication,
) -> None:
    """The browser is closed: words at once, the end after the desk's grace of a minute."""
    with open_house() as house:
        with _adviser(house.keys, (Step("answer", 0.2), Step("until_end"))):
            house.call()
            house.until_at(Place.CALL)
            wait(2000)
        until(lambda: house.state.line is Line.LOST, "« Nous rappelons »")
        house.until_at(Place.TROUBLE, 90)
        assert house.state.fault in (Fault.ADVISER_LEFT, Fault.CALL_LOST)
        _end_visit(house)


def _missing(house: House) -> set[str]:
    return {e.device for e in house.kinds(media.DeviceState) if not e.working}


def _dial_in_vain(house: House, fault: Fault) -> None:
    for name in ("begin", "talk", "need_family", "call", "go"):
        house.touch(name)
    house.until_at(Place.TROUBLE)
    assert house.state.fault is fault
    wait(700)
    if house.finger.finds("retry"):  # not where trying again cannot help
        house.touch("retry")
        until(lambda: house.state.place is Place.TROUBLE, "the same answer")
    _end_visit(house)


def _end_visit(house: House) -> None:
    """Leave by the tool everyone knows, and see the welcome screen again."""
    wait(700)
    name = "tool_restart" if house.finger.finds("tool_restart") else "hang_up"
    house.touch(name)
    wait(700)
    if house.finger.finds("question_yes"):
        house.touch("question_yes")
    until(lambda: house.state.erasure == "done", "the erasure")
    house.leave()


@contextmanager
def _adviser(keys: DeskKeys, script: tuple[Step, ...]) -> Iterator[None]:
    process = AdviserProcess(AdviserOptions(keys.address, "caf", keys.code, script=script))
    process.start()
    try:
        yield
    finally:
        process.stop()


@contextmanager
def _refusing(keys: DeskKeys) -> Iterator[None]:
    """Refuse the first call that waits, from a thread with a loop of its own."""
    thread = threading.Thread(target=lambda: asyncio.run(_refuse_one(keys)), name="refuser")
    thread.start()
    try:
        yield
    finally:
        thread.join()


async def _refuse_one(keys: DeskKeys) -> None:
    waiting: asyncio.Queue[str] = asyncio.Queue()

    def said(message: Message) -> None:
        if isinstance(message, Lobby) and message.waiting:
            waiting.put_nowait(message.waiting[0].call)

    line = AdviserLine(keys.address, said)
    await line.sign_in("Camille", "caf", keys.code)
    await line.connect()
    line.send(RefuseCall(call=await asyncio.wait_for(waiting.get(), 60)))
    await asyncio.sleep(0.5)
    await line.close()
