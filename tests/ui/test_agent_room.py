"""The agent's space: pages from facts, decisions that last, checks (S21b, SEC-5, ERR-2)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.afterwards import own_command
from kiosk.app.gallery_scene import MONDAY_MORNING, PARTNER, gallery_site
from kiosk.app.health_file import HEALTH
from kiosk.app.paths import DEMO_SITE
from kiosk.app.places import choose_place, find_places
from kiosk.app.state_folder import StateFolder
from kiosk.app.steward import RULES, KeptRules, absent_devices, what_fails
from kiosk.config.problems import ConfigError
from kiosk.config.scanner import Scanner
from kiosk.core import media
from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import FailedCheck, HealthReport
from kiosk.fleet.check import Finding, Outcome, told
from kiosk.ui.agent_facts import AgentFacts
from kiosk.ui.agent_health import CHECK_EVERY_S, LISTEN_S, HealthWorks
from kiosk.ui.agent_page import Fit, Line
from kiosk.ui.agent_pages import PAGES, page
from kiosk.ui.agent_room import AgentRoom, AgentWorks
from kiosk.ui.errands import Errands
from kiosk.ui.exhibits_agent import agent_facts
from kiosk.ui.house_rules import HouseRules, ends_of_closing, from_plain, plain
from kiosk.ui.print_tray import Sheets
from kiosk.ui.standing import Standings
from kiosk.visit import state as s
from kiosk.visit.state import Place
from tests.ui.stage_kit import StageKit, at, words
from tests.ui.touch import Finger

FACTS = AgentFacts(MONDAY_MORNING, **agent_facts())
FAULT = Outcome("printer", "Imprimante", "failed", 3, "Il n'y a plus de feuilles.", "Mettez-en.")


def standings(rules: HouseRules, now: datetime = MONDAY_MORNING) -> Standings:
    """Return the standings of the gallery's site under these rules."""
    standing = Standings(gallery_site().partners, ManualClock(now))
    standing.rules = rules
    return standing


def test_a_closed_borne_says_when_to_come_back() -> None:
    """« Fermé, revenez lundi à 9 heures »: the closing's end, then the services' own hours."""
    until = ends_of_closing(MONDAY_MORNING)["monday"]
    opening = standings(HouseRules().close("", until)).site_opening()
    assert opening == datetime(2026, 5, 11, 9, tzinfo=PARIS)


def test_a_closed_service_leaves_the_others_open() -> None:
    until = ends_of_closing(MONDAY_MORNING)["hour"]
    closed = standings(HouseRules().close(PARTNER, until))
    assert closed.standing(PARTNER) == "closed"
    assert closed.standing("cpam") == "open"
    assert closed.next_opening(PARTNER) == MONDAY_MORNING + timedelta(hours=1)
    later = standings(closed.rules, MONDAY_MORNING + timedelta(hours=1))
    assert later.standing(PARTNER) == "open"
    assert standings(closed.rules.open(PARTNER)).standing(PARTNER) == "open"


def test_loudness_stays_within_what_a_citizen_needs() -> None:
    """AUD-7: at least 18 dB of range, 3 dB a step, whatever the agent touches."""
    rules = HouseRules()
    for _ in range(20):
        rules = rules.louder(1, -1)
    assert (rules.volume_start, rules.volume_most) == (5, 6)
    steps = [rules.step(volume) for volume in range(11)]
    assert steps == sorted(steps) and steps[0] == 0 and steps[-1] == 6


def test_decisions_outlive_a_restart(tmp_path: Path) -> None:
    rules = HouseRules().close("caf", MONDAY_MORNING).louder(-1, 0).toggle("pt").toggle("fr")
    KeptRules(StateFolder(tmp_path)).keep_rules(rules)
    assert KeptRules(StateFolder(tmp_path)).rules() == rules
    assert from_plain(plain(rules)).languages_off == ("pt",)


@pytest.mark.expects_log("kept as")
def test_decisions_that_cannot_be_read_leave_the_borne_open(tmp_path: Path) -> None:
    (tmp_path / RULES).write_text('{"closed_until": 3}')
    assert KeptRules(StateFolder(tmp_path)).rules() == HouseRules()


