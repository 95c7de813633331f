"""`kiosk setup`, composed: the window, the media process behind it, the works of this machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.checkup_start import Checkup, run_checkup
from kiosk.app.core_dumps import forbid_core_dumps
from kiosk.app.door_file import DoorFile
from kiosk.app.media_start import MediaOptions, run_media
from kiosk.app.paths import state_folder
from kiosk.app.screen import make_application
from kiosk.app.setup_looking import look_for_hardware
from kiosk.app.setup_options import SetupOptions
from kiosk.app.setup_site import devices_of, scanner_of, site_of
from kiosk.app.state_folder import StateFolder
from kiosk.app.until_quit import run_until_quit
from kiosk.config.codes_file import Codes, codes_path, load_codes
from kiosk.core.clock import Clock
from kiosk.fleet.check import Outcome
from kiosk.fleet.screen import ScreenSeen
from kiosk.media.client import MediaClient
from kiosk.media.frames import FrameReader
from kiosk.ui.agent_door import AgentDoor
from kiosk.ui.errands import Errands
from kiosk.ui.qt_clock import QtClock
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.room import SetupRoom
from kiosk.ui.setup.stage import SetupStage
from kiosk.ui.setup.works import SetupWorks
from kiosk.ui.slip_page import Page, Part, draw
from kiosk.ui.video import FramePump
from kiosk.ui.window import fitting_size

FIRST_DIAGONAL_IN = 21.5
"""What the pages are drawn for until the screen has been measured."""


class Setup:
    """Built on the UI thread after the QGuiApplication; `start`, then the Qt loop, then `stop`."""

    def __init__(self, options: SetupOptions) -> None:
        self._options = options
        self.wish = ""
        codes = load_codes(codes_path(options.files.site))
        draft = Draft(codes=codes)
        self.clock: Clock = QtClock()
        self.errands = Errands()
        self._frames = FrameReader()
        self._media = MediaOptions(devices_of(draft), "", stand_ins=options.stand_ins)
        self.client = MediaClient(run_media, self._media, self._media_event, self._frames)
        self.stage = SetupStage(self.clock, self._diagonal(), _window(options))
        self._pump = FramePump(self._frames, self.stage.sinks)
        self.client.on_news = self._pump.show_news
        size = _window(options) or QGuiApplication.primaryScreen().size()
        self.stage.model.know(
            target=str(options.files.target), draft=draft, stand_ins=options.stand_ins,
            width=size.width(), height=size.height(),
        )  # fmt: skip
        self.room = SetupRoom(self._works(), self.stage.model, self.errands, self.clock)
        self._door = self._locked(codes)
        self.stage.model.wished.connect(self.room.do)
        self.stage.codeEntered.connect(self.room.take_code)

    @property
    def window(self) -> QQuickWindow:
        """The window of all pages."""
        return self.stage.window

    def start(self) -> None:
        """Show the first page; the devices come up behind it."""
        self.client.start()
        site = site_of(self._options.files.site)
        self.room.start(repeats=site is not None and site.desk.is_set)

    def stop(self) -> None:
        """Stop in reverse order of starting."""
        if self._door:
            self._door.stop()
        self.room.stop()
        self.client.stop()
        self.errands.stop()
        self._pump.forget()
        self.stage.close()
        self._frames.close()

    def _diagonal(self) -> float:
        site = site_of(self._options.files.site)
        return site.screen.diagonal_in if site else FIRST_DIAGONAL_IN

    def _locked(self, codes: Codes) -> AgentDoor | None:
        """Lock the setup where the technician has a code (SEC-1)."""
        if not codes.has("technician"):
            return None
        book = DoorFile(StateFolder(self._options.state), codes)
        door = AgentDoor(self.errands, self.clock, book, self.room.admit)
        self.room.try_code = door.try_code
        return door

    def _works(self) -> SetupWorks:
        files = self._options.files
        return SetupWorks(
            files=files.find,
            begin=files.begin,
            token=files.token,
            look=look_for_hardware,
            check=self._check,
            write=files.write,
            tell=self.client.send,
            devices=self._use,
            trial_page=self._trial_page,
            leave=self._leave,
        )

    def _use(self, draft: Draft) -> bool:
        """Have the media process use the draft's devices; True when it begins anew for that."""
        wanted = replace(self._media, devices=devices_of(draft), scanner=scanner_of(draft))
        if wanted == self._media:
            return False
        self._media = self.client.options = wanted
        self.client.replace()
        return True

    def _check(self, draft: Draft, path: str, ids: tuple[str, ...]) -> tuple[Outcome, ...]:
        """Pool: nothing is captured, the pages themselves show picture and level."""
        facts = self.stage.model.facts
        site = site_of(Path(path), draft)
        if site is None:
            return ()
        seen = ScreenSeen(facts.width, facts.height, renderer="vu par la borne")
        return run_checkup(Checkup(site, self._options.state or state_folder(),
                                   screen=seen, only=ids, line="speed" in ids))  # fmt: skip

    def _trial_page(self) -> Any:
        now = self.clock.now()
        told = (f"Imprimée le {now:%d/%m/%Y} à {now:%H h %M}.", "L'imprimante de la borne marche.")
        return draw(Page("Mise en route", "Page d'essai", (Part("", told),)), "fr")

    def _leave(self, wish: str) -> None:
        """End it by `exit`: `quit` asks the window first, which is locked and refuses to close."""
        self.wish = wish
        QGuiApplication.exit()

    def _media_event(self, event: Any) -> None:
        """Media client's thread."""
        self.errands.later(lambda: self.room.take(event))


def _window(options: SetupOptions) -> QSize | None:
    return fitting_size("auto") if options.windowed else None


def run_setup(options: SetupOptions) -> str:
    """Run the wizard until it is left. Return « done » or « quit »."""
    forbid_core_dumps()
    application = make_application(cursor=options.windowed)
    return run_until_quit(application, Setup(options), returns=False)
