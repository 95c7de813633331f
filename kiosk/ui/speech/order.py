"""The order in which one reads what stands on a screen: rows from the top, columns where they part.

A recursive X-Y cut (Nagy and Seth 1984): where a straight horizontal gap parts the things, what is
above comes first; else where a vertical one does, the side on which the language begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF

Thing = TypeVar("Thing")
OVERLAP = 0.2
"""Share of its height and width by which a thing may reach into its neighbour's."""
OVERLAP_PX = 12.0


def reading_order(placed: Sequence[tuple[Thing, QRectF]], *, mirrored: bool = False) -> list[Thing]:
    """Return the things of `placed` as one reads them; `mirrored`: from right to left."""
    slim = [(thing, _slim(rect)) for thing, rect in placed]
    if mirrored:
        slim = [
            (thing, QRectF(-rect.right(), rect.top(), rect.width(), rect.height()))
            for thing, rect in slim
        ]
    return _ordered(slim)


def _ordered(placed: list[tuple[Thing, QRectF]]) -> list[Thing]:
    if len(placed) < 2:
        return [thing for thing, _ in placed]
    for across in (True, False):
        groups = _parted(placed, across=across)
        if len(groups) > 1:
            return [thing for group in groups for thing in _ordered(group)]
    return [thing for thing, _ in sorted(placed, key=lambda one: (one[1].top(), one[1].left()))]


def _parted(
    placed: list[tuple[Thing, QRectF]], *, across: bool
) -> list[list[tuple[Thing, QRectF]]]:
    """Return `placed` in groups with a gap between them, by height or, not `across`, by width."""

    def span(rect: QRectF) -> tuple[float, float]:
        return (rect.top(), rect.bottom()) if across else (rect.left(), rect.right())

    groups: list[list[tuple[Thing, QRectF]]] = []
    reached = float("-inf")
    for one in sorted(placed, key=lambda one: span(one[1])):
        begins, ends = span(one[1])
        if begins >= reached:
            groups.append([])
        groups[-1].append(one)
        reached = max(reached, ends)
    return groups


def _slim(rect: QRectF) -> QRectF:
    dx = min(rect.width() * OVERLAP, OVERLAP_PX)
    dy = min(rect.height() * OVERLAP, OVERLAP_PX)
    return rect.adjusted(dx, dy, -dx, -dy)
