"""The conductor's side towards the media process: what it tells, its end, what a new one needs.

Erasing a visit is replacing that process (ADR 2): it ends here too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.media.client import Gone
from kiosk.ui.call_desk import CallDesk
from kiosk.ui.media_events import happening_of
from kiosk.ui.outside import Outside
from kiosk.ui.paper_tray import PaperTray, PhotoEvent
from kiosk.ui.print_tray import PrintTray
from kiosk.visit import state as s
from kiosk.visit.session import Session
from kiosk.visit.step import checks_plate, wants_plate, wants_preview


class MediaSide:
    """Follows one media process after the other. UI thread."""

    def __init__(
        self,
        outside: Outside,
        session: Session,
        tray: PaperTray,
        prints: PrintTray,
        call: CallDesk,
        send: Callable[[s.Happening], None],
        state: Callable[[], s.VisitState],
    ) -> None:
        self._outside = outside
        self._session = session
        self._tray = tray
        self._prints = prints
        self._call = call
        self._send = send
        self._state = state
        self._erasing = False
        self.restarting = False
        """S23 is shown until a process is there (ERR-3)."""

    def erase(self) -> None:
        """Have the process replaced; once it is gone, wipe the memory and say how it went."""
        self._call.forget()
        self._erasing = True
        self._outside.client.replace()

    def apply_volume(self) -> None:
        """Let the loudspeaker be as loud as the citizen wishes and the site allows."""
        volume = self._state().volume
        self._outside.client.send(media.SetVolume(step=self._outside.loudness(volume)))

    def take(self, event: Any) -> None:
        """Take what the media process tells, or its end."""
        if isinstance(event, Gone):
            self._gone()
        elif isinstance(event, media.Ready):
            self._ready()
        elif isinstance(event, PhotoEvent):
            self._take_photo(event)
        elif isinstance(event, media.DocumentArrived) and self._state().line is not s.Line.NONE:
            self._tray.receive(event)
        elif isinstance(event, media.PipeMessage):
            self._take_other(event)

    def _take_photo(self, event: PhotoEvent) -> None:
        if not self._erasing and (happening := self._tray.take(event, self._state())):
            self._outside.show_media(event)
            self._send(happening)

    def _take_other(self, event: media.PipeMessage) -> None:
        if isinstance(event, media.CallOver):
            self._call.forget()
            self._send(s.SendFailed())
        self._call.learn_line(event)
        self._outside.show_media(event)
        if happening := happening_of(event, self._session):
            self._send(happening)

    def _gone(self) -> None:
        self._call.media_up = False
        if self._erasing:
            self._erased()
            return
        state = self._state()
        if state.shooting or state.correcting:
            self._send(s.ShotFailed(Fault.MEDIA_DIED))
        self._send(s.SheetsOver(Fault.MEDIA_DIED))
        self._send(s.LineLost())

    def _erased(self) -> None:
        self._erasing = False
        self._prints.forget()
        memory_empty = self._tray.wipe()
        complete = self._outside.forget_screen() and memory_empty
        self._outside.show_erasure(complete)
        self._send(s.Erased(complete))

    def _ready(self) -> None:
        """Give a fresh media process everything the visit needs of it now."""
        self._call.media_up = True
        state, tell = self._state(), self._outside.client.send
        self.apply_volume()
        if self.restarting:
            self.restarting = False
            self._send(s.Erased(True))
        if state.curtain:  # before the camera opens: the self view must not be sharp for a moment
            tell(media.SetCurtain(on=True))
        if wants_preview(state):
            tell(media.OpenPreview())
        self._call.begin()
        if wants_plate(state):
            tell(media.OpenPlate())
        if checks_plate(state):
            tell(media.CheckPlate())
        if state.sending is s.Sending.ON_ITS_WAY:
            self._tray.send_again()
