"""What the tour measures on the borne's side while the call lives. Any thread writes, UI reads."""

from __future__ import annotations

import math
import time
from typing import Any

from kiosk.core import media
from kiosk.core.media import Stream

SILENCE_DBFS = -60.0


class Measures:
    """Listens to the media client and the frame pump."""

    def __init__(self) -> None:
        self.first_shown_s: dict[Stream, float] = {}
        self.shown: dict[Stream, int] = dict.fromkeys(("self", "adviser", "plate"), 0)
        self.arrived: media.DocumentArrived | None = None
        self.sent: media.DocumentSent | None = None
        self.figures: media.CallFigures | None = None
        self.page: media.PageSeen | None = None
        self.adviser_text = ""
        self._powers: list[float] = []

    def picture_shown(self, stream: Stream, _time_us: int) -> None:
        """Count a picture handed to its sink."""
        self.shown[stream] += 1
        self.first_shown_s.setdefault(stream, time.monotonic())

    def event(self, event: Any) -> None:
        """Keep what the report needs."""
        match event:
            case media.Levels() if event.adviser_dbfs > SILENCE_DBFS:
                self._powers.append(10 ** (event.adviser_dbfs / 10))
            case media.CallFigures():
                self.figures = event
            case media.PageSeen():
                self.page = event
            case media.TextTyped():
                self.adviser_text = self.adviser_text[: event.at] + event.text
            case media.DocumentArrived():
                self.arrived = event
            case media.DocumentSent():
                self.sent = event
            case _:
                pass

    def adviser_dbfs(self) -> float:
        """Return the mean level of the adviser's sound, pauses left out; -inf when none came."""
        if not self._powers:
            return -math.inf
        return 10 * math.log10(sum(self._powers) / len(self._powers))
