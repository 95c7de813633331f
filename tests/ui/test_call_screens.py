"""The screens around the call say what is so, and each touch means what its words say."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.core.media import DeviceState, Levels
from kiosk.visit import state as s
from kiosk.visit.state import Happening, Line, Place, VisitState
from tests.ui.conftest import MakeKit
from tests.ui.geometry import pitch, rect, settle, targets
from tests.ui.stage_kit import StageKit, at, words
from tests.ui.touch import Finger

TALKING = {"line": Line.TALKING}
WAITING = {"line": Line.WAITING, "ahead": 2, "wait_minutes": 5}
DEVICES: tuple[media.Device, ...] = ("camera", "plate", "microphone", "speaker", "printer")
BROKEN: tuple[tuple[media.Device, str], ...] = (
    ("camera", "Votre caméra ne marche pas."),
    ("speaker", "Le son ne marche pas. Vous pouvez écrire."),
    ("microphone", "Le conseiller ne vous entend pas."),
)
ROWS: list[tuple[VisitState, str, Happening]] = [
    (at(Place.BEFORE_CALL), "deaf", s.WaysChosen()),
    (at(Place.BEFORE_CALL), "rights", s.RightsChosen()),
    (at(Place.WAYS), "way_sign", s.WayChosen("sign")),
    (at(Place.WAYS), "way_text", s.WayChosen("text")),
    (at(Place.WAYS), "way_lpc", s.WayChosen("lpc")),
    (at(Place.WAYS), "way_loop", s.WayChosen("loop")),
    (at(Place.WAYS, way="text"), "way_voice", s.WayChosen("voice")),
    (at(Place.WAITING, **WAITING), "prepare_paper", s.PaperChosen()),
    (at(Place.WAITING, here="asked", **WAITING), "here", s.HereChosen()),
    (at(Place.WAITING, here="away", **WAITING), "here", s.HereChosen()),
    (at(Place.CHECK_PHOTO, pages=1, **WAITING), "keep_photo", s.ContinueChosen()),
    (at(Place.CALL, **TALKING), "write", s.WriteChosen()),
    (at(Place.WRITE, **TALKING), "deaf", s.WaysChosen()),
    (at(Place.CALL, curtain=True, **TALKING), "open_curtain", s.CurtainToggled()),
    (at(Place.PAPER_RECEIVED, received_pages=1, **TALKING), "print", s.PrintChosen()),
    (at(Place.PRINTING, printing="going", sheets=2), "stop_printing", s.BackChosen()),
    (at(Place.PRINTING, printing="jam", sheets=2), "agent", s.HelpChosen()),
    (at(Place.PRINTING, printing="jam", sheets=2), "retry", s.RetryChosen()),
    (at(Place.PRINTING, printing="done", sheets=2), "continue", s.ContinueChosen()),
    (at(Place.END, erasure="failed"), "agent", s.HelpChosen()),
    (at(Place.SMILEYS), "face_good", s.FaceChosen("good")),
    (at(Place.SMILEYS), "face_mid", s.FaceChosen("mid")),
    (at(Place.SMILEYS), "face_bad", s.FaceChosen("bad")),
    (at(Place.SMILEYS), "skip", s.FaceChosen("")),
    (at(Place.DEVICE, fault=Fault.CAMERA_MISSING), "go_without", s.GoChosen(with_camera=False)),
    (
        at(Place.DEVICE, fault=Fault.MICROPHONE_MISSING),
        "go_without",
        s.GoChosen(with_camera=True, way="text"),
    ),
    (at(Place.DEVICE, fault=Fault.CAMERA_MISSING), "retry", s.RetryChosen()),
    (at(Place.DEVICE, fault=Fault.CAMERA_MISSING), "agent", s.HelpChosen()),
    (at(Place.HELP, help="ringing"), "no_more_help", s.HelpDropped()),
    (at(Place.HELP, help="ringing"), "urgent", s.UrgentChosen()),
    (at(Place.HANDOVER, **TALKING), "hang_up", s.HangUpChosen()),
]


@pytest.mark.parametrize(
    ("state", "target", "happening"),
    ROWS,
    ids=[f"{state.place.value}-{target}" for state, target, _ in ROWS],
)
def test_a_touch_means_what_its_words_say(
    kits: MakeKit, state: VisitState, target: str, happening: Happening
) -> None:
    """TCH-9."""
    kit = kits()
    kit.show(VisitState())
    for device in DEVICES:
        kit.stage.media(DeviceState(device=device, working=True))
    kit.show(state)
    Finger(kit).tap(target)
    assert kit.happened[-1] == happening


SAID: list[tuple[dict[str, Any], str]] = [
    ({"help": "coming"}, "L'agent arrive. Votre appel continue."),
    ({"left_alone": True}, "L'agent sort. Vous pouvez parler."),
    ({"microphone_on": False}, "Votre micro est coupé."),
    ({"paper_asked": True}, "Le conseiller demande un papier."),
    ({"unread": True}, "Le conseiller vous écrit."),
    ({"line": Line.LOST}, "L'appel est coupé. Nous rappelons."),
]


@pytest.mark.parametrize(("change", "said"), SAID, ids=[said for _, said in SAID])
def test_the_call_says_what_is_so(kit: StageKit, change: dict[str, Any], said: str) -> None:
    """CAL-13, S20, S22: one sentence at a time, never a picture alone."""
    kit.show(at(Place.CALL, **{**TALKING, **change}))
    assert said in words(kit)


def test_a_device_that_fails_in_the_call_is_told(kit: StageKit) -> None:
    """CAL-12, ERR-1."""
    kit.show(at(Place.CALL, **TALKING))
    for device, said in BROKEN:
        kit.stage.media(DeviceState(device=device, working=False))
        assert said in words(kit)
        kit.stage.media(DeviceState(device=device, working=True))


def test_who_speaks_is_shown_by_word_and_ring(kit: StageKit) -> None:
    """CAL-5, CAL-10: the words at once; the name from first to last."""
    kit.show(at(Place.CALL, **TALKING))
    assert "Vous parlez avec Sophie, de la CAF." in words(kit)
    assert "Le conseiller parle" not in words(kit)
    kit.stage.media(
        Levels(microphone_dbfs=-60, adviser_dbfs=-20, citizen_speaks=False, adviser_speaks=True)
    )
    assert "Le conseiller parle" in words(kit)
    assert "Vous parlez avec Sophie, de la CAF." in words(kit)


def test_the_adviser_is_large_and_nothing_lies_on_the_face(kit: StageKit) -> None:
    """CAL-6: 200 mm wide; one's own image a sixth at most; no target over a face."""
    kit.show(at(Place.CALL, **TALKING))
    settle(kit.window)
    adviser, own = rect(kit.find("adviserVideo")), rect(kit.find("selfVideo"))
    assert adviser.width() * pitch(kit.window, 21.5) >= 200
    assert own.width() * own.height() <= adviser.width() * adviser.height() / 6
    face = QRectF(adviser).adjusted(0, 0, 0, -adviser.height() * 0.3)
    assert not own.intersects(face)
    assert [one.objectName() for one in targets(kit.window) if rect(one).intersects(face)] == []


