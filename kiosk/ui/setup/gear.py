"""The devices while a step shows them: pictures, level, a sheet below the camera, beep, print."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.core import media
from kiosk.core.clock import Clock, Timer
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.works import SetupWorks

VIEW_EVERY_S = 0.8
"""How often the sheet is judged: as one turns the ring of a lens."""
QUIETEST_DBFS, LOUDEST_DBFS, STEPS = -55.0, -15.0, 10
WANTS: dict[str, media.Stream] = {
    "camera": "self", "sound": "self", "plate": "plate", "framing": "plate",
}  # fmt: skip
"""Whose pictures a step needs; the microphone comes with the face's."""

Know = Callable[..., None]


class SetupGear:
    """One per setup. UI thread."""

    def __init__(self, works: SetupWorks, know: Know, clock: Clock) -> None:
        self._works = works
        self._know = know
        self._clock = clock
        self._step = ""
        self._listening = self._printing = False
        self._next: Timer | None = None

    def show(self, step: str, draft: Draft) -> None:
        """Open what `step` needs and let go of the rest."""
        self._step = step
        if self._next:
            self._next.cancel()
        self._know(view=None, level=0)
        if not self._works.devices(draft):
            self._open()
        if step == "framing":
            self._look()

    def stop(self) -> None:
        """Look no more."""
        if self._next:
            self._next.cancel()

    def take(self, event: Any) -> None:
        """Take an event of the media process."""
        match event:
            case media.Ready():
                self._listening = False
                self._open()
            case media.Levels():
                self._know(level=_level(event.microphone_dbfs))
            case media.ViewChecked():
                self._know(view=event)
            case media.PlateLearned():
                self._know(plate_learned=True)
            case media.SoundChecked():
                self._listening = False
                self._know(listening=False)
                self._open()
            case media.PrintProgress() if self._printing:
                self._printing = event.phase in ("going", "slow")
                self._know(trial=event.phase)

    def play(self) -> None:
        """Play the test sound."""
        self._works.tell(media.Play(sound="test"))

    def listen(self) -> None:
        """Beep and listen; the preview lets go of the sound for as long."""
        if self._listening:
            return
        self._listening = True
        self._know(listening=True)
        self._works.tell(media.ClosePreview())
        self._works.tell(media.CheckSound())

    def print(self) -> None:
        """Print the trial page."""
        sheets = self._works.trial_page()
        self._printing = True
        self._know(trial="going")
        self._works.tell(media.PrintPages(blob=sheets.pdf, sheets=sheets.count))

    def _open(self) -> None:
        wanted = WANTS.get(self._step)
        if not self._listening:
            self._works.tell(media.OpenPreview() if wanted == "self" else media.ClosePreview())
        self._works.tell(media.OpenPlate() if wanted == "plate" else media.ClosePlate())

    def _look(self) -> None:
        self._works.tell(media.CheckView())
        self._next = self._clock.call_later(VIEW_EVERY_S, self._look)


def _level(dbfs: float) -> int:
    share = (dbfs - QUIETEST_DBFS) / (LOUDEST_DBFS - QUIETEST_DBFS)
    return round(STEPS * min(1.0, max(0.0, share)))
