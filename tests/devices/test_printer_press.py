"""The media process's printing, with the stand-in printer: what the screens are told."""

from __future__ import annotations

import io
import queue
from collections.abc import Callable, Iterator

import pikepdf
import pytest

from kiosk.core.media import DeviceState, PipeMessage, PrintPhase, PrintProgress
from kiosk.devices.choose import Wish
from kiosk.devices.printer import AbsentPrinter, choose_printer
from kiosk.media.press import Press
from kiosk.sim.printer import SimPrinter

LONG_S = 20.0


def paper(pages: int) -> bytes:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(595, 842))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


class Room:
    """A press with its printer; `heard` returns what it tells next."""

    def __init__(self, printer: SimPrinter | AbsentPrinter, look_every_s: float = LONG_S) -> None:
        self._events: queue.Queue[PipeMessage] = queue.Queue()
        self.press = Press(printer, self._events.put, look_every_s=look_every_s)
        self.press.start()

    def heard(self) -> PipeMessage:
        return self._events.get(timeout=LONG_S)

    def hear_until(self, phase: PrintPhase) -> list[PrintPhase]:
        told: list[PrintPhase] = []
        while phase not in told:
            event = self.heard()
            if isinstance(event, PrintProgress):
                told.append(event.phase)
        return told

    def is_silent(self) -> bool:
        return self._events.empty()


MakeRoom = Callable[..., Room]


@pytest.fixture
def room() -> Iterator[MakeRoom]:
    rooms: list[Room] = []

    def make(printer: SimPrinter | AbsentPrinter, look_every_s: float = LONG_S) -> Room:
        rooms.append(Room(printer, look_every_s))
        return rooms[-1]

    yield make
    for one in rooms:
        one.press.close()


def quick(**wishes: PrintPhase) -> SimPrinter:
    return SimPrinter(sleep=lambda _s: None, **wishes)


def test_the_printers_state_is_told_at_the_start(room: MakeRoom) -> None:
    """ERR-2."""
    event = room(quick()).heard()
    assert event == DeviceState(device="printer", working=True, name=SimPrinter().name)


def test_the_printers_state_is_told_again_and_again(room: MakeRoom) -> None:
    printer = quick()
    here = room(printer, look_every_s=0.01)
    assert isinstance(first := here.heard(), DeviceState) and first.working
    printer.trouble = "off"
    while True:
        event = here.heard()
        if isinstance(event, DeviceState) and not event.working:
            break


def test_a_job_is_followed_to_its_last_sheet(room: MakeRoom) -> None:
    printer = quick()
    here = room(printer)
    here.heard()
    here.press.print(paper(3), 3)
    assert here.heard() == PrintProgress(phase="going", sheets=3)
    assert here.heard() == PrintProgress(phase="done", sheets=3)
    assert printer.printed == 3


def test_two_presses_of_the_button_print_once(room: MakeRoom) -> None:
    """TCH-5, and no more sheets than were asked for."""
    printer = SimPrinter(trouble="empty")
    here = room(printer)
    here.press.print(paper(2), 2)
    assert here.hear_until("empty") == ["going", "empty"]
    here.press.print(paper(2), 2)
    assert here.heard() == PrintProgress(phase="empty", sheets=2)
    printer._sleep = lambda _s: None
    printer.trouble = "no"
    assert here.hear_until("done") == ["going", "done"]
    assert printer.printed == 2


def test_a_job_given_up_ends_and_the_next_one_prints(room: MakeRoom) -> None:
    printer = quick(trouble="jam")
    here = room(printer)
    here.press.print(paper(2), 2)
    here.hear_until("jam")
    here.press.cancel()
    here.press.print(paper(1), 1)
    assert here.hear_until("no") == ["no"]
    printer.trouble = "no"
    here.hear_until("done")
    assert printer.printed == 1


def test_the_end_of_the_process_gives_the_job_up(room: MakeRoom) -> None:
    """PRV-3."""
    here = room(quick(trouble="empty"))
    here.press.print(paper(2), 2)
    here.hear_until("empty")
    here.press.close()
    assert here.hear_until("no") == ["no"]


def test_a_printer_that_fails_says_so(room: MakeRoom) -> None:
    here = room(quick(trouble="failed"))
    here.press.print(paper(2), 2)
    assert here.hear_until("failed") == ["going", "failed"]


def test_without_a_printer_nothing_is_promised(room: MakeRoom) -> None:
    here = room(AbsentPrinter())
    assert here.heard() == DeviceState(device="printer", working=False)
    here.press.print(paper(1), 1)
    assert here.heard() == PrintProgress(phase="off", sheets=1)


@pytest.mark.parametrize(
    ("word", "stand_in", "kind"),
    [
        ("none", True, "none"),
        ("sim", False, "stand_in"),
        ("auto", True, "stand_in"),
        ("auto", False, "real"),
        ("Accueil", True, "real"),
    ],
)
def test_the_configured_word_chooses(word: str, stand_in: bool, kind: str) -> None:
    """A real borne never pretends: its « auto » waits for a printer that comes later."""
    assert choose_printer(Wish("printer", word, stand_in), AbsentPrinter()).kind == kind