@pytest.mark.usefixtures("qapp")
def test_in_a_call_the_space_only_ends_or_leaves_it() -> None:
    """SEC-5."""
    on_line = AgentFacts(MONDAY_MORNING, role="technician", on_line=True, outcomes=FACTS.outcomes)
    for name in PAGES:
        ids = [one.id for one in page(name, on_line).actions]
        assert ids == ["leave_alone", "erase_now", "leave"]


@pytest.mark.usefixtures("qapp")
def test_the_technicians_page_is_the_technicians() -> None:
    assert page("technician", FACTS).title == "Espace agent"
    assert "page:technician" not in [one.id for one in page("menu", FACTS).actions]
    theirs = AgentFacts(MONDAY_MORNING, role="technician", **agent_facts())
    assert page("technician", theirs).title == "Technicien"
    assert any(
        "TURN" in one.text or "direct" in one.text for one in page("technician", theirs).lines
    )


@pytest.mark.usefixtures("qapp")
def test_what_does_not_work_comes_first_with_its_remedy() -> None:
    lines = page("health", FACTS).lines
    assert [one.tone for one in lines] == ["bad", "bad", "warn", "warn", "good"]
    assert all(one.remedy for one in lines if one.tone != "good")


def test_sentences_that_have_no_room_come_next() -> None:
    lines = (Line("a" * 30, remedy="b" * 30), Line("c" * 10), Line("d" * 50))
    assert Fit(20, 4).fill(lines) == lines[:1]
    assert Fit(20, 5).fill(lines) == lines[:2]
    assert Fit(20, 1).fill(lines) == lines[:1]


class Bench:
    """A room on the stage of a kit, with works that are written down."""

    def __init__(self, kit: StageKit, folder: Path) -> None:
        self.kit = kit
        self.told: list[media.PipeMessage] = []
        self.left: list[str] = []
        self.captures: list[bool] = []
        self.idle, self.broken = True, False
        self.no_echo, self.leaves_at_night = "", False
        self.sent: list[HealthReport] = []
        self.errands = Errands()
        kept = KeptRules(StateFolder(folder))
        health = HealthWorks(
            self._check, kept, lambda outcomes: self.sent.append(what_fails(outcomes)),
            self.told.append, lambda: self.idle, lambda: self.no_echo,
        )  # fmt: skip
        works = AgentWorks(
            health, kept, self.told.append,
            lambda outcomes, _at: Sheets(b"%PDF %d" % len(outcomes), 1),
            lambda: Sheets(b"%PDF trial", 1), self.left.append,
        )  # fmt: skip
        self.room = AgentRoom(works, kit.stage.agents, self.errands, kit.clock)
        kit.stage.agentWished.connect(self.room.do)

    def _check(self, capture: bool) -> tuple[Outcome, ...]:
        self.captures.append(capture)
        if capture and self.leaves_at_night:
            self.idle = False
        if self.broken:
            raise KioskError(Fault.MEDIA_DIED, "the checks do not end")
        return (FAULT,)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the pool's answers come in."""
        from PySide6.QtTest import QTest

        deadline = time.monotonic() + 30
        while not condition():
            assert time.monotonic() < deadline, "waited in vain"
            QTest.qWait(2)

    def close(self) -> None:
        """End it."""
        self.room.stop()
        self.errands.stop()
        self.kit.stage.agents.obey(HouseRules())
        self.kit.stage.agents.know(outcomes=(), checked_at=None, listening=False)
        self.kit.clock.show(None)


@pytest.fixture
def bench(kit: StageKit, tmp_path: Path) -> object:
    """Yield a bench whose room has started."""
    bench = Bench(kit, tmp_path)
    bench.room.start()
    bench.room.look()
    bench.until(lambda: kit.stage.agents.facts.outcomes == (FAULT,))
    yield bench
    bench.close()


def test_the_borne_looks_without_capture_each_quarter_of_an_hour(bench: Bench) -> None:
    """ERR-2: and never while somebody is at it."""
    assert bench.captures == [False]
    bench.kit.clock.advance(CHECK_EVERY_S)
    bench.until(lambda: len(bench.captures) == 2)
    bench.until(lambda: not bench.kit.stage.agents.facts.checking)
    bench.idle = False
    bench.kit.clock.advance(CHECK_EVERY_S)
    assert bench.captures == [False, False]


