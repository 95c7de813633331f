"""What the agent's space uses of this machine: checks, pages for the printer, kept decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app.checkup_start import Checkup, run_checkup
from kiosk.app.health_file import keep_report, read_report
from kiosk.app.state_folder import BROKEN, StateFolder
from kiosk.config.site import Site
from kiosk.core.clock import Clock
from kiosk.core.media import Device, PipeMessage
from kiosk.core.messages import FailedCheck, HealthReport
from kiosk.fleet.check import Outcome
from kiosk.fleet.report import Report
from kiosk.fleet.screen import ScreenSeen
from kiosk.ui.agent_facts import Training
from kiosk.ui.agent_health import HealthWorks
from kiosk.ui.agent_room import AgentWorks
from kiosk.ui.health_page import health_page
from kiosk.ui.house_rules import HouseRules, from_plain, plain
from kiosk.ui.print_tray import Sheets
from kiosk.ui.slip_page import Page, Part, draw
from kiosk.visit.totals import Totals

RULES = "house.json"


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where the borne stands, and what else the agent may choose."""

    training: Training = "no"
    sites: tuple[tuple[str, str], ...] = ()
    """Files and names of the places a travelling borne may stand at."""
    here: str = ""


class KeptRules:
    """`Keeping` in the state folder; what cannot be read is put aside, and the borne is open."""

    def __init__(self, folder: StateFolder) -> None:
        self._folder = folder

    @property
    def totals(self) -> Totals:
        """The days' totals."""
        return self._folder.totals

    def rules(self) -> HouseRules:
        """Return what was decided last."""
        try:
            kept = self._folder.read(RULES)
            return HouseRules() if kept is None else from_plain(kept)
        except BROKEN as error:
            self._folder.put_aside(RULES, error)
            return HouseRules()

    def keep_rules(self, rules: HouseRules) -> None:
        """Keep what was decided."""
        self._folder.keep(RULES, plain(rules))

    def report(self) -> Report | None:
        """Return what the borne found of itself last."""
        return read_report(self._folder)

    def keep_report(self, report: Report) -> None:
        """Keep what was found."""
        keep_report(self._folder, report)

    def forget_devices(self) -> None:
        """Look for cameras and sound cards anew at the next start."""
        self._folder.forget_devices()


@dataclass(frozen=True, slots=True)
class Hands:
    """What a steward is given of the borne."""

    tell: Callable[[PipeMessage], None]
    leave: Callable[[str], None]
    idle: Callable[[], bool]
    stand_ins: Callable[[], tuple[Device, ...]]
    report: Callable[[HealthReport], None]
    """Tell the desk; blocks."""


def make_works(
    site: Site, folder: StateFolder, state: Path, clock: Clock, hands: Hands
) -> AgentWorks:
    """Return the works of the agent's space. UI thread, with the application made."""

    def page(outcomes: tuple[Outcome, ...], at: datetime) -> Sheets:
        return health_page(site.title, site.name, outcomes, at)

    def trial() -> Sheets:
        now = clock.now()
        told = (f"Imprimée le {now:%d/%m/%Y} à {now:%H h %M}.", "L'imprimante de la borne marche.")
        return draw(Page(f"{site.title} · {site.name}", "Page d'essai", (Part("", told),)), "fr")

    kept = KeptRules(folder)
    return AgentWorks(
        health=HealthWorks(
            check=_checking(site, folder, state),
            reports=kept,
            send=lambda outcomes: hands.report(what_fails(outcomes)),
            tell=hands.tell,
            idle=hands.idle,
            no_echo=lambda: _no_echo(site, hands.stand_ins()),
        ),
        keeping=kept,
        tell=hands.tell,
        page=page,
        trial_page=trial,
        leave=hands.leave,
    )


def _checking(
    site: Site, folder: StateFolder, state: Path
) -> Callable[[bool], tuple[Outcome, ...]]:
    size = QGuiApplication.primaryScreen().size()
    seen = ScreenSeen(size.width(), size.height(), renderer="vu par la borne")

    def check(thorough: bool) -> tuple[Outcome, ...]:
        erasure = folder.erasure()
        return run_checkup(
            Checkup(
                site,
                state,
                capture=thorough,
                listens=thorough,
                line=thorough,
                erased_at=erasure.at,
                erased_well=erasure.complete,
                remembered=folder.cameras() | folder.sounds(),
                screen=seen,
            )
        )

    return check


def absent_devices(site: Site) -> frozenset[Device]:
    """Return the devices that the site says it does without."""
    wanted = site.devices
    words: dict[Device, str] = {
        "camera": str(wanted.camera),
        "plate": str(wanted.plate),
        "microphone": str(wanted.microphone),
        "speaker": str(wanted.speaker),
        "printer": wanted.printer,
        "flatbed": site.scanner.kind,
    }
    return frozenset(device for device, word in words.items() if word == "none")


def _no_echo(site: Site, stand_ins: Iterable[Device]) -> str:
    """Return why there is nothing to beep with, or empty."""
    if "none" in (str(site.devices.microphone), str(site.devices.speaker)):
        return "none"
    return "sim" if {"microphone", "speaker"} & set(stand_ins) else ""


MOST_TOLD = 12


def what_fails(outcomes: Iterable[Outcome]) -> HealthReport:
    """Return what the desk is told: failed checks only, in the words of the borne's own screen."""
    failed = [one for one in outcomes if one.verdict == "failed"][:MOST_TOLD]
    return HealthReport(
        failed=tuple(
            FailedCheck(what=one.name, cause=one.cause[:200], remedy=one.remedy[:200])
            for one in failed
        )
    )
