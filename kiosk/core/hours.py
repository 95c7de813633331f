"""When a partner is open: pure functions of the partner and the time, in Europe/Paris.

A time that the clock skips in spring is moved on by the hour skipped; one that it shows twice in
autumn means the first (PEP 495). Public holidays come from outside (`kiosk.config.holidays`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from kiosk.core.clock import PARIS
from kiosk.core.partner import WEEKDAYS, Partner

IsHoliday = Callable[[date], bool]
Span = tuple[datetime, datetime]

HORIZON_DAYS = 400
_DAY = timedelta(days=1)


def no_holiday(_day: date) -> bool:
    """Take every day for a working day."""
    return False


def is_open(partner: Partner, now: datetime, is_holiday: IsHoliday = no_holiday) -> bool:
    """Return whether `partner` is open at `now` (aware). Without hours it always is."""
    if not partner.hours:
        return True
    today = now.astimezone(PARIS).date()
    spans = _spans_from(partner, today - _DAY, 3, is_holiday)
    return any(start <= now.astimezone(UTC) < end for start, end in spans)


def today_hours(
    partner: Partner, now: datetime, is_holiday: IsHoliday = no_holiday
) -> tuple[tuple[time, time], ...]:
    """Return today's (opens, closes) in order, touching ones joined; 00:00 closes at midnight.

    Empty when `partner` is closed all day, and when it has no hours (it is always open then).
    """
    spans = _joined(_spans_of(partner, now.astimezone(PARIS).date(), is_holiday))
    return tuple((_wall_time(start), _wall_time(end)) for start, end in spans)


def next_opening(
    partner: Partner, now: datetime, is_holiday: IsHoliday = no_holiday
) -> datetime | None:
    """Return the first moment after `now` at which `partner` opens, in Europe/Paris.

    None when it has no hours (it never closes), or does not open within `HORIZON_DAYS`.
    """
    today = now.astimezone(PARIS).date()
    for start, _ in _spans_from(partner, today - _DAY, HORIZON_DAYS, is_holiday):
        if start > now.astimezone(UTC):
            return start.astimezone(PARIS)
    return None


def _spans_from(partner: Partner, first: date, days: int, is_holiday: IsHoliday) -> Iterator[Span]:
    every = (first + _DAY * number for number in range(days))
    return _joined(span for day in every for span in _spans_of(partner, day, is_holiday))


def _spans_of(partner: Partner, day: date, is_holiday: IsHoliday) -> list[Span]:
    """Return the opening spans of one day as moments in UTC, in order; empty ones left out."""
    if is_holiday(day) or _closed_by_exception(partner, day):
        return []
    weekday = WEEKDAYS[day.weekday()]
    spans = (
        (_moment(day, hours.opens), _closing(day, hours.closes))
        for hours in partner.hours
        if weekday in hours.days
    )
    return sorted(span for span in spans if span[0] < span[1])


def _closed_by_exception(partner: Partner, day: date) -> bool:
    if day in partner.closed_dates:
        return True
    return any(closure.first <= day <= closure.last for closure in partner.closures)


def _closing(day: date, closes: time) -> datetime:
    """Return the closing moment; midnight is the end of `day`, not its beginning."""
    return _moment(day if closes != time(0) else day + _DAY, closes)


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Join the spans, given in order of their start, that touch or overlap."""
    held: Span | None = None
    for start, end in spans:
        if held and start <= held[1]:
            held = (held[0], max(held[1], end))
            continue
        if held:
            yield held
        held = (start, end)
    if held:
        yield held


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, PARIS).astimezone(UTC)


def _wall_time(moment: datetime) -> time:
    return moment.astimezone(PARIS).time()
