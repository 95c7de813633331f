"""The borne, composed: UI process with its window, conductor and handle on the media process."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.door_file import DoorFile
from kiosk.app.media_start import MediaOptions, run_media
from kiosk.app.paper_works import build_pdf, pdf_of_pictures, render_document, turn
from kiosk.app.paths import state_folder
from kiosk.app.running import hold_lock
from kiosk.app.state_folder import Erasure, StateFolder
from kiosk.app.steward import Hands, Standpoint, absent_devices, make_works
from kiosk.call.provider import DeskProvider
from kiosk.config.site import Site
from kiosk.core.clock import Clock
from kiosk.core.media import Device, Hush, PipeMessage, PlateLearned, Play, Ready
from kiosk.core.memory import give_back
from kiosk.media.client import MediaClient
from kiosk.media.frames import FrameReader
from kiosk.ui.agent_room import AgentRoom, AgentWorks
from kiosk.ui.controller import Controller
from kiosk.ui.models.display_model import OWN_NAMES
from kiosk.ui.outside import Outside
from kiosk.ui.paper_tray import PaperWorks
from kiosk.ui.print_tray import PrintWorks
from kiosk.ui.qt_clock import QtClock
from kiosk.ui.slips import Slips
from kiosk.ui.speech.qt_voice import QtVoice
from kiosk.ui.stage import Stage
from kiosk.ui.tally import Tally
from kiosk.ui.video import FramePump
from kiosk.visit.session import Session
from kiosk.visit.state import Happening, Place, VisitState

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BorneOptions:
    """What a borne is started with. `window` None: full screen."""

    site: Site
    media: MediaOptions
    window: QSize | None = None
    state: Path | None = None
    """Folder for totals and the mark of a visit under way; None keeps nothing (demo, tour)."""
    standpoint: Standpoint = field(default_factory=Standpoint)
    """What the agent may choose besides."""


class Borne:
    """Built on the UI thread after the QGuiApplication; `start`, then the Qt loop, then `stop`."""

    def __init__(self, options: BorneOptions) -> None:
        site = options.site
        self.session = Session()
        self.clock: Clock = QtClock()
        self.state = StateFolder(options.state)
        self._lock = hold_lock(options.state) if options.state else None
        self._visiting, self.wish = False, ""
        self.on_event: Callable[[Any], None] | None = None
        """Called on the media client's thread with each event, before the conductor gets it."""
        self._media_options = options.media
        self.stand_ins: tuple[Device, ...] = ()
        self.frames = FrameReader()
        self.provider = _provider(site)
        self.client = MediaClient(run_media, options.media, self._media_event, self.frames)
        self.stage = Stage(
            site,
            self.clock,
            self.session,
            self._send,
            windowed_size=options.window,
            voice=QtVoice(),
        )
        self.pump = FramePump(self.frames, self.stage.sinks)
        self.client.on_news = self.pump.show_news
        self.slips = Slips(site, self.clock, lambda: self.controller.state.language)
        self.controller = Controller(self._outside(site), self.session)
        works, errands = self._works(options), self.controller.errands
        self.room = AgentRoom(works, self.stage.agents, errands, self.clock)
        self._tell_ready: Callable[[tuple[Device, ...]], None] | None = None
        self._connect_stage()

    def _connect_stage(self) -> None:
        stage, tell = self.stage, self.client.send
        stage.testSoundAsked.connect(lambda: tell(Play(sound="test")))
        stage.attentionAsked.connect(lambda: tell(Play(sound="attention")))
        stage.touched.connect(lambda: tell(Play(sound="touch")))
        stage.speaking.connect(lambda on: tell(Hush(on=on)))
        stage.typed.connect(self.controller.type_text)
        stage.codeEntered.connect(self.controller.try_code)
        stage.edgesSet.connect(self.controller.correct_edges)
        stage.badgeRead.connect(self.controller.take_badge)
        stage.agentWished.connect(self.room.do)

    @property
    def window(self) -> QQuickWindow:
        """The window of all screens."""
        return self.stage.window

    def start(self) -> None:
        """Show the welcome screen at once; devices and network come up once it is drawn."""
        cut = self.state.was_cut() or not self.state.erasure().complete
        if not cut:  # else a paper may still lie on the plate
            self._media_options = replace(self._media_options, learns_plate=True)
            self.client.options = self._media_options
        self.controller.start(after_a_cut=cut)
        self.room.start()
        self.stage.warm_up()
        self.stage.once_shown(self._come_up)

    def _come_up(self) -> None:
        """Two more processes load their libraries: the first picture has the processor before."""
        self.client.start()
        self.room.look()

    def leave(self, wish: str) -> None:
        """End the borne because the agent wants something of it that needs a new beginning.

        `exit`, since `quit` asks the window first, which is locked and refuses to close.
        """
        self.wish = wish
        QGuiApplication.exit()

    def stop(self) -> None:
        """Stop in reverse order of starting."""
        self.room.stop()
        self.controller.stop()
        self.client.stop()
        self.pump.forget()
        self.stage.close()
        self.frames.close()
        if self._lock:
            self._lock.unlock()

    def on_ready(self, tell: Callable[[tuple[Device, ...]], None]) -> None:
        """Have `tell` called once, with the stand-ins, when the devices are known."""
        self._tell_ready = tell

    def pictures_left(self) -> bool:
        """Tell whether any shared picture still holds something (for the proof of wiping)."""
        return not self.frames.is_blank()

    def _outside(self, site: Site) -> Outside:
        return Outside(
            client=self.client,
            provider=self.provider,
            clock=self.clock,
            papers=PaperWorks(build_pdf, render_document, turn),
            prints=PrintWorks(pdf_of_pictures, self.slips.hours, self.slips.rights),
            tally=Tally(self.clock, self.state.record),
            door=DoorFile(self.state, site.codes),
            forget_screen=self._forget_screen,
            written=self.stage.written,
            show=self._show,
            show_media=self._show_media,
            show_presence=self.stage.presence,
            show_erasure=self._erased,
            loudness=lambda volume: self.room.step(volume),
        )

    def _works(self, options: BorneOptions) -> AgentWorks:
        site, standpoint, erasure = options.site, options.standpoint, self.state.erasure()
        side = self.stage.agents
        side.absent = absent_devices(site)
        if erasure.at:
            side.erased(erasure.at, erasure.complete)
        side.know(
            training=standpoint.training,
            sites=standpoint.sites,
            site=standpoint.here,
            languages=tuple((one, OWN_NAMES[one]) for one in site.languages),
            names={one.id: one.label for one in site.needs}
            | {one.id: one.name for one in site.partners},
        )
        hands = Hands(
            self.client.send,
            self.leave,
            lambda: not self._visiting,
            lambda: self.stand_ins,
            self.provider.report,
        )
        return make_works(site, self.state, options.state or state_folder(), self.clock, hands)

    def _send(self, happening: Happening) -> None:
        self.controller.send(happening)

    def _show(self, state: VisitState) -> None:
        visiting = state.place is not Place.ATTRACT
        if visiting != self._visiting:
            self._visiting = visiting
            self.state.mark(visiting=visiting)
        self.stage.show(state)

    def _show_media(self, event: PipeMessage) -> None:
        self.stage.media(event)
        self.room.take(event)

    def _media_event(self, event: Any) -> None:
        if isinstance(event, Ready):
            give_back()
            self.stand_ins = event.stand_ins
            self.state.keep_cameras(event.cameras)
            self.state.keep_sounds(event.sounds)
            self.client.options = self._media_options = self._media_options.remembering(
                event.cameras, event.sounds
            )
            log.info("media process ready; stand-ins: %s", ", ".join(event.stand_ins) or "none")
            tell, self._tell_ready = self._tell_ready, None
            if tell:
                tell(event.stand_ins)
        if isinstance(event, PlateLearned):
            self._media_options = replace(self._media_options, empty_plate=event.blob)
            self.client.options = self._media_options
        if self.on_event:
            self.on_event(event)
        self.controller.media_event(event)

    def _erased(self, complete: bool) -> None:
        """Tell the agent's space, now and after restarts (privacy rule 11)."""
        self.state.keep_erasure(Erasure(self.clock.now(), complete))
        self.stage.agents.erased(self.clock.now(), complete)

    def _forget_screen(self) -> bool:
        """Empty clipboard, page pictures and video sinks; True when nothing is left (PRV-2)."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        self.pump.forget()
        self.stage.forget()
        return not clipboard.text() and clipboard.image().isNull()


def _provider(site: Site) -> DeskProvider:
    desk = site.desk
    ca_file = str(desk.ca_file) if desk.ca_file else None
    return DeskProvider(desk.url, desk.token.get_secret_value(), ca_file=ca_file)
