"""The call as the UI process keeps it: opened at the desk, given to each media process in turn."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core import media
from kiosk.core.faults import KioskError
from kiosk.core.messages import CallSession, SessionRequest
from kiosk.core.ports import SessionProvider
from kiosk.ui.errands import Errands
from kiosk.visit.state import CallEnded, Happening, Line, VisitState
from kiosk.visit.step import agent_helps


class CallDesk:
    """Opens, begins, resumes and ends the one call. UI thread."""

    def __init__(
        self,
        errands: Errands,
        provider: SessionProvider,
        tell: Callable[[media.PipeMessage], None],
        send: Callable[[Happening], None],
        state: Callable[[], VisitState],
        written: Callable[[], str],
    ) -> None:
        self._errands = errands
        self._provider = provider
        self._tell = tell
        self._send = send
        self._state = state
        self._written = written
        self._call: CallSession | None = None
        self._begun = False
        self._line_kbps: float | None = None
        self.media_up = False

    def dial(self) -> None:
        """Ask the desk for a call to the partner of the visit."""
        state = self._state()
        request = SessionRequest(
            partner=state.partner,
            appointment=state.appointment,
            way=state.way,
            language=state.language,
        )
        self._errands.run(lambda: self._provider.open(request), self._dialed, self._not_dialed)

    def begin(self) -> None:
        """Give the call to the media process; one begun in another process is taken up again."""
        if self._call is None or not self.media_up:
            return
        state = self._state()
        self._tell(
            media.StartCall(
                session=self._call,
                resume=self._begun,
                microphone=state.microphone_on,
                camera=state.camera_on,
                volume=state.volume,
                curtain=state.curtain,
                agent=agent_helps(state),
                way=state.way,
                here=state.here,
                line_kbps=self._line_kbps,
            )
        )
        if self._begun and (text := self._written()):
            self._tell(media.TypeText(at=0, text=text))
        self._begun = True

    def end(self) -> None:
        """Hang up."""
        self.forget()
        self._tell(media.EndCall())

    def forget(self) -> None:
        """Drop the call: it is over, or its process is being replaced for the erasure."""
        self._call = None

    def learn_line(self, event: media.PipeMessage) -> None:
        """Keep what the line carries for the next call, whoever makes it."""
        if isinstance(event, media.CallStats) and event.available_kbps is not None:
            self._line_kbps = event.available_kbps

    def apply_sending(self) -> None:
        """Give or withhold voice and image as the citizen chose."""
        state = self._state()
        self._tell(media.SetMicrophone(on=state.microphone_on))
        self._tell(media.SetCamera(on=state.camera_on))

    def tell_adviser(self) -> None:
        """Let the adviser know who is there and how one speaks."""
        state = self._state()
        self._tell(
            media.TellAdviser(agent=agent_helps(state), curtain=state.curtain, way=state.way)
        )

    def _dialed(self, session: CallSession) -> None:
        if self._state().line is not Line.DIALING or self._call is not None:
            return
        self._call, self._begun = session, False
        self.begin()

    def _not_dialed(self, error: KioskError) -> None:
        if self._state().line is Line.DIALING:
            self._send(CallEnded("fault", error.fault))
