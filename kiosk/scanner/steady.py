"""Whether the page lies still enough to be taken, and the photo that takes itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from kiosk.core.media import PageSeen, Quad


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
    """When the photo takes itself: once for every page laid. Pure: `after` returns the next state.

    `should_shoot` holds for one picture only. After it, nothing is taken until the page has been
    gone, touched or moved: a citizen who looks at the result must not be photographed again.
    """

    should_shoot: bool = False
    taken: Quad | None = None
    """Where the page lay when it was taken, in shares of the picture; None before."""

    MOVED = 0.04
    """A page whose corner moved by this share of the picture is another one, or laid anew."""

    def after(self, seen: PageSeen) -> AutomaticShot:
        """Return the state once this is seen."""
        if self.taken is not None and not self._again(seen):
            return replace(self, should_shoot=False)
        if seen.steady and seen.hint == "none" and seen.corners is not None:
            return AutomaticShot(should_shoot=True, taken=seen.corners)
        return AutomaticShot()

    def _again(self, seen: PageSeen) -> bool:
        """Return whether the page that was taken is no longer the one lying there."""
        if seen.corners is None or seen.hint in ("hand", "several"):
            return True
        apart = np.array(seen.corners) - np.array(self.taken)
        return bool(np.linalg.norm(apart, axis=1).max() > self.MOVED)
