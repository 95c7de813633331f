"""What the site's agent decides of the borne: closings, loudness, languages. Kept over restarts.

Pure data and dates; who may call a service is still `standing.py`'s business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Any

from kiosk.core.clock import PARIS
from kiosk.core.messages import Language

START, MOST = 5, 10
SOFTEST_MOST = 6
"""AUD-7 asks for 18 dB of range: six steps of 3 dB."""
SOFTEST_START, LOUDEST_START = 2, 9
MORNING = time(6)
"""A closing « until tomorrow » ends before anybody opens."""


@dataclass(frozen=True, slots=True)
class HouseRules:
    """Immutable: each decision makes a new one."""

    closed_until: datetime | None = None
    """The whole borne is closed until then."""
    services_closed: Mapping[str, datetime] = field(default_factory=dict[str, datetime])
    volume_start: int = START
    volume_most: int = MOST
    languages_off: tuple[Language, ...] = ()

    def closed_till(self, partner: str, now: datetime) -> datetime | None:
        """Return until when the agent keeps `partner` closed; None when not."""
        ends = (self.closed_until, self.services_closed.get(partner))
        return max((one for one in ends if one and one > now), default=None)

    def borne_closed_till(self, now: datetime) -> datetime | None:
        """Return until when the whole borne is closed; None when not."""
        return self.closed_until if self.closed_until and self.closed_until > now else None

    def close(self, partner: str, until: datetime) -> HouseRules:
        """Return these rules with `partner`, or the whole borne when empty, closed until then."""
        if not partner:
            return replace(self, closed_until=until)
        return replace(self, services_closed={**self.services_closed, partner: until})

    def open(self, partner: str) -> HouseRules:
        """Return these rules with `partner`, or the borne when empty, as its hours say."""
        if not partner:
            return replace(self, closed_until=None)
        rest = {one: until for one, until in self.services_closed.items() if one != partner}
        return replace(self, services_closed=rest)

    def louder(self, start: int, most: int) -> HouseRules:
        """Return these rules with both loudness limits moved by so many steps, within bounds."""
        top = max(SOFTEST_MOST, min(MOST, self.volume_most + most))
        begin = max(SOFTEST_START, min(LOUDEST_START, top - 1, self.volume_start + start))
        return replace(self, volume_most=top, volume_start=begin)

    def step(self, volume: int) -> int:
        """Return the loudspeaker's step (0 to 10) for the citizen's 0 to 10; 5 is the start."""
        if volume <= START:
            return round(volume * self.volume_start / START)
        span = self.volume_most - self.volume_start
        return self.volume_start + round((volume - START) * span / (MOST - START))

    def toggle(self, language: Language) -> HouseRules:
        """Return these rules with a language offered, or no more; French always is."""
        off = [one for one in self.languages_off if one != language]
        if len(off) == len(self.languages_off) and language != "fr":
            off.append(language)
        return replace(self, languages_off=tuple(off))


def ends_of_closing(now: datetime) -> dict[str, datetime]:
    """Return what a closing can last: an hour, this day, this week."""
    here = now.astimezone(PARIS)
    days_to_monday = 7 - here.weekday()
    return {
        "hour": here + timedelta(hours=1),
        "tomorrow": _morning(here + timedelta(days=1)),
        "monday": _morning(here + timedelta(days=days_to_monday)),
        "next_monday": _morning(here + timedelta(days=days_to_monday + 7)),
    }


def _morning(day: datetime) -> datetime:
    return datetime.combine(day.date(), MORNING, PARIS)


def plain(rules: HouseRules) -> dict[str, Any]:
    """Return the rules as JSON knows them."""
    return {
        "closed_until": rules.closed_until.isoformat() if rules.closed_until else None,
        "services_closed": {one: at.isoformat() for one, at in rules.services_closed.items()},
        "volume_start": rules.volume_start,
        "volume_most": rules.volume_most,
        "languages_off": list(rules.languages_off),
    }


def from_plain(kept: Any) -> HouseRules:
    """Return what `plain` made. Raises `ValueError`, `TypeError` or `KeyError` on anything else."""
    until = kept["closed_until"]
    return HouseRules(
        datetime.fromisoformat(until) if until else None,
        {str(one): datetime.fromisoformat(at) for one, at in kept["services_closed"].items()},
        int(kept["volume_start"]),
        int(kept["volume_most"]),
        tuple(kept["languages_off"]),
    ).louder(0, 0)
