"""What the stage shows of the visit, the media and the desk, and that it forgets it all."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtQuick import QQuickItem

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.core.messages import Directory, PartnerPresence
from kiosk.ui.pictures import PagePictures
from kiosk.ui.screens import QML, SCREENS
from kiosk.visit.state import Line, Place, Sending, VisitState
from tests.ui.geometry import settle, texts
from tests.ui.stage_kit import CLOSED_PARTNER, LANDSCAPE, PARTNER, PORTRAIT, StageKit, letter_jpeg

SPEAKS = media.Levels(
    microphone_dbfs=-20, adviser_dbfs=-20, citizen_speaks=True, adviser_speaks=True
)


def words(kit: StageKit) -> list[str]:
    """Return the texts on the screen, with plain spaces."""
    settle(kit.window)
    return [str(one.property("text")).replace("\u00a0", " ") for one in texts(kit.window)]


def at(place: Place, **rest: object) -> VisitState:
    return VisitState(place=place, partner=PARTNER, adviser="Sophie", **rest)  # pyright: ignore


def test_every_place_has_a_screen_of_its_own() -> None:
    assert set(SCREENS) == set(Place)
    files = [row.file for row in SCREENS.values()]
    assert len(set(files)) == len(files)
    assert sorted(files) == sorted(one.name for one in (QML / "screens").glob("*.qml"))


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_every_screen_loads_without_a_warning(qapp: object, size: QSize) -> None:
    """Qt's warnings fail tests; each screen shows at least one sentence."""
    kit = StageKit(size)
    for place in Place:
        kit.show(at(place))
        assert words(kit), place
        assert kit.window.property("screenItem") is not None
    kit.stage.close()


def test_signals_by_the_thousand_do_not_wear_the_interpreter_out(kit: StageKit) -> None:
    """PySide6 6.12 on Python < 3.12 aborts after some 550 emissions; ours must not."""
    kit.show(at(Place.CALL, line=Line.TALKING))
    for number in range(5000):
        kit.stage.media(SPEAKS.model_copy(update={"adviser_speaks": bool(number % 2)}))
    assert "Le conseiller parle" in words(kit)


def test_who_speaks_is_seen_and_said_at_once(kit: StageKit) -> None:
    """CAL-5: halo and word within one event, no animation in between."""
    kit.show(at(Place.CALL, line=Line.TALKING))
    assert "Le conseiller parle" not in words(kit)
    kit.stage.media(SPEAKS)
    assert "Le conseiller parle" in words(kit)
    assert "Le conseiller vous entend" in words(kit)


def test_the_adviser_and_the_service_are_named_from_first_to_last(kit: StageKit) -> None:
    """CAL-10: caller name and partner in text."""
    kit.show(at(Place.CALL, line=Line.TALKING))
    assert "Vous parlez avec Sophie, de la CAF." in words(kit)
    kit.show(at(Place.CALL, line=Line.LOST))
    assert "Vous parlez avec Sophie, de la CAF." in words(kit)


@pytest.mark.parametrize(
    ("state", "event", "sentence"),
    [
        ({"line": Line.LOST}, None, "L'appel est coupé. Nous rappelons."),
        ({"microphone_on": False}, None, "Votre micro est coupé."),
        ({"paper_asked": True}, None, "Le conseiller demande un papier."),
        ({}, media.CallFigures(weak=True), "L'image est faible. Le son continue."),
        ({}, media.AdviserMedia(microphone=True, camera=False), "Le conseiller cache son image."),
    ],
)
def test_what_goes_wrong_in_a_call_is_said(
    kit: StageKit, state: dict[str, object], event: object, sentence: str
) -> None:
    """CAL-13, TXT-6: never a frozen face without words."""
    kit.show(at(Place.CALL, **{"line": Line.TALKING, **state}))
    if event:
        kit.stage.media(event)
    assert sentence in words(kit)


def test_nobody_is_said_to_hear_while_the_line_is_lost(kit: StageKit) -> None:
    kit.show(at(Place.CALL, line=Line.LOST))
    assert "Le conseiller vous entend" not in words(kit)


def test_sent_is_said_only_after_the_acknowledgement(kit: StageKit) -> None:
    """DOC-6: « Votre papier est envoyé » needs `acknowledged`, whatever the progress says."""
    sent = "Votre papier est envoyé"
    kit.show(at(Place.PAPER_SENT, pages=2, sending=Sending.ON_ITS_WAY))
    kit.stage.media(media.DocumentProgress(id="a", sent=100, total=100))
    assert sent not in words(kit)
    kit.show(at(Place.PAPER_SENT, pages=2, sending=Sending.FAILED))
    assert sent not in words(kit)
    kit.show(at(Place.PAPER_SENT, pages=2, sending=Sending.ACKNOWLEDGED))
    assert sent in words(kit)
    assert "La CAF reçoit 2 pages." in words(kit)


def test_erased_is_said_only_when_the_wiping_is_done(kit: StageKit) -> None:
    """S13: « effacées » needs `done`; a failure has words of its own."""
    erased = "Vos données sont effacées de la borne."
    kit.show(at(Place.END, erasure="running", ended_by="adviser"))
    assert erased not in words(kit)
    assert "L'appel est fini." in words(kit)
    kit.show(at(Place.END, erasure="failed"))
    assert erased not in words(kit)
    assert "La borne n'a pas tout effacé." in words(kit)
    kit.show(at(Place.END, erasure="done"))
    assert erased in words(kit)