def test_one_s_own_image_can_be_hidden(kit: StageKit) -> None:
    """CAL-6."""
    kit.show(at(Place.CALL, camera_on=False, **TALKING))
    settle(kit.window)
    with pytest.raises(AssertionError):
        kit.find("selfVideo")


def test_the_curtain_leaves_nothing_to_see_or_touch_but_the_way_back(kit: StageKit) -> None:
    """The curtain covers papers and adviser; tools that would change the screen are gone."""
    kit.show(at(Place.CHECK_PHOTO, pages=1, **TALKING))
    settle(kit.window)
    below = rect(kit.find("send")).center().toPoint()
    kit.show(at(Place.CHECK_PHOTO, pages=1, curtain=True, **TALKING))
    kit.clock.advance(1)
    said = words(kit)
    assert "Le conseiller ne vous voit pas." in said
    assert "Le conseiller ne vous entend pas." in said
    names = {one.objectName() for one in targets(kit.window)}
    assert "open_curtain" in names
    assert not names & {"send", "retake", "tool_back", "tool_restart"}
    curtain = rect(kit.find("curtain"))
    assert curtain.contains(rect(kit.find("page_picture")).center())
    Finger(kit).strike(QPoint(below.x(), 40))
    assert not any(isinstance(one, s.SendChosen) for one in kit.happened)


