"""The technician's setup: steps, choices, typing, codes, devices; no machine behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.gallery_scene import MONDAY_MORNING
from kiosk.core import media
from kiosk.core.clock import ManualClock
from kiosk.core.faults import Fault, KioskError
from kiosk.fleet.check import Finding, Outcome, told
from kiosk.fleet.hardware import Hardware
from kiosk.ui.agent_page import Line
from kiosk.ui.models.setup_model import SetupModel
from kiosk.ui.print_tray import Sheets
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.exhibits import setup_exhibits
from kiosk.ui.setup.facts import SiteFound
from kiosk.ui.setup.findings import NAMES
from kiosk.ui.setup.gear import VIEW_EVERY_S
from kiosk.ui.setup.room import SetupRoom
from kiosk.ui.setup.steps import ORDER, STEPS
from kiosk.ui.setup.works import SetupWorks, Written
from kiosk.visit.state import CodeAccepted, CodeRefused
from tests.ui.at_once import AtOnce

OWN = SiteFound("/etc/borne/site.toml", "own", "Patay")
BASE = {"site": {"id": "patay", "name": "Patay", "title": "Espace services publics"}}


@dataclass
class World:
    """What the room uses, with notes of what it was asked for."""

    told: list[media.PipeMessage] = field(default_factory=list[media.PipeMessage])
    left: list[str] = field(default_factory=list[str])
    written: list[Draft] = field(default_factory=list[Draft])
    answer: Written | Line = field(default_factory=Written)
    hardware: Hardware | KioskError = field(default_factory=Hardware)
    used: list[Draft] = field(default_factory=list[Draft])
    begins_anew: bool = False

    def look(self) -> Hardware:
        if isinstance(self.hardware, KioskError):
            raise self.hardware
        return self.hardware

    def write(self, draft: Draft, _path: str) -> Written | Line:
        self.written.append(draft)
        return self.answer

    def devices(self, draft: Draft) -> bool:
        self.used.append(draft)
        return self.begins_anew

    def works(self) -> SetupWorks:
        return SetupWorks(
            files=lambda: ((OWN,), ("/run/borne-stick/patay.token",)),
            begin=lambda _path: BASE,
            token=lambda _path: "un-jeton-tout-neuf",
            look=self.look,
            check=lambda _draft, _path, ids: tuple(_found(one) for one in ids),
            write=self.write,
            tell=self.told.append,
            devices=self.devices,
            trial_page=lambda: Sheets(b"%PDF", 1),
            leave=self.left.append,
        )

    def last(self, *kinds: type[media.PipeMessage]) -> type[media.PipeMessage]:
        return [type(one) for one in self.told if isinstance(one, kinds)][-1]


def _found(check: str) -> Outcome:
    return told(check, Finding("ok", {"free": 2}))


def plain(text: str) -> str:
    """Return a text with plain spaces."""
    return text.replace("\u00a0", " ")


@dataclass
class Kit:
    """A room before its model."""

    room: SetupRoom
    model: SetupModel
    world: World
    clock: ManualClock

    def touch(self, *wishes: str) -> None:
        for wish in wishes:
            self.room.do(wish)

    def says(self) -> str:
        lines = self.model.property("lines")
        return plain(" ".join(f"{one['text']} {one['remedy']}" for one in lines))

    def labels(self) -> list[str]:
        return [plain(one["label"]) for one in self.model.property("choices")]

    @property
    def draft(self) -> Draft:
        return self.model.facts.draft


@pytest.fixture
def kit(qapp: QGuiApplication) -> Iterator[Kit]:
    world, clock, errands = World(), ManualClock(MONDAY_MORNING), AtOnce()
    model = SetupModel(clock, 21.5)
    room = SetupRoom(world.works(), model, errands, clock)
    model.wished.connect(room.do)
    model.digits_model.codeEntered.connect(room.take_code)
    yield Kit(room, model, world, clock)
    room.stop()
    errands.stop()


@pytest.fixture
def begun(kit: Kit) -> Kit:
    kit.room.start(repeats=False)
    return kit


def enter(kit: Kit, code: str) -> None:
    for digit in code:
        kit.model.digits_model.digit(digit)
    kit.model.digits_model.enter()


def test_every_step_is_passed_in_order_and_each_standing_is_told(begun: Kit) -> None:
    walked = [begun.model.step]
    begun.touch("next")
    while begun.model.step != "summary":
        walked.append(begun.model.step)
        begun.touch("skip" if begun.model.step in ("scanner", "codes") else "next")
    assert (*walked, "summary") == ORDER
    said = begun.says()
    assert "Passés : scanner, codes." in said and "Faits : écran, lieu" in said


def test_a_borne_that_works_begins_at_the_summary_and_one_step_leads_back(kit: Kit) -> None:
    kit.room.start(repeats=True)
    assert kit.model.step == "summary"
    kit.touch("go:camera")
    assert [one["id"] for one in kit.model.property("footer")] == ["summary"]
    kit.touch("summary")
    assert kit.model.step == "summary"
    assert kit.model.facts.standing == {"camera": "done"}


def test_the_ruler_follows_the_diagonal(begun: Kit) -> None:
    """TXT-1: everything is sized in millimetres, so the diagonal must be true."""
    begun.touch("next", "diagonal:27.0", "longer", "longer", "shorter")
    assert begun.draft.values["screen.diagonal_in"] == 27.1
    assert begun.model.property("inches") == 27.1
    assert begun.model.property("diagonal") == 21.5, "the page itself must not jump"


def test_what_is_typed_is_refused_with_what_would_be_right(begun: Kit) -> None:
    begun.room.open("desk")
    begun.touch("edit:desk.url")
    assert begun.model.keys_model.mine == "https://"
    begun.model.keys_model.begin("http://bureau.example.org")
    begun.touch("enter")
    assert "https://" in begun.says() and "desk.url" not in begun.draft.values
    begun.model.keys_model.begin("https://bureau.example.org")
    begun.touch("enter")
    assert begun.draft.values["desk.url"] == "https://bureau.example.org"
    assert begun.model.property("file") == "Plain.qml"


@pytest.mark.parametrize(
    ("key", "text"),
    [("site.id", "Saint Ay"), ("site.name", ""), ("site.title", "x" * 81), ("desk.token", "court")],
)
def test_a_line_that_does_not_fit_is_not_taken(begun: Kit, key: str, text: str) -> None:
    begun.touch(f"edit:{key}")
    begun.model.keys_model.begin(text)
    begun.touch("enter")
    assert begun.model.facts.complaint and key not in begun.draft.values


def test_a_token_is_never_shown_again(begun: Kit) -> None:
    """SEC-4."""
    begun.room.open("desk")
    begun.touch("edit:desk.token")
    begun.model.keys_model.begin("un-jeton-assez-long-pour-aller")
    begun.touch("enter")
    assert begun.draft.has_token and "Jeton : donné" in begun.labels()
    assert "un-jeton" not in repr(begun.model.facts) + begun.model.keys_model.property("mine")
    begun.touch("edit:desk.token")
    assert begun.model.keys_model.mine == ""


def test_the_token_comes_from_a_stick(begun: Kit) -> None:
    begun.room.open("desk")
    begun.touch("token:/run/borne-stick/patay.token")
    assert begun.draft.token == "un-jeton-tout-neuf"


def test_codes_are_typed_twice_and_only_their_hashes_kept(begun: Kit) -> None:
    """SEC-1."""
    begun.room.open("codes")
    enter(begun, "84736251")
    assert begun.model.facts.again and not begun.draft.codes.agent
    enter(begun, "84736251")
    assert begun.draft.codes.role_of("84736251") == "agent"
    assert begun.model.facts.role == "technician", "the other one is next"
    assert "84736251" not in repr(begun.draft.codes.model_dump())


def test_a_code_that_is_weak_different_or_the_others_is_refused(begun: Kit) -> None:
    """SEC-1."""
    begun.room.open("codes")
    enter(begun, "12345678")
    assert "suite" in begun.model.facts.complaint
    enter(begun, "84736251")
    enter(begun, "84736252")
    assert "différents" in begun.model.facts.complaint
    for code in ("84736251", "84736251"):
        enter(begun, code)
    for code in ("84736251", "84736251"):
        enter(begun, code)
    assert "déjà pris" in begun.model.facts.complaint
    assert not begun.draft.codes.technician


def test_nothing_is_shown_before_the_technicians_code(kit: Kit) -> None:
    """SEC-1: a borne that has a technician's code opens its settings to nobody else."""
    tried: list[str] = []
    kit.room.try_code = tried.append
    kit.room.start(repeats=True)
    enter(kit, "11112222")
    assert tried == ["11112222"] and kit.model.step == "door"
    kit.room.admit(CodeRefused(2))
    assert "Il reste 2 essais" in kit.says()
    kit.room.admit(CodeAccepted("agent"))
    assert kit.model.step == "door" and "technicien" in kit.says()
    kit.room.admit(CodeRefused(0, 5))
    assert "Attendez 5 minutes" in kit.says()
    kit.room.admit(CodeAccepted("technician"))
    assert kit.model.step == "summary"