def test_the_countdown_follows_the_clock(kit: StageKit) -> None:
    """TIM-1: thirty seconds, told in words, from the injected clock."""
    kit.show(at(Place.STILL_THERE))
    assert "La borne efface tout dans 30 secondes." in words(kit)
    kit.clock.advance(29)
    assert "La borne efface tout dans 1 seconde." in words(kit)


def test_plural_forms_agree(kit: StageKit) -> None:
    kit.show(at(Place.WAITING, line=Line.WAITING, ahead=1, wait_minutes=1))
    assert {"Il y a 1 personne avant vous.", "Attente : environ 1 minute."} <= set(words(kit))
    kit.show(at(Place.WAITING, line=Line.WAITING, ahead=2, wait_minutes=5))
    assert {"Il y a 2 personnes avant vous.", "Attente : environ 5 minutes."} <= set(words(kit))


def test_the_desk_says_whether_somebody_is_there(kit: StageKit) -> None:
    kit.show(at(Place.SERVICE))
    free = PartnerPresence(partner=PARTNER, advisers=1, free=1, waiting=0, wait_minutes=0)
    kit.stage.presence(Directory(partners=(free,)))
    assert "Un conseiller est disponible." in words(kit)
    busy = PartnerPresence(partner=PARTNER, advisers=1, free=0, waiting=2, wait_minutes=15)
    kit.stage.presence(Directory(partners=(busy,)))
    assert "Attente : environ 15 minutes." in words(kit)
    kit.stage.presence(None)
    assert "Un conseiller est disponible." not in words(kit)


def test_a_closed_service_cannot_be_called_and_says_when_it_opens(kit: StageKit) -> None:
    """NAV-7: only live choices."""
    kit.show(VisitState(place=Place.SERVICE, partner=CLOSED_PARTNER))
    said = words(kit)
    assert "Le service ouvre demain à 9 heures 30." in said
    assert "Appeler" not in said


def test_a_missing_camera_still_allows_a_call(kit: StageKit) -> None:
    """CAL-12: S05 offers the call without an image."""
    kit.stage.media(media.DeviceState(device="camera", working=False))
    kit.show(at(Place.BEFORE_CALL))
    assert "Appeler sans image" in words(kit)
    kit.stage.media(media.DeviceState(device="camera", working=True))
    assert "Appeler maintenant" in words(kit)


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_its_screen(kit: StageKit, fault: Fault) -> None:
    """ERR-1: cause, « Ce n'est pas votre faute », what to do, a human."""
    kit.show(at(Place.TROUBLE, fault=fault))
    said = words(kit)
    assert "Ce n'est pas votre faute." in said
    assert "Appeler l'agent" in said


def test_the_test_sound_is_asked_for(kit: StageKit) -> None:
    asked: list[bool] = []
    kit.stage.testSoundAsked.connect(lambda: asked.append(True))
    kit.show(at(Place.BEFORE_CALL))
    kit.stage._scene.playTestSound()
    assert asked == [True]


def test_the_three_pictures_live_for_ever(kit: StageKit) -> None:
    """A frame may be on its way to a sink at any moment: no screen change may destroy one."""
    sinks = dict(kit.stage.sinks)
    assert set(sinks) == {"self", "adviser", "plate"}
    assert all(isinstance(sink, QVideoSink) for sink in sinks.values())
    gone: list[str] = []
    for name, sink in sinks.items():
        sink.destroyed.connect(lambda *_, name=name: gone.append(name))
    for place in (Place.CALL, Place.PLACE_PAPER, Place.BEFORE_CALL, Place.ATTRACT, Place.CALL):
        kit.show(at(place, line=Line.TALKING))
        settle(kit.window)
        QCoreApplication.sendPostedEvents()
    assert gone == []
    video = kit.window.findChild(QQuickItem, "adviserVideo")
    assert video is not None
    assert video.isVisible()


def test_the_remote_image_is_wide_and_the_own_one_small(kit: StageKit) -> None:
    """CAL-6: 200 mm wide at least; the self view a sixth at most."""
    kit.show(at(Place.CALL, line=Line.TALKING))
    settle(kit.window)
    adviser, own = (kit.window.findChild(QQuickItem, f"{name}Video") for name in ("adviser", "self"))
    assert adviser is not None
    assert own is not None
    assert adviser.width() * 0.2479 >= 200
    assert own.width() * own.height() <= adviser.width() * adviser.height() / 6


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

    provider = PagePictures(Store())
    page = provider.requestImage("photo/0/1", QSize(), QSize(100, 100))
    assert page.height() == 100
    gone = weakref.ref(page)
    del page
    gc.collect()
    assert gone() is None
    assert [key for key in vars(provider) if key != "_pages"] == []


def test_nothing_of_the_visit_stays_on_the_screen_after_it(kit: StageKit) -> None:
    """PRV-2: after the way home no page picture exists and no name is left."""
    kit.show(at(Place.CHECK_PHOTO, pages=2, line=Line.TALKING))
    settle(kit.window)
    kit.show(at(Place.END, erasure="done"))
    kit.show(VisitState())
    settle(kit.window)
    QCoreApplication.sendPostedEvents()
    assert kit.window.findChildren(QObject, "page_picture") == []
    assert not any("Sophie" in word for word in words(kit))


@pytest.mark.expects_log("a page cannot be decoded")
def test_a_page_that_is_no_picture_shows_an_empty_sheet(kit: StageKit) -> None:
    """DOC-7: malformed bytes neither warn in Qt nor stop the screen."""
    kit.pages.broken = True
    kit.show(at(Place.CHECK_PHOTO, pages=1, line=Line.TALKING))
    assert kit.find("page_picture").isVisible()
