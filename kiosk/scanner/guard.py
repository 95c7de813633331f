"""What lies over or beside the page: a hand, a second sheet."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.core.media import Hint
from kiosk.scanner.hand import has_hand
from kiosk.scanner.several import has_others


@dataclass(frozen=True, slots=True)
class Beside:
    """Whether a hand lies over the page, and another sheet beside or partly under it."""

    hand: bool = False
    several: bool = False

    @property
    def hint(self) -> Hint:
        """The one thing to tell. A sheet is taken for a hand more often than a hand for a sheet."""
        if self.several:
            return "several"
        return "hand" if self.hand else "none"


@dataclass(frozen=True, slots=True)
class Watch:
    """The last looks beside the page. Pure: `after` returns the next state.

    One look may err where the next does not: what is told is what two of the last three looks saw,
    0.6 s at most after it is there.
    """

    looks: tuple[Beside, ...] = ()
    pictures: int = 0

    LOOKS = 3
    AGREEING = 2
    EVERY = 3
    """A look is taken at every third picture: five a second."""

    @property
    def due(self) -> bool:
        """Whether this picture is to be looked at."""
        return self.pictures % self.EVERY == 0

    def after(self, beside: Beside | None) -> Watch:
        """Return the state after a picture; None when it was not looked at."""
        looks = self.looks if beside is None else (*self.looks, beside)[-self.LOOKS :]
        return Watch(looks, self.pictures + 1)

    @property
    def beside(self) -> Beside:
        """What the looks say together."""
        return Beside(
            sum(look.hand for look in self.looks) >= self.AGREEING,
            sum(look.several for look in self.looks) >= self.AGREEING,
        )


def look_beside(bgr: np.ndarray, corners: np.ndarray) -> Beside:
    """Return what lies over and beside the page at `corners` (pixels, (4, 2))."""
    return Beside(has_hand(bgr, corners), has_others(bgr))