def test_each_step_opens_what_it_shows_and_lets_go_of_the_rest(begun: Kit) -> None:
    """ERR-2."""
    previews = (media.OpenPreview, media.ClosePreview)
    plates = (media.OpenPlate, media.ClosePlate)
    opened = {
        step: (begun.room.open(step), begun.world.last(*previews), begun.world.last(*plates))[1:]
        for step in ("camera", "plate", "sound", "printer")
    }
    assert opened == {
        "camera": (media.OpenPreview, media.ClosePlate),
        "plate": (media.ClosePreview, media.OpenPlate),
        "sound": (media.OpenPreview, media.ClosePlate),
        "printer": (media.ClosePreview, media.ClosePlate),
    }


def test_a_chosen_or_turned_camera_is_used_at_once(begun: Kit) -> None:
    begun.world.hardware = Hardware(cameras=("/dev/video0", "/dev/video2"))
    begun.room.open("camera")
    assert "video2" in begun.labels()
    begun.world.begins_anew = True
    begun.touch("set:devices.camera=/dev/video2", "turn:devices.camera_turn")
    assert begun.world.used[-1].values == {
        "devices.camera": "/dev/video2", "devices.camera_turn": 90,
    }  # fmt: skip
    begun.world.told.clear()
    begun.room.take(media.Ready())
    assert begun.world.last(media.OpenPreview, media.ClosePreview) is media.OpenPreview


