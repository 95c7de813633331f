"""Opening hours: the rules, daylight saving, holidays, and properties over arbitrary partners."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.holidays import is_french_holiday
from kiosk.core.clock import PARIS
from kiosk.core.hours import is_open, next_opening, today_hours
from kiosk.core.partner import WEEKDAYS, Closure, OpeningHours, Partner

WORKING_DAYS = WEEKDAYS[:5]


def partner(
    *hours: OpeningHours, closed: tuple[date, ...] = (), closures: tuple[Closure, ...] = ()
) -> Partner:
    return Partner(
        id="caf", name="la CAF", spoken="la Caf", plain="vos allocations", picture="family",
        tint="orange", hours=hours, closed_dates=closed, closures=closures,
    )  # fmt: skip


def away(first: str, last: str) -> Closure:
    return Closure(first=date.fromisoformat(first), last=date.fromisoformat(last))


def hours(days: tuple[str, ...], opens: str, closes: str) -> OpeningHours:
    return OpeningHours.model_validate({"days": days, "opens": opens, "closes": closes})


def paris(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


OFFICE = partner(hours(WORKING_DAYS, "09:00", "12:00"), hours(WORKING_DAYS, "13:30", "16:30"))


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-23T08:59:59", False),
        ("2026-11-23T09:00:00", True),
        ("2026-11-23T11:59:59", True),
        ("2026-11-23T12:00:00", False),
        ("2026-11-23T13:30:00", True),
        ("2026-11-28T10:00:00", False),  # a Saturday
    ],
)
def test_the_opening_minute_is_open_and_the_closing_minute_is_closed(
    moment: str, expected: bool
) -> None:
    assert is_open(OFFICE, paris(moment)) is expected


def test_a_partner_without_hours_is_always_open_and_never_opens_next() -> None:
    always = partner()
    assert is_open(always, paris("2026-12-25T03:00:00"), lambda _: True)
    assert next_opening(always, paris("2026-12-25T03:00:00")) is None
    assert today_hours(always, paris("2026-12-25T03:00:00")) == ()


def test_the_time_may_be_given_in_any_zone() -> None:
    assert is_open(OFFICE, datetime(2026, 11, 23, 8, 0, tzinfo=UTC))  # 9:00 in Paris
    assert is_open(OFFICE, datetime(2026, 7, 13, 7, 0, tzinfo=UTC))  # 9:00 in Paris, summer
    assert not is_open(OFFICE, datetime(2026, 7, 13, 14, 30, tzinfo=UTC))


def test_todays_hours_are_in_order_and_touching_ones_are_joined() -> None:
    touching = partner(
        hours(("lundi",), "13:00", "00:00"),
        hours(("lundi",), "09:00", "12:00"),
        hours(("lundi",), "12:00", "13:00"),
        hours(("mardi",), "09:00", "10:00"),
    )
    assert today_hours(touching, paris("2026-11-23T20:00:00")) == ((time(9), time(0)),)
    assert today_hours(OFFICE, paris("2026-11-23T20:00:00")) == (
        (time(9), time(12)),
        (time(13, 30), time(16, 30)),
    )


def test_a_closed_date_and_a_holiday_close_the_whole_day() -> None:
    closed = partner(*OFFICE.hours, closed=(date(2026, 11, 23),))
    assert not is_open(closed, paris("2026-11-23T10:00:00"))
    assert today_hours(closed, paris("2026-11-23T10:00:00")) == ()
    assert next_opening(closed, paris("2026-11-23T10:00:00")) == paris("2026-11-24T09:00:00")

    def is_tuesday(day: date) -> bool:
        return day == date(2026, 11, 24)

    assert next_opening(closed, paris("2026-11-23T10:00:00"), is_tuesday) == paris(
        "2026-11-25T09:00:00"
    )


def test_a_closure_closes_its_first_and_its_last_day_and_those_between() -> None:
    summer = partner(*OFFICE.hours, closures=(away("2026-08-03", "2026-08-21"),))
    assert is_open(summer, paris("2026-07-31T10:00:00"))
    for day in ("2026-08-03", "2026-08-12", "2026-08-21"):
        assert not is_open(summer, paris(f"{day}T10:00:00")), day
        assert today_hours(summer, paris(f"{day}T10:00:00")) == ()
    assert is_open(summer, paris("2026-08-24T10:00:00"))
    assert next_opening(summer, paris("2026-07-31T17:00:00")) == paris("2026-08-24T09:00:00")


def test_closures_that_follow_each_other_are_skipped_together_with_the_holiday_after() -> None:
    closed = partner(
        *OFFICE.hours, closures=(away("2026-12-28", "2026-12-31"), away("2026-12-21", "2026-12-27"))
    )
    opening = next_opening(closed, paris("2026-12-18T17:00:00"), is_french_holiday)
    assert opening == paris("2027-01-04T09:00:00")  # 1 January is a Friday


def test_a_closure_across_the_change_of_hour_ends_at_the_wall_clock_s_nine() -> None:
    autumn = partner(*OFFICE.hours, closures=(away("2026-10-19", "2026-10-25"),))
    opening = next_opening(autumn, paris("2026-10-16T17:00:00"))
    assert opening == datetime(2026, 10, 26, 8, tzinfo=UTC)


def test_a_partner_that_is_away_for_good_has_no_next_opening() -> None:
    gone = partner(*OFFICE.hours, closures=(away("2026-01-01", "2029-01-01"),))
    assert next_opening(gone, paris("2026-11-23T10:00:00")) is None


def test_the_next_opening_skips_the_week_end_and_lies_after_now() -> None:
    assert next_opening(OFFICE, paris("2026-11-27T17:00:00")) == paris("2026-11-30T09:00:00")
    assert next_opening(OFFICE, paris("2026-11-27T10:00:00")) == paris("2026-11-27T13:30:00")
    assert next_opening(OFFICE, paris("2026-11-27T08:59:59")) == paris("2026-11-27T09:00:00")


def test_a_partner_that_is_closed_every_day_has_no_next_opening() -> None:
    assert next_opening(OFFICE, paris("2026-11-23T10:00:00"), lambda _: True) is None


def test_midnight_to_midnight_on_following_days_is_one_opening() -> None:
    weekend = partner(hours(("samedi", "dimanche"), "00:00", "00:00"))
    assert is_open(weekend, paris("2026-11-29T00:00:00"))
    assert not is_open(weekend, paris("2026-11-30T00:00:00"))
    assert next_opening(weekend, paris("2026-11-28T12:00:00")) == paris("2026-12-05T00:00:00")


def test_nine_in_the_morning_stays_nine_across_the_change_of_hour() -> None:
    sunday = partner(hours(("dimanche", "lundi"), "09:00", "12:00"))
    spring = next_opening(sunday, paris("2026-03-28T20:00:00"))  # the clock skips 2:00 to 3:00
    autumn = next_opening(sunday, paris("2026-10-24T20:00:00"))  # and shows 2:00 to 3:00 twice
    assert spring == datetime(2026, 3, 29, 7, tzinfo=UTC)
    assert autumn == datetime(2026, 10, 25, 8, tzinfo=UTC)


def test_an_opening_in_the_skipped_hour_is_moved_on_by_an_hour() -> None:
    night = partner(hours(("dimanche",), "02:30", "05:00"))
    assert next_opening(night, paris("2026-03-28T20:00:00")) == paris("2026-03-29T03:30:00")
    assert today_hours(night, paris("2026-03-29T12:00:00")) == ((time(3, 30), time(5)),)


def test_in_the_doubled_hour_the_first_one_counts() -> None:
    night = partner(hours(("dimanche",), "01:00", "02:30"))
    second = paris("2026-10-25T02:15:00").replace(fold=1)
    assert is_open(night, paris("2026-10-25T02:15:00"))
    assert not is_open(night, second)


# --- properties ---------------------------------------------------------------------------------

minutes = st.integers(0, 24 * 60 - 1)
any_hours = st.builds(
    lambda days, span: OpeningHours(
        days=tuple(sorted(days)),
        opens=time(*divmod(span[0], 60)),
        closes=time(*divmod(span[1], 60)),
    ),
    st.sets(st.sampled_from(WEEKDAYS), min_size=1),
    st.tuples(minutes, minutes).filter(lambda span: span[0] < span[1] or span[1] == 0),
)
any_day = st.dates(date(2026, 1, 1), date(2027, 12, 31))
any_closure = st.builds(
    lambda first, days: Closure(first=first, last=first + timedelta(days=days)),
    any_day,
    st.integers(0, 40),
)
any_partner = st.builds(
    lambda rows, closed, closures: partner(*rows, closed=tuple(closed), closures=tuple(closures)),
    st.lists(any_hours, min_size=1, max_size=4),
    st.sets(any_day, max_size=5),
    st.lists(any_closure, max_size=3),
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 11, 30), timezones=st.just(PARIS))


@given(any_partner, moments)
def test_it_is_open_at_its_next_opening_and_closed_just_before(who: Partner, now: datetime) -> None:
    opening = next_opening(who, now)
    if opening is None:  # only around the clock, every day, can there be none
        assert is_open(who, now)
        return
    assert opening.tzinfo is PARIS
    assert opening.astimezone(UTC) > now.astimezone(UTC)
    assert is_open(who, opening)
    assert not is_open(who, opening.astimezone(UTC) - timedelta(seconds=1))


@given(any_partner, moments, st.floats(0, 1))
def test_a_closed_partner_stays_closed_until_its_next_opening(
    who: Partner, now: datetime, part: float
) -> None:
    opening = next_opening(who, now)
    if is_open(who, now) or opening is None:
        return
    start = now.astimezone(UTC)
    between = start + (opening.astimezone(UTC) - start) * part * 0.999
    assert not is_open(who, between)


@given(any_partner, moments)
def test_todays_hours_tell_the_same_as_is_open(who: Partner, now: datetime) -> None:
    # Away from the night of the change of hour, where a wall time is not a moment.
    noon = now.replace(hour=12, minute=0, second=0, microsecond=0)
    told = any(o <= time(12) and (time(12) < c or c == time(0)) for o, c in today_hours(who, noon))
    assert told is is_open(who, noon)


@given(any_partner, moments)
def test_todays_hours_are_ordered_and_apart(who: Partner, now: datetime) -> None:
    spans = [(o, time.max if c == time(0) else c) for o, c in today_hours(who, now)]
    flat = [moment for span in spans for moment in span]
    assert flat == sorted(set(flat))


@given(any_partner, moments)
def test_it_never_opens_on_a_closed_day_or_a_public_holiday(who: Partner, now: datetime) -> None:
    opening = next_opening(who, now, is_french_holiday)
    if opening is None:
        return
    day = opening.date()
    assert day not in who.closed_dates
    assert not any(closure.first <= day <= closure.last for closure in who.closures)
    assert not is_french_holiday(day)
    assert is_open(who, opening, is_french_holiday)


@given(any_partner, moments)
def test_a_closure_only_takes_away(who: Partner, now: datetime) -> None:
    free = who.model_copy(update={"closures": ()})
    if is_open(who, now, is_french_holiday):
        assert is_open(free, now, is_french_holiday)
    opening = next_opening(who, now, is_french_holiday)
    sooner = next_opening(free, now, is_french_holiday)
    if opening and sooner and not is_open(free, now, is_french_holiday):
        assert sooner <= opening


@given(any_partner, st.sampled_from(["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"]))
def test_opening_and_closing_are_told_by_the_wall_clock_around_a_change_of_hour(
    who: Partner, night: str
) -> None:
    eve = paris(f"{night}T00:00:00") - timedelta(hours=1)
    opening = next_opening(who, eve)
    if opening is None or opening.date() != date.fromisoformat(night):
        return
    skipped = opening.hour == 3 and night[5:7] == "03"
    told = {hours.opens for hours in who.hours}
    assert skipped or opening.time() in told or opening.time() == time(0)
