"""Stories of sheets read by the scanner beside the borne, told in happenings (S08b)."""

from __future__ import annotations

import pytest
from test_visit_story import in_call, let
from worlds import World

from kiosk.core.faults import Fault
from kiosk.core.media import MOST_PAGES
from kiosk.visit import state as s
from kiosk.visit.state import Order, Place, Question


def reading() -> World:
    """Return a world whose scanner reads, in a call."""
    world = let(in_call(), s.PaperChosen(), s.SheetsChosen(), s.ShotChosen())
    assert (world.state.place, world.state.reading) == (Place.READ_SHEETS, "going")
    assert Order.READ_SHEETS in world.orders
    return world


def test_a_feeder_of_two_sheets_is_looked_at_from_its_first_page() -> None:
    """DOC-5: where a photo would be, several pages, the first one shown."""
    world = let(in_call(), s.PaperChosen(), s.ShotChosen(), s.PageShot(), s.AddPageChosen())
    let(world, s.SheetsChosen(), s.ShotChosen(), s.SheetTaken("feeder"), s.SheetTaken("feeder"))
    assert (world.state.place, world.state.sheets_read) == (Place.READ_SHEETS, 2)
    let(world, s.SheetsOver())
    assert (world.state.place, world.state.pages, world.state.page) == (Place.CHECK_PHOTO, 3, 1)
    let(world, s.DropPageChosen())
    assert (world.state.pages, world.state.page) == (2, 1)


def test_stopping_stops_the_scanner_and_keeps_what_was_whole() -> None:
    world = let(reading(), s.SheetTaken(), s.StopChosen())
    assert Order.CANCEL_READING in world.orders
    let(world, s.SheetTaken())
    assert world.state.pages == 1, "what comes after « Arrêter » is not wanted"
    let(world, s.ShotChosen())
    assert Order.READ_SHEETS not in world.orders, "it has not come to rest yet"
    let(world, s.SheetsOver(Fault.SCAN_CUT))
    assert (world.state.place, world.state.fault) == (Place.CHECK_PHOTO, None)


def test_stopping_before_the_first_sheet_stays_where_it_was() -> None:
    world = let(reading(), s.StopChosen(), s.SheetsOver())
    assert (world.state.place, world.state.reading) == (Place.READ_SHEETS, "no")
    let(world, s.ShotChosen())
    assert Order.READ_SHEETS in world.orders


@pytest.mark.parametrize("again", [s.RetryChosen(), s.ShotChosen()])
def test_a_jam_is_told_where_it_happened_and_loses_no_page(again: s.Happening) -> None:
    """ERR-1: told, tried again, and the pages that came before stay."""
    world = let(reading(), s.SheetTaken("feeder"), s.SheetsOver(Fault.SCANNER_JAMMED))
    assert (world.state.place, world.state.fault) == (Place.READ_SHEETS, Fault.SCANNER_JAMMED)
    let(world, again)
    assert (world.state.fault, world.state.reading, world.state.pages) == (None, "going", 1)
    let(world, s.SheetTaken("feeder"), s.SheetsOver())
    assert (world.state.place, world.state.pages) == (Place.CHECK_PHOTO, 2)


def test_the_way_back_to_the_camera_stops_the_scanner() -> None:
    world = let(reading(), s.BackChosen())
    assert (world.state.place, world.state.reading) == (Place.PLACE_PAPER, "stopping")
    assert Order.CANCEL_READING in world.orders and Order.OPEN_PLATE in world.orders


@pytest.mark.parametrize(
    "end", [s.CallEnded("adviser"), s.CallEnded("fault", Fault.CALL_LOST), s.EraseChosen()]
)
def test_the_end_of_a_call_stops_the_scanner(end: s.Happening) -> None:
    """DOC-1, PRV-3: nothing more is read once nobody is there to send it to."""
    world = reading()
    if isinstance(end, s.EraseChosen):
        let(world, s.AgentChosen(), s.CodeTried(), s.CodeAccepted())
        assert world.state.reading == "going"
    let(world, end)
    assert Order.CANCEL_READING in world.orders
    let(world, s.SheetTaken())
    assert world.state.pages == 0


def test_hanging_up_stops_the_scanner() -> None:
    world = let(reading(), s.HangUpChosen())
    assert (world.state.question, world.state.reading) == (Question.HANG_UP, "going")
    let(world, s.YesChosen())
    assert world.state.place is Place.END
    assert Order.CANCEL_READING in world.orders


def test_a_reading_goes_on_behind_what_comes_by_itself() -> None:
    """NAV-4: help, a curtain, a paper from the adviser: the sheets in the feeder are not torn."""
    world = let(reading(), s.CurtainToggled(), s.SheetTaken(), s.CurtainToggled())
    let(world, s.HelpChosen(), s.SheetTaken(), s.BackChosen())
    let(world, s.PaperArrived(1), s.SheetTaken(), s.ContinueChosen())
    assert (world.state.place, world.state.reading) == (Place.READ_SHEETS, "going")
    assert world.state.pages == 3


def test_an_adviser_who_answers_finds_the_pages_of_who_waited() -> None:
    world = World()
    let(world, s.Touched(), s.TalkChosen(), s.NeedChosen("family", "caf"), s.CallChosen())
    let(world, s.GoChosen(), s.QueueMoved(2), s.PaperChosen(), s.SheetsChosen(), s.ShotChosen())
    let(world, s.SheetTaken("feeder"), s.Answered("Sophie", "CAF"), s.Connected())
    assert (world.state.place, world.state.reading) == (Place.CALL, "going")
    let(world, s.PaperChosen())
    assert world.state.place is Place.READ_SHEETS, "still reading: nothing to send yet"
    let(world, s.SheetTaken("feeder"), s.SheetsOver())
    assert (world.state.place, world.state.pages) == (Place.CHECK_PHOTO, 2)


def test_another_page_is_asked_for_where_the_last_one_came_from() -> None:
    world = let(reading(), s.SheetTaken(), s.SheetsOver(), s.AddPageChosen())
    assert world.state.place is Place.READ_SHEETS
    let(world, s.BackChosen(), s.ShotChosen(), s.PageShot(), s.AddPageChosen())
    assert world.state.place is Place.PLACE_PAPER
    let(world, s.BackChosen(), s.RetakeChosen())
    assert (world.state.place, world.state.pages) == (Place.PLACE_PAPER, 1)


def test_a_document_holds_so_many_pages_and_no_more() -> None:
    """DOC-4, DOC-5: sheets and photos count alike."""
    world = reading()
    for _ in range(MOST_PAGES + 3):
        let(world, s.SheetTaken("feeder"))
    assert (world.state.pages, world.state.reading) == (MOST_PAGES, "stopping")
    let(world, s.SheetsOver(), s.AddPageChosen())
    assert world.state.place is Place.CHECK_PHOTO
    let(world, s.DropPageChosen(), s.AddPageChosen(), s.ShotChosen())
    assert Order.READ_SHEETS in world.orders


def test_where_the_paper_was_read_is_remembered_to_the_end() -> None:
    """DOC-8: under the lid a paper is forgotten."""
    world = let(reading(), s.SheetTaken(), s.SheetsOver(), s.SendChosen(), s.SendAcknowledged())
    let(world, s.ContinueChosen(), s.HangUpChosen(), s.YesChosen())
    assert (world.state.place, world.state.left_in) == (Place.END, "glass")