@pytest.mark.expects_log("the checks failed")
def test_checks_that_hang_are_a_fault_with_a_remedy(bench: Bench) -> None:
    bench.broken = True
    bench.room.do("full_check")
    bench.until(lambda: bench.kit.stage.agents.facts.outcomes != (FAULT,))
    assert bench.captures[-1] is True
    assert bench.kit.stage.agents.facts.outcomes[0].remedy


def test_the_beeps_are_the_bornes_own_and_are_told_in_words(bench: Bench) -> None:
    """AUD-9: the media process has the devices; a figure is for the technician only."""
    facts = bench.kit.stage.agents.facts
    bench.room.do("echo")
    assert bench.told[-1] == media.CheckSound()
    assert "Ne parlez pas" in page("health", bench.kit.stage.agents.facts).lead
    bench.room.do("echo")
    assert bench.told.count(media.CheckSound()) == 1, "one at a time"
    bench.room.take(media.SoundChecked(outcome="heard", delay_ms=60, returned_db=5, echo_loss_db=9))
    facts = bench.kit.stage.agents.facts
    said = [one.text for one in page("health", facts).lines]
    assert "Son et écho : l'écho est fort : le conseiller s'entend lui-même." in said
    technician = replace(facts, role="technician")
    assert any("Retard 60 ms" in one.text for one in page("technician", technician).lines)
    bench.room.take(media.SoundChecked(outcome="unheard"))
    assert bench.kit.stage.agents.facts.outcomes == facts.outcomes, "nobody had asked"


def test_no_beeps_in_a_call_nor_without_anything_to_beep_with(bench: Bench) -> None:
    bench.kit.stage.agents.know(on_line=True)
    bench.room.do("echo")
    assert media.CheckSound() not in bench.told
    bench.kit.stage.agents.know(on_line=False)
    bench.no_echo = "sim"
    bench.room.do("echo")
    assert media.CheckSound() not in bench.told
    assert bench.kit.stage.agents.facts.outcomes[0].code == "sim"


def test_a_media_process_that_died_while_it_listened_is_told(bench: Bench) -> None:
    bench.room.do("echo")
    bench.kit.clock.advance(LISTEN_S)
    facts = bench.kit.stage.agents.facts
    assert not facts.listening
    assert facts.outcomes[0].code == "missing"


def a_quarter_later(bench: Bench, hour: int) -> None:
    """Let the borne look again, at that hour of the night."""
    bench.kit.clock.show(MONDAY_MORNING.replace(hour=hour))
    bench.kit.clock.advance(CHECK_EVERY_S)
    bench.until(lambda: not bench.kit.stage.agents.facts.checking)


def test_once_a_night_everything_is_opened_and_beeped(bench: Bench, tmp_path: Path) -> None:
    """ERR-2: the agent learns of a dead loudspeaker before a citizen does."""
    a_quarter_later(bench, 3)
    assert bench.captures == [False, False]
    a_quarter_later(bench, 4)
    assert bench.captures[-1] is True
    bench.until(lambda: media.CheckSound() in bench.told)
    bench.room.take(media.SoundChecked(outcome="unheard"))
    assert bench.told.count(media.CheckSound()) == 2, "once is no proof"
    bench.room.take(media.SoundChecked(outcome="unheard"))
    kept = KeptRules(StateFolder(tmp_path)).report()
    assert kept is not None and [one.id for one in kept.outcomes] == ["echo", "printer"]
    a_quarter_later(bench, 5)
    assert bench.captures.count(True) == 1, "once"
    bench.until(lambda: any(one.failed for one in bench.sent))
    heard = told("echo", Finding("unheard"))
    assert FailedCheck(what=heard.name, cause=heard.cause, remedy=heard.remedy) in (
        bench.sent[-1].failed
    )


def test_a_borne_switched_on_at_night_opens_nothing_at_once(kit: StageKit, tmp_path: Path) -> None:
    """ERR-2: whoever switched it on stands before it; a quarter of an hour later it looks well."""
    kit.clock.show(MONDAY_MORNING.replace(hour=4))
    bench = Bench(kit, tmp_path)
    bench.room.look()
    bench.until(lambda: bench.captures and not kit.stage.agents.facts.checking)
    assert bench.captures == [False]
    a_quarter_later(bench, 4)
    assert bench.captures == [False, True]
    bench.close()


