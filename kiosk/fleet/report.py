"""Outcomes as lines for a terminal, as JSON, as a kept report, and as an exit status."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from kiosk.fleet.check import Outcome, Verdict, worst
from kiosk.fleet.words import NAMES

SIGNS: dict[Verdict, str] = {"ok": "✓", "warn": "!", "failed": "✗"}
WORDS: dict[Verdict, str] = {"ok": "bien", "warn": "attention", "failed": "panne"}


@dataclass(frozen=True, slots=True)
class Report:
    """What a borne found of itself. `thorough_at`: when it last opened its devices for it."""

    at: datetime
    outcomes: tuple[Outcome, ...]
    thorough_at: datetime | None = None


def plain(report: Report) -> dict[str, Any]:
    """Return a report as JSON's types."""
    thorough = report.thorough_at.isoformat() if report.thorough_at else None
    checks = [asdict(one) for one in report.outcomes]
    return {"at": report.at.isoformat(), "thorough_at": thorough, "checks": checks}


def from_plain(kept: Mapping[str, Any]) -> Report:
    """Return what `plain` was made of. Raises `KeyError`, `TypeError` or `ValueError`."""
    thorough = kept["thorough_at"]
    return Report(
        datetime.fromisoformat(kept["at"]),
        tuple(Outcome(**one) for one in kept["checks"] if one["id"] in NAMES),
        datetime.fromisoformat(thorough) if thorough else None,
    )


def lines(outcomes: Sequence[Outcome]) -> Iterable[str]:
    """Yield each outcome, its remedy under it, then the sum."""
    wide = max((len(one.name) for one in outcomes), default=0)
    for one in outcomes:
        cause = with_figures(one)
        yield f"{SIGNS[one.verdict]} {WORDS[one.verdict]:<9}  {one.name:<{wide}}  {cause}"
        if one.remedy:
            yield f"{'':<{wide + 15}}→ {one.remedy}"
    yield ""
    yield summary(outcomes)


def with_figures(outcome: Outcome) -> str:
    """Return the cause, and what was measured, for those who can read it."""
    return f"{outcome.cause} {outcome.figures}." if outcome.figures else outcome.cause


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return « Tout marche. » or how much does not."""
    failed = sum(one.verdict == "failed" for one in outcomes)
    warned = sum(one.verdict == "warn" for one in outcomes)
    if failed:
        return f"{failed} panne{'s' * (failed > 1)} sur {len(outcomes)} contrôles."
    if warned:
        return f"Tout marche. {warned} point{'s' * (warned > 1)} à surveiller."
    return "Tout marche."


def as_json(outcomes: Sequence[Outcome]) -> str:
    """Return the outcomes as one JSON object: `verdict`, and `checks` in their order."""
    checks = [asdict(one) for one in outcomes]
    whole = {"verdict": worst(outcomes), "checks": checks}
    return json.dumps(whole, ensure_ascii=False, indent=1)


def exit_status(outcomes: Iterable[Outcome]) -> int:
    """Return 0 when nothing failed, else 1; a warning is no failure."""
    return 1 if worst(outcomes) == "failed" else 0
