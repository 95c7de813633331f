"""Sheets of the scanner through the conductor: kept, counted, given up, wiped."""

from __future__ import annotations

import pytest
from bench import Bench

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.media.client import Gone
from kiosk.visit import state as s
from kiosk.visit.state import Place, Question


def sheet(data: bytes, source: media.SheetSource = "feeder") -> media.SheetRead:
    return media.SheetRead(width=2, height=3, dpi=200, source=source, blob=data)


@pytest.fixture
def reading(bench: Bench) -> Bench:
    """Return a bench whose scanner reads."""
    bench.talk().let(s.PaperChosen(), s.SheetsChosen())
    assert not bench.client.kinds(media.ReadSheets), "DOC-1: nothing is read before it is asked"
    return bench.let(s.ShotChosen())


def test_two_sheets_of_a_feeder_are_sent_as_one_document(reading: Bench) -> None:
    reading.hear(sheet(b"one"), sheet(b"two"), media.ReadingOver())
    assert (reading.state.place, reading.state.pages) == (Place.CHECK_PHOTO, 2)
    reading.let(s.SendChosen())
    reading.until(lambda: reading.client.kinds(media.SendDocument))
    [sent] = reading.client.kinds(media.SendDocument)
    assert (sent.pages, sent.blob) == (2, b"%PDFonetwo")


def test_a_sheet_is_turned_and_dropped_like_a_photo(reading: Bench) -> None:
    """DOC-5."""
    reading.hear(sheet(b"one"), sheet(b"two"), media.ReadingOver())
    reading.let(s.TurnChosen(), s.PageTurned(1), s.DropPageChosen())
    assert [bytes(page) for page in reading.session.photos] == [b"one~"]
    assert len(reading.session.originals) == 1


def test_a_sheet_nobody_asked_for_or_waits_for_is_not_kept(bench: Bench) -> None:
    """DOC-1."""
    bench.talk().hear(sheet(b"uninvited"))
    bench.let(s.PaperChosen(), s.SheetsChosen(), s.ShotChosen(), s.StopChosen())
    bench.hear(sheet(b"too late"), media.ReadingOver())
    assert not bench.session.photos
    [_] = bench.client.kinds(media.CancelReading)


def test_no_more_pages_are_kept_than_a_document_holds(reading: Bench) -> None:
    reading.hear(*(sheet(b"%d" % number) for number in range(media.MOST_PAGES + 2)))
    assert len(reading.session.photos) == reading.state.pages == media.MOST_PAGES
    [_] = reading.client.kinds(media.CancelReading)


def test_a_media_process_that_dies_while_it_reads_is_told(reading: Bench) -> None:
    """ERR-1: nothing waits for a scanner that is gone; what was read stays."""
    reading.hear(sheet(b"one"), Gone(expected=False))
    assert (reading.state.reading, reading.state.fault) == ("no", Fault.MEDIA_DIED)
    reading.hear(media.Ready())
    reading.let(s.RetryChosen())
    assert len(reading.client.kinds(media.ReadSheets)) == 2
    assert [bytes(page) for page in reading.session.photos] == [b"one"]


def test_sheets_are_wiped_with_the_visit(reading: Bench) -> None:
    """PRV-2, PRV-3: read, then hung up: the scanner is stopped and nothing is left."""
    reading.hear(sheet(b"one", "glass"))
    page = reading.session.photos[0]
    reading.let(s.HangUpChosen(), s.YesChosen())
    [_] = reading.client.kinds(media.CancelReading)
    reading.hear(media.PlateChecked(empty=True))
    reading.clock.advance(2)
    reading.hear(sheet(b"late"), Gone(expected=True))
    assert reading.state.erasure == "done"
    assert not reading.session.photos and page == bytes(len(b"one"))


def test_what_the_curtain_hides_is_still_counted(reading: Bench) -> None:
    reading.let(s.CurtainToggled()).hear(sheet(b"one"))
    assert reading.state.curtain and reading.state.question is Question.NONE
    assert reading.state.pages == 1