def test_a_nightly_look_that_somebody_came_into_is_dropped(bench: Bench) -> None:
    known = bench.kit.stage.agents.facts.outcomes
    bench.leaves_at_night = True
    a_quarter_later(bench, 4)
    assert bench.captures[-1] is True
    assert bench.kit.stage.agents.facts.outcomes == known
    assert media.CheckSound() not in bench.told


def test_what_was_found_last_is_known_again_after_a_restart(
    bench: Bench, kit: StageKit, tmp_path: Path
) -> None:
    bench.until(lambda: (tmp_path / HEALTH).exists())
    kit.stage.agents.know(outcomes=(), checked_at=None)
    again = Bench(kit, tmp_path)
    again.idle = False
    again.room.start()
    again.room.look()
    assert kit.stage.agents.facts.outcomes == (FAULT,)
    again.close()


def test_closing_the_borne_by_touch_is_kept_and_shown(bench: Bench, tmp_path: Path) -> None:
    kit = bench.kit
    kit.show(at(Place.AGENT))
    finger = Finger(kit)
    for target in ("page:closing", "page:close", "close:monday:"):
        finger.tap(target)
    assert any("Revenez lundi" in one or "lundi 11 mai" in one for one in words(kit))
    assert KeptRules(StateFolder(tmp_path)).rules().closed_until is not None
    finger.tap("open:")
    assert KeptRules(StateFolder(tmp_path)).rules().closed_until is None


def test_what_the_site_does_without_is_not_broken(bench: Bench) -> None:
    kit, side = bench.kit, bench.kit.stage.agents
    side.absent = absent_devices(gallery_site().model_copy(update={"scanner": Scanner()}))
    assert side.absent == {"flatbed"}
    for device in ("flatbed", "plate"):
        side.media(media.DeviceState(device=device, working=False))
    kit.show(at(Place.AGENT))
    assert "La photo de papier ne marche pas." in words(kit)
    assert "La vitre ne marche pas." not in words(kit)
    side.media(media.DeviceState(device="plate", working=True))


def test_looking_at_a_camera_asks_the_visit_for_it(kit: StageKit) -> None:
    """PRV-4: a happening of the visit, so that what ends the space closes the camera."""
    kit.show(at(Place.AGENT))
    finger = Finger(kit)
    finger.tap("page:health")
    finger.tap("page:face")
    assert kit.happened[-1] == s.DeviceTried("face")
    finger.tap("page:menu")
    assert kit.happened[-1] == s.DeviceTried("")


def test_the_trial_page_is_followed_in_words(bench: Bench) -> None:
    bench.room.do("trial")
    jobs = [one for one in bench.told if isinstance(one, media.PrintPages)]
    assert jobs[-1].blob == b"%PDF trial"
    bench.room.take(media.PrintProgress(phase="empty", sheets=1))
    assert bench.kit.stage.agents.facts.trial == "empty"
    bench.room.take(media.PrintProgress(phase="done", sheets=1))
    assert bench.kit.stage.agents.facts.trial == "empty", "somebody else's page"


@pytest.mark.parametrize("wish", ["restart", "quit", "train", "end_training", "site:tigy.toml"])
def test_what_needs_a_new_beginning_ends_the_borne(bench: Bench, wish: str) -> None:
    bench.room.do(wish)
    assert bench.left == [wish]


def test_a_folder_of_places_offers_each_and_keeps_the_choice(tmp_path: Path) -> None:
    text = DEMO_SITE.read_text("utf-8").replace(
        'words = "words"', f'words = "{DEMO_SITE.parent}/words"'
    )
    places = tmp_path / "places"
    places.mkdir()
    (places / "a.toml").write_text(text, "utf-8")
    (places / "b.toml").write_text(text.replace('name = "Patay"', 'name = "Tigy"', 1), "utf-8")
    (places / "broken.toml").write_text("[site]\n")
    kept = StateFolder(tmp_path / "state")
    first = find_places(places, kept)
    assert (first.file.name, first.others) == ("a.toml", (("a.toml", "Patay"), ("b.toml", "Tigy")))
    choose_place("b.toml", kept)
    assert find_places(places, kept).file.name == "b.toml"
    assert find_places(DEMO_SITE, kept).others == ()


def test_a_folder_without_a_place_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="for each place"):
        find_places(tmp_path, StateFolder(None))


def test_the_borne_begins_again_as_itself() -> None:
    assert own_command(["demo"])[1:] == ["-m", "kiosk.app.main", "demo"]
