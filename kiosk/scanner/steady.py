"""Whether the page lies still enough to be taken, and the photo that takes itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from kiosk.core.media import Hint, PageSeen, Quad


@dataclass(frozen=True, slots=True)
class Sight:
    """One picture's page: corners in shares of the frame's diagonal, and its sharpness."""

    corners: Quad
    sharpness: float


@dataclass(frozen=True, slots=True)
class Steadiness:
    """The last sights of the page. Pure: `after` returns the next state."""

    sights: tuple[Sight, ...] = ()

    PICTURES = 8
    MOVE = 0.005
    """Corners agree within this share of the diagonal."""
    RISE = 1.08
    """The lens still focuses while the newest half is this much sharper than the older half."""

    def after(self, sight: Sight | None) -> Steadiness:
        """Return the state once this picture is seen; None (no page) starts again."""
        if sight is None:
            return Steadiness()
        return Steadiness((*self.sights, sight)[-self.PICTURES :])

    @property
    def steady(self) -> bool:
        """Whether eight pictures agree and sharpness has stopped rising."""
        if len(self.sights) < self.PICTURES:
            return False
        corners = np.array([sight.corners for sight in self.sights])
        moved = np.linalg.norm(corners - np.median(corners, axis=0), axis=2).max()
        values = np.array([sight.sharpness for sight in self.sights])
        half = self.PICTURES // 2
        return bool(
            moved <= self.MOVE and values[half:].mean() <= values[:half].mean() * self.RISE + 1e-3
        )


@dataclass(frozen=True, slots=True)
class AutomaticShot:
    """When the photo may take itself: once for every page laid. Pure: `after` returns the next.

    While `due` holds the citizen is told and may still move the page or touch the button; `shot`
    notes the photo, whoever took it. After it nothing is due until the page has been gone, touched
    or moved: a citizen who looks at the result must not be photographed again.
    """

    due: bool = False
    lies: Quad | None = None
    """Where the page lay when it became due, in shares of the picture."""
    taken: Quad | None = None
    """Where the page lay when it was taken; None before, and once another one may be taken."""
    blind: int = 0
    """Pictures in a row without a page since it was taken."""

    MOVED = 0.04
    """A page whose corner moved by this share of the picture is another one, or laid anew."""
    STIRRED = 0.012
    """A due page that moves by more than this is waited for again."""
    GONE = 5
    """So many pictures without the page, and it is gone: the finder blinks, too."""

    def after(self, seen: PageSeen) -> AutomaticShot:
        """Return the state once this is seen."""
        blind = self.blind + 1 if seen.corners is None else 0
        if self.taken is not None and not self._again(seen, blind):
            return replace(self, due=False, lies=None, blind=blind)
        if seen.corners is None or seen.hint != "none":
            return AutomaticShot()
        if self.due and apart(seen.corners, self.lies) <= self.STIRRED:
            return self
        if seen.steady:
            return AutomaticShot(due=True, lies=seen.corners)
        return AutomaticShot()

    def shot(self, corners: Quad | None) -> AutomaticShot:
        """Return the state once the page lying at `corners` was taken."""
        return AutomaticShot(taken=corners)

    def _again(self, seen: PageSeen, blind: int) -> bool:
        """Return whether the page that was taken is no longer the one lying there."""
        if seen.corners is None:
            return blind >= self.GONE
        return seen.hint in ("hand", "several") or apart(seen.corners, self.taken) > self.MOVED


def apart(one: Quad | None, other: Quad | None) -> float:
    """Return how far the farthest corner is from its fellow, in the quads' unit; inf without."""
    if one is None or other is None:
        return float("inf")
    return float(np.linalg.norm(np.array(one) - np.array(other), axis=1).max())


@dataclass(frozen=True, slots=True)
class Told:
    """The hints of the last pictures, told by majority: a word that flickers is not read (DOC-3).

    Pure. Three pictures of five decide: 0.2 s after something is wrong, or right again.
    """

    seen: tuple[Hint, ...] = ()

    PICTURES = 5

    def after(self, hint: Hint) -> Told:
        """Return the state once this picture was judged."""
        return Told((*self.seen, hint)[-self.PICTURES :])

    @property
    def hint(self) -> Hint:
        """The hint most of them have; the newest of several equally often seen."""
        newest_first: tuple[Hint, ...] = self.seen[::-1]
        return max(newest_first, key=self.seen.count) if newest_first else "none"
