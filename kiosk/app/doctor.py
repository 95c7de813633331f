"""`kiosk doctor`: every check of this borne, told, printed if wished, as an exit status."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

from kiosk.app.borne_account import account_beside
from kiosk.app.checkup_start import Checkup, run_checkup
from kiosk.app.health_file import read_report
from kiosk.app.paths import state_of_the_borne
from kiosk.app.running import borne_runs
from kiosk.app.screen import make_application
from kiosk.app.self_test import choose_platform
from kiosk.app.state_folder import StateFolder
from kiosk.config.site import Site
from kiosk.core.clock import paris_now
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import PrintPhase
from kiosk.devices.printer_here import printer_here
from kiosk.fleet.check import Finding, Outcome, renewed, told
from kiosk.fleet.report import as_json, exit_status, lines
from kiosk.fleet.screen import ScreenSeen
from kiosk.ui.health_page import health_page
from kiosk.ui.print_tray import Sheets

GL_RENDERER = 0x1F01
PRINT_S = 120.0
NO_SESSION = (
    "the borne's screen does not run, so its sound server cannot be asked;"
    " systemctl start borne-display, then again"
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the outcomes are told."""

    json: bool = False
    page: Path | None = None
    print: bool = False


def run_doctor(site: Site, wishes: Wishes) -> int:
    """Check everything, tell it on standard output; 0 when nothing failed, else 1.

    During a visit cameras and microphone are only looked for, never opened (ERR-2), and the line
    is left to the call. A running borne has the loudspeaker: what it heard last is told. Typed by
    root, it looks with the borne's account and in its session, as the borne would.
    """
    here = has_display()
    choose_platform()
    application = make_application(cursor=True)
    outcomes = _look(site, look_at_screen(application) if here else None)
    text = as_json(outcomes) if wishes.json else "\n".join(lines(outcomes))
    sys.stdout.write(text + "\n")
    if wishes.page or wishes.print:
        _hand_over(health_page(site.title, site.name, outcomes, paris_now()), site, wishes)
    return exit_status(outcomes)


def _look(site: Site, screen: ScreenSeen | None) -> tuple[Outcome, ...]:
    state = state_of_the_borne()
    kept = StateFolder(state)
    erasure = kept.erasure()
    free, running = not kept.was_cut(), borne_runs(state)
    account = account_beside(state)
    if account and not account.session:
        sys.stderr.write(f"kiosk: {NO_SESSION}\n")
    outcomes = run_checkup(
        Checkup(
            site,
            state,
            capture=free,
            listens=free and not running,
            line=free,
            beeps=free and not running,
            erased_at=erasure.at,
            erased_well=erasure.complete,
            remembered=kept.cameras() | kept.sounds(),
            screen=screen,
            account=account,
        )
    )
    if running or not free:
        return renewed(_heard_by_the_borne(kept), outcomes)
    return outcomes


def _heard_by_the_borne(kept: StateFolder) -> tuple[Outcome, ...]:
    """Return what the running borne heard last of its microphone and of its own beeps, and when."""
    report = read_report(kept)
    known = {one.id: one for one in report.outcomes} if report else {}
    echo = known.get("echo")
    if report is None or echo is None:
        return (told("echo", Finding("held")),)
    when = f"essai de la borne, bilan du {report.at:%d/%m à %H h %M}"
    figures = ", ".join(filter(None, (echo.figures, when)))
    heard = (known["microphone"],) if "microphone" in known else ()
    return (*heard, replace(echo, figures=figures))


def has_display() -> bool:
    """Tell whether there is a screen to look at."""
    return os.name == "nt" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def look_at_screen(application: QGuiApplication) -> ScreenSeen:
    """Return the screen's size and who draws on it. GUI thread, with a display."""
    size = application.primaryScreen().size()
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not context.create() or not context.makeCurrent(surface):
        return ScreenSeen(size.width(), size.height(), why="OpenGL ne s'ouvre pas")
    renderer = context.functions().glGetString(GL_RENDERER)
    context.doneCurrent()
    return ScreenSeen(size.width(), size.height(), str(renderer))


def _hand_over(sheets: Sheets, site: Site, wishes: Wishes) -> None:
    if wishes.page:
        try:
            wishes.page.write_bytes(sheets.pdf)
        except OSError as error:
            raise KioskError(Fault.SEND_FAILED, f"{wishes.page}: {error.strerror}") from error
    if wishes.print:
        print_sheets(sheets, site.devices.printer)


_IN_THE_WAY: dict[PrintPhase, str] = {
    "empty": "--print: there is no paper; put some in, it goes on by itself",
    "jam": "--print: a sheet is stuck or a cover open; it goes on by itself",
    "off": "--print: the printer is off or unplugged",
}


def print_sheets(sheets: Sheets, queue: str) -> None:
    """Print, and wait until it is out. Raises `KioskError` with what is in the way.

    A printer without paper is waited for: whoever typed the command stands beside it.
    """
    if queue in ("none", "sim"):
        raise KioskError(Fault.SEND_FAILED, "--print: this site has no printer; use --page FILE")
    told: list[PrintPhase] = []
    ends_s = time.monotonic() + PRINT_S

    def tell(phase: PrintPhase) -> None:
        if phase in _IN_THE_WAY and phase not in told:
            sys.stderr.write(f"kiosk: {_IN_THE_WAY[phase]}\n")
        told.append(phase)

    printer_here(queue).print(sheets.pdf, tell, lambda: time.monotonic() > ends_s)
    if told[-1] != "done":
        raise KioskError(Fault.SEND_FAILED, "--print: nothing came out: see « Imprimante »")