def test_the_wait_tells_place_and_minutes(kit: StageKit) -> None:
    """CAL-11, TIM-6."""
    kit.show(at(Place.WAITING, **WAITING))
    said = words(kit)
    assert "Il y a 2 personnes avant vous." in said
    assert "Attente : environ 5 minutes." in said
    kit.show(at(Place.WAITING, here="asked", **WAITING))
    assert "Êtes-vous toujours là ?" in words(kit)


HELP = [
    ("ringing", "L'agent est prévenu", "Restez ici."),
    ("coming", "L'agent est prévenu", "Il arrive. Restez ici."),
    ("busy", "L'agent est occupé.", "Allez à l'accueil."),
    ("absent", "L'agent est absent.", "Allez à l'accueil."),
    ("no", "Allez voir l'agent d'accueil.", "L'agent peut vous aider."),
]


@pytest.mark.parametrize(("phase", "title", "sentence"), HELP, ids=[one[0] for one in HELP])
def test_help_says_what_the_agent_does(
    kit: StageKit, phase: Any, title: str, sentence: str
) -> None:
    """S20: never « il arrive » before the agent has said so."""
    kit.show(at(Place.HELP, help=phase))
    said = words(kit)
    assert title in said
    assert sentence in said


PHASES: list[tuple[media.PrintPhase, str]] = [
    ("going", "Attendez la fin."),
    ("slow", "C'est un peu long. Attendez la fin."),
    ("done", "Prenez vos 2 feuilles."),
    ("empty", "Il n'y a plus de feuilles. L'agent arrive."),
    ("jam", "L'imprimante est bloquée. Appelez l'agent."),
    ("off", "L'imprimante est éteinte. Appelez l'agent."),
    ("failed", "Appelez l'agent."),
]


@pytest.mark.parametrize(("phase", "said"), PHASES, ids=[phase for phase, _ in PHASES])
def test_the_printer_is_told_as_it_is(kit: StageKit, phase: media.PrintPhase, said: str) -> None:
    """DOC-8, DOC-9: each phase has its sentence, and the count of sheets."""
    kit.show(at(Place.PRINTING, printing=phase, sheets=2))
    assert said in words(kit)


def test_a_forgotten_paper_is_told_before_all_else(kit: StageKit) -> None:
    """DOC-8: prominent while it lies there; never said when the plate is empty."""
    kit.show(at(Place.END, erasure="done", plate="paper"))
    assert words(kit)[0] == "Reprenez vos papiers"
    assert "Un papier est encore sous la caméra." in words(kit)
    kit.show(at(Place.END, erasure="done", plate="empty"))
    assert "Un papier est encore sous la caméra." not in words(kit)


def test_how_long_a_paper_stays_is_told_in_advance(kit: StageKit) -> None:
    """TIM-5, TIM-3: after the call, and twice as long for who reads slowly."""
    kit.show(at(Place.PAPER_RECEIVED, received_pages=1))
    assert "La borne attend 3 minutes, puis efface tout." in words(kit)
    kit.show(at(Place.PAPER_RECEIVED, received_pages=1, unhurried=True))
    assert "La borne attend 6 minutes, puis efface tout." in words(kit)
    kit.show(at(Place.PAPER_RECEIVED, received_pages=1, **TALKING))
    assert not any("La borne attend" in one for one in words(kit))


def test_erased_is_said_only_when_it_is_so(kit: StageKit) -> None:
    """PRV-2: the sentence follows the wiping, and nothing can be ended before."""
    done = "Vos données sont effacées de la borne."
    kit.show(at(Place.END, erasure="running"))
    assert done not in words(kit)
    assert "finish" not in {one.objectName() for one in targets(kit.window)}
    kit.show(at(Place.END, erasure="failed"))
    assert done not in words(kit)
    kit.show(at(Place.END, erasure="done"))
    assert done in words(kit)


def test_a_borne_out_of_order_sends_to_the_agent(kit: StageKit) -> None:
    """S23, ERR-3."""
    kit.show(VisitState(place=Place.OUT_OF_ORDER))
    assert {"La borne redémarre", "Restez ici."} <= set(words(kit))
    kit.show(VisitState(place=Place.OUT_OF_ORDER, fault=Fault.WIPE_FAILED))
    assert {"La borne est en panne", "Allez voir l'agent d'accueil."} <= set(words(kit))
