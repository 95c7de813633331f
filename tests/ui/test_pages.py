"""The citizen's pages on the screen: large, judged, asked again, and never kept (DOC, PRV-2)."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtGui import QImage

from kiosk.core import media
from kiosk.ui.pictures import PagePictures
from kiosk.visit.state import Line, Place, VisitState
from tests.ui.geometry import settle
from tests.ui.stage_kit import StageKit, at, letter_jpeg, words


def test_the_photo_takes_sixty_percent_of_the_screen(kit: StageKit) -> None:
    """DOC-2: preview at 60 %, the recipient named above « Oui, envoyer »."""
    kit.show(at(Place.CHECK_PHOTO, pages=1, line=Line.TALKING))
    settle(kit.window)
    page = kit.find("page_view")
    assert page.width() * page.height() >= 0.6 * kit.window.width() * kit.window.height()
    said = words(kit)
    assert said.index("La CAF reçoit cette photo.") < said.index("Oui, envoyer")


def test_the_page_is_found_on_the_picture_it_was_found_in(kit: StageKit) -> None:
    """S08: the outline follows the corners."""
    kit.show(at(Place.PLACE_PAPER, line=Line.TALKING))
    settle(kit.window)
    hidden = [one for one in kit.window.findChildren(QObject, "outline") if one.property("visible")]
    assert hidden == []
    kit.stage.media(media.PageSeen(corners=((0.2, 0.1), (0.8, 0.1), (0.8, 0.9), (0.2, 0.9))))
    assert kit.find("outline").isVisible()


@pytest.mark.parametrize("hint", ["blur", "dark", "cut", "glare"])
def test_a_bad_photo_is_told_in_one_sentence(kit: StageKit, hint: media.Hint) -> None:
    """DOC-3: told, and sending stays possible."""
    kit.show(at(Place.CHECK_PHOTO, pages=1, line=Line.TALKING))
    before = set(words(kit))
    kit.stage.media(media.PhotoTaken(width=1, height=1, dpi=200, hint=hint))
    assert len(set(words(kit)) - before) == 1
    assert kit.find("send").isEnabled()


def test_pages_are_asked_again_after_a_retake_and_never_kept(kit: StageKit) -> None:
    """PRV-2: the provider decodes on request and holds nothing."""
    kit.show(at(Place.CHECK_PHOTO, pages=1, line=Line.TALKING))
    first = kit.find("page_picture").property("source").toString()
    kit.show(at(Place.PLACE_PAPER, line=Line.TALKING))
    kit.show(at(Place.CHECK_PHOTO, pages=1, line=Line.TALKING))
    assert kit.find("page_picture").property("source").toString() != first


def test_the_page_provider_holds_no_picture() -> None:
    """PRV-2: what was decoded is gone once nobody shows it."""

    class Store:
        def picture(self, kind: str, index: int) -> bytes:
            return letter_jpeg(1)

        def corners(self, index: int) -> media.Quad:
            return ((0, 0), (1, 0), (1, 1), (0, 1))

        def text(self, index: int) -> str:
            return ""

    provider = PagePictures(Store())
    page = provider.requestImage("photo/0/1", QSize(), QSize(100, 100))
    assert page.height() == 100
    gone = weakref.ref(page)
    del page
    gc.collect()
    assert gone() is None
    assert not any(isinstance(one, QImage) for one in vars(provider).values())


def test_nothing_of_the_visit_stays_on_the_screen_after_it(kit: StageKit) -> None:
    """PRV-2: after the way home no page picture exists and no name is left."""
    kit.show(at(Place.CHECK_PHOTO, pages=2, line=Line.TALKING))
    settle(kit.window)
    kit.show(at(Place.END, erasure="done"))
    kit.show(VisitState())
    settle(kit.window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert kit.window.findChildren(QObject, "page_picture") == []
    assert not any("Sophie" in word for word in words(kit))


@pytest.mark.expects_log("a page cannot be decoded")
def test_a_page_that_is_no_picture_shows_an_empty_sheet(kit: StageKit) -> None:
    """DOC-7: malformed bytes neither warn in Qt nor stop the screen."""
    kit.pages.broken = True
    kit.show(at(Place.CHECK_PHOTO, pages=1, line=Line.TALKING))
    assert kit.find("page_picture").isVisible()
