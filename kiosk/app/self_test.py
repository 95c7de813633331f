"""`kiosk doctor --self-test`: does this build work as a whole, whatever hangs at the machine?

Every screen is loaded; the voice's plug-in is looked for; then a whole visit is performed with
stand-ins: an embedded desk, a scripted adviser in a process of her own, a call, a page that is
photographed and sent, a form that comes back and is printed, and the proof that all is erased.
It needs no display (`QT_QPA_PLATFORM=offscreen` is chosen without one), no device and no network,
and leaves nothing behind. What is built, and what is installed by an update, must pass it.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.app import gallery_scene as scene
from kiosk.app.screen import make_application
from kiosk.app.tour import SIZES, visit_with
from kiosk.app.tour_report import Proofs
from kiosk.config.site import Site
from kiosk.ui.exhibit import Look
from kiosk.ui.gallery import Gallery, settle
from kiosk.ui.setup.exhibits import hang, setup_exhibits
from kiosk.ui.setup.stage import SetupStage
from kiosk.ui.speech.qt_voice import ENGINE
from kiosk.ui.stage import Stage

FAILED = 1
SETTLE_S = 0.02
"""A screen is loaded at once; this lets its pictures and bindings complain."""
HARMLESS = ("propagateSizeHints",)
"""Said by the off-screen platform, and true of it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is tried: returns what it found; raises `SelfTestFailed` with the cause."""

    name: str
    run: Callable[[], str]


class SelfTestFailed(Exception):
    """Something of this build does not work; the message names it."""


def run_self_test(site: Site) -> int:
    """Try everything, say each outcome on standard output; return 0, or 1 when one failed."""
    choose_platform()
    complaints: list[str] = []
    qInstallMessageHandler(listener(complaints))
    application = make_application(cursor=True)
    steps = (
        Step("screens", lambda: _screens(complaints)),
        Step("setup", lambda: _setup(complaints)),
        Step("voice", _voice),
        Step("visit", lambda: _visit(application, site)),
        Step("warnings", lambda: silence(complaints)),
    )
    outcomes = [try_step(step) for step in steps]
    qInstallMessageHandler(None)
    return 0 if all(outcomes) else FAILED


def choose_platform() -> None:
    """Draw off screen, without a graphics card, where there is no display."""
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def try_step(step: Step) -> bool:
    """Run one step and say how it went; False when it failed."""
    began_s = time.monotonic()
    try:
        outcome, found = "ok", step.run()
    except SelfTestFailed as failure:
        outcome, found = "failed", str(failure)
    print(f"{outcome:6}  {step.name:8}  {found} ({time.monotonic() - began_s:.1f} s)", flush=True)
    return outcome == "ok"


def _screens(complaints: list[str]) -> str:
    """Bring every screen on a stage; a word of Qt about any of them is a failure."""
    clock, size = scene.GalleryClock(), SIZES["portrait"]
    site = scene.gallery_site()
    stage = Stage(site, clock, scene.DrawnPages(), lambda _: None, windowed_size=QSize(size))
    gallery = Gallery(stage, scene.frames(), clock)
    rows = scene.scene_exhibits()
    for row in rows:
        gallery.place(row, Look())
        gallery.settle(SETTLE_S)
        if complaints:
            raise SelfTestFailed(f"screen {row.name}: {complaints[0]}")
    stage.close()
    return f"{len({row.screen for row in rows})} screens, {len(rows)} states"


def _setup(complaints: list[str]) -> str:
    """Bring every page of `kiosk setup` on its stage."""
    stage = SetupStage(scene.GalleryClock(), 21.5, QSize(SIZES["portrait"]))
    pages = setup_exhibits()
    for page in pages:
        hang(stage, page, {})
        settle(SETTLE_S)
        if complaints:
            raise SelfTestFailed(f"setup {page.name}: {complaints[0]}")
    stage.close()
    return f"{len(pages)} pages"


def _voice() -> str:
    engines = QTextToSpeech.availableEngines()
    if sys.platform == "linux" and ENGINE not in engines:
        raise SelfTestFailed(f"the plug-in « {ENGINE} » of Qt's speech is missing")
    return ", ".join(engines)


def _visit(application: QGuiApplication, site: Site) -> str:
    told: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-self-test-") as folder:
        proofs = Proofs(Path(folder), told.append)
        failure = visit_with(application, site, proofs, SIZES["portrait"])
    if failure is not None:
        raise SelfTestFailed(f"at the step « {proofs.step} »: {failure}")
    fps = ", ".join(f"{name} {side.fps:.0f}" for name, side in proofs.sides.items())
    return f"{len(told)} screens; pictures a second: {fps}; all erased: {proofs.wiped}"


def silence(complaints: list[str]) -> str:
    """Say that Qt warned of nothing; else raise with what it warned of first."""
    if complaints:
        raise SelfTestFailed(f"Qt warned {len(complaints)} times: {complaints[0]}")
    return "Qt warned of nothing"


def listener(complaints: list[str]) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Return a handler that collects what Qt warns of, and passes everything on."""

    def listen(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or any(h in text for h in HARMLESS):
            return
        complaints.append(text)
        sys.stderr.write(f"{text}\n")

    return listen