def test_a_device_that_is_gone_stays_in_sight(begun: Kit) -> None:
    begun.touch("set:devices.printer=Ancienne")
    begun.room.open("printer")
    assert "Ancienne" in begun.labels()


def test_the_sheet_is_judged_again_and_again_while_the_ring_is_turned(begun: Kit) -> None:
    begun.room.open("framing")
    begun.clock.advance(VIEW_EVERY_S * 3)
    assert sum(isinstance(one, media.CheckView) for one in begun.world.told) == 4
    begun.room.take(media.ViewChecked(outcome="seen", dpi=140, sharpness=0.05, blurred=True))
    assert "140 points par pouce" in begun.says() and "floue (0,05)" in begun.says()
    begun.room.take(media.ViewChecked(outcome="seen", dpi=215, sharpness=0.24))
    assert "nette (0,24)" in begun.says()
    begun.room.open("sound")
    begun.world.told.clear()
    begun.clock.advance(VIEW_EVERY_S * 3)
    assert not any(isinstance(one, media.CheckView) for one in begun.world.told)


def test_the_empty_mat_can_be_looked_at_again(begun: Kit) -> None:
    begun.room.open("framing")
    begun.room.take(media.PlateLearned())
    assert "Le tapis vide a été vu." in begun.says()
    begun.touch("forget_plate")
    assert isinstance(begun.world.told[-1], media.CheckPlate)
    assert "n'a pas été vu" in begun.says()
    begun.room.take(media.PlateLearned())
    assert "Le tapis vide a été vu." in begun.says()


def test_the_echo_test_has_the_sound_for_itself_and_gives_it_back(begun: Kit) -> None:
    begun.room.open("sound")
    begun.world.told.clear()
    begun.touch("listen", "listen")
    assert [type(one) for one in begun.world.told] == [media.ClosePreview, media.CheckSound]
    found = media.SoundChecked(outcome="heard", delay_ms=80, returned_db=-10, echo_loss_db=6)
    begun.room.take(found)
    assert begun.world.last(media.OpenPreview, media.ClosePreview) is media.OpenPreview
    assert "L'écho est fort" in begun.says() and "80 ms" in begun.says()


def test_microphone_and_loudspeaker_go_round(begun: Kit) -> None:
    begun.world.hardware = Hardware(microphones=("Jabra",))
    begun.room.open("sound")
    seen = []
    for _ in range(3):
        begun.touch("cycle:devices.microphone")
        seen.append(begun.draft.word("devices.microphone"))
    assert seen == ["Jabra", "none", "auto"]


def test_a_search_that_fails_says_so_and_can_be_repeated(begun: Kit) -> None:
    begun.world.hardware = KioskError(Fault.MEDIA_DIED, "rien ne répond")
    begun.room.open("scanner")
    assert not begun.model.facts.looking and "rien ne répond" in begun.says()
    begun.world.hardware = Hardware(printers=("Accueil",))
    begun.touch("look")
    assert begun.model.facts.hardware == Hardware(printers=("Accueil",))


def test_a_check_tells_its_finding_on_the_page(begun: Kit) -> None:
    begun.room.open("network")
    begun.touch("check:desk")
    assert "Il répond : 2 services" in begun.says()


def test_what_could_not_be_written_is_told_and_nothing_is_lost(begun: Kit) -> None:
    begun.touch("diagonal:32.0")
    begun.world.answer = Line("Rien n'est écrit : /etc/borne est fermé.", "", "chown borne", "bad")
    begun.room.open("summary")
    begun.touch("write")
    assert "Rien n'est écrit" in begun.says() and "chown borne" in begun.says()
    begun.world.answer = Written("/etc/borne/site.toml.bak")
    begun.touch("write")
    assert begun.world.written[-1].values == {"screen.diagonal_in": 32.0}
    assert "site.toml.bak" in begun.says()
    begun.touch("leave")
    assert begun.world.left == ["done"]


def test_a_borne_that_could_not_call_is_told_before_it_is_written(begun: Kit) -> None:
    begun.room.open("summary")
    assert "Sans bureau ni jeton" in begun.says()


def test_the_gallery_hangs_every_step(qapp: QGuiApplication) -> None:
    assert {one.step for one in setup_exhibits()} == set(STEPS)
    assert set(NAMES) < set(STEPS)
