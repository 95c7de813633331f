"""A check of one thing, what it found, and how that is told: ok, warning or failed.

Checks know codes and figures; every sentence is in `words.py`. Nothing here opens a device: `app`
plugs the probes in, so that each fault of the list can be provoked without the thing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from kiosk.core.faults import KioskError
from kiosk.fleet.measured_words import FIGURES
from kiosk.fleet.words import NAMES, TOLD

Verdict = Literal["ok", "warn", "failed"]
CheckId = str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a probe found: a code of `words.TOLD`, and the figures and names of its sentence."""

    code: str
    values: dict[str, str | int] = field(default_factory=dict[str, str | int])


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at. `run` may take seconds and raise `KioskError`."""

    id: CheckId
    run: Callable[[], Finding]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check came to, in words: plain data that crosses processes and becomes JSON."""

    id: CheckId
    name: str
    verdict: Verdict
    ms: int
    cause: str
    remedy: str = ""
    code: str = ""
    """The finding's; empty where the check itself broke."""
    figures: str = ""
    """For technicians; empty where nothing was measured."""


def run_checks(checks: Iterable[Check], seconds: Callable[[], float]) -> tuple[Outcome, ...]:
    """Run every check in turn; one that fails unexpectedly is told as such, and the rest go on."""
    return tuple(_run(check, seconds) for check in checks)


def told(check: CheckId, finding: Finding, ms: int = 0) -> Outcome:
    """Return a finding in words. Raises `KeyError` where the table has none: it is total."""
    verdict, cause, remedy = TOLD[check][finding.code]
    figures = FIGURES.get(check, "") if finding.values else ""
    return Outcome(
        check,
        NAMES[check],
        verdict,
        ms,
        cause.format_map(finding.values),
        remedy.format_map(finding.values),
        finding.code,
        figures.format_map(finding.values),
    )


def renewed(known: Iterable[Outcome], found: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Return what is known after another look, in the table's order.

    A look that opens nothing finds a camera present and measures nothing: it takes away neither
    what was measured before, nor the fault that only an opened device shows.
    """
    latest = {one.id: one for one in known}
    for one in found:
        before = latest.get(one.id)
        if not (before and one.code == "present" and before.code in _ONLY_OPENED):
            latest[one.id] = one
    return tuple(latest[name] for name in NAMES if name in latest)


_ONLY_OPENED = ("dark", "silent")


def worst(outcomes: Iterable[Outcome]) -> Verdict:
    """Return the worst verdict; « ok » of nothing."""
    verdicts = {one.verdict for one in outcomes}
    return "failed" if "failed" in verdicts else "warn" if "warn" in verdicts else "ok"


def _run(check: Check, seconds: Callable[[], float]) -> Outcome:
    began = seconds()
    try:
        finding = check.run()
    except (KioskError, OSError) as error:
        finding = Finding("error", {"why": str(error)})
    ms = round((seconds() - began) * 1000)
    if finding.code == "error":
        why = finding.values.get("why", "")
        cause = f"Le contrôle s'est arrêté : {why}."
        return Outcome(check.id, NAMES[check.id], "failed", ms, cause, _ASK)
    return told(check.id, finding, ms)


_ASK = "Recommencez. Si cela dure, envoyez le résultat au technicien."
