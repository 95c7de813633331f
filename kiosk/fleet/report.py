"""Outcomes as lines for a terminal, as JSON, and as an exit status."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from kiosk.fleet.check import Outcome, Verdict, worst

SIGNS: dict[Verdict, str] = {"ok": "✓", "warn": "!", "failed": "✗"}
WORDS: dict[Verdict, str] = {"ok": "bien", "warn": "attention", "failed": "panne"}


def lines(outcomes: Sequence[Outcome]) -> Iterable[str]:
    """Yield each outcome, its remedy under it, then the sum."""
    wide = max((len(one.name) for one in outcomes), default=0)
    for one in outcomes:
        yield f"{SIGNS[one.verdict]} {WORDS[one.verdict]:<9}  {one.name:<{wide}}  {one.cause}"
        if one.remedy:
            yield f"{'':<{wide + 15}}→ {one.remedy}"
    yield ""
    yield summary(outcomes)


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
