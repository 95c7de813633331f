"""The bench's findings as Markdown, JSON and a drawing."""

from __future__ import annotations

import json
import math
import os
import platform
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tests.bench.call.scenarios import SCENARIOS
from tests.bench.call.targets import TARGETS, Runs, Verdict, promises, verdicts

CELL, LEFT, TOP, WIDE = 22, 260, 96, 104
COLOURS = {True: "#1a7f5a", False: "#b3261e"}


def markdown(runs: Runs) -> str:
    """Return a table, figures down and scenarios across: borne / Chromium, ratio; bold: missed."""
    found = verdicts(runs)
    scenarios = list(dict.fromkeys(v.scenario for v in found))
    lines = [_head(found), f"| borne / Chromium, ratio | target | {' | '.join(scenarios)} |"]
    lines.append("|---" * (len(scenarios) + 2) + "|")
    for target in TARGETS:
        cells = [_cell(v) for v in found if v.target is target]
        unit = f", {target.unit}" if target.unit else ""
        sign = "≥" if target.at_least else "≤"
        lines.append(f"| {target.words}{unit} | {sign} {target.ratio:g} | {' | '.join(cells)} |")
    for promise in promises(runs):
        verdict = "Met" if promise.met else "**Missed**"
        lines.append(f"\n{verdict}: {promise.words}: {promise.found}")
    return "\n".join(lines) + "\n"


def _head(found: Sequence[Verdict]) -> str:
    met = sum(v.met for v in found)
    return f"{met} of {len(found)} targets met. Bold: missed.\n"


def _cell(verdict: Verdict) -> str:
    ratio = f"{verdict.ratio:.2f}" if math.isfinite(verdict.ratio) else "–"
    told = f"{_told(verdict.borne)} / {_told(verdict.chromium)}, {ratio}"
    return told if verdict.met else f"**{told}**"


def _told(value: float) -> str:
    if math.isnan(value):
        return "?"
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def as_json(runs: Runs, told: dict[str, object]) -> str:
    """Return every call and every verdict; `told`: how the bench was run."""
    return json.dumps(
        {
            "date": date.today().isoformat(),
            "machine": {"cores": _cores(), "system": platform.platform(), **told},
            "scenarios": {s.name: _scenario(s) for s in SCENARIOS},
            "calls": {
                f"{scenario} {side}": [_known(call.as_dict()) for call in calls]
                for (scenario, side), calls in runs.items()
            },
            "verdicts": [
                {
                    "scenario": v.scenario, "figure": v.target.name, "met": v.met,
                    **_known({"borne": v.borne, "chromium": v.chromium, "ratio": v.ratio}),
                }
                for v in verdicts(runs)
            ],
        },
        indent=1,
    )  # fmt: skip


def _scenario(scenario: object) -> dict[str, object]:
    names = getattr(scenario, "__slots__", ())
    return {name: getattr(scenario, name) for name in names if name != "name"}


def _known(values: dict[str, float]) -> dict[str, float | None]:
    return {name: round(v, 4) if math.isfinite(v) else None for name, v in values.items()}


def _cores() -> int:
    return len(os.sched_getaffinity(0))


def drawing(runs: Runs) -> str:
    """Return an SVG: a dot per scenario and figure on a line from a quarter to four times."""
    found = verdicts(runs)
    scenarios = list(dict.fromkeys(v.scenario for v in found))
    height, width = TOP + CELL * len(TARGETS) + 20, LEFT + WIDE * len(scenarios) + 20
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        '<text x="10" y="24" font-size="15" font-weight="bold">Borne by Chromium</text>',
        '<text x="10" y="44" fill="#444">line: the same; left: less, right: more (¼ to 4 times);'
        " green: target met</text>",
    ]
    for row, target in enumerate(TARGETS):
        y = TOP + CELL * row + CELL / 2
        parts.append(f'<text x="10" y="{y + 4:.0f}">{target.words}</text>')
    for column, scenario in enumerate(scenarios):
        parts += _column(column, scenario, [v for v in found if v.scenario == scenario])
    return "\n".join([*parts, "</svg>"]) + "\n"


def _column(column: int, scenario: str, found: Sequence[Verdict]) -> list[str]:
    left = LEFT + WIDE * column
    middle = left + WIDE / 2
    bottom = TOP + CELL * len(found)
    parts = [
        f'<text x="{middle}" y="{TOP - 12}" text-anchor="middle">{scenario}</text>',
        f'<line x1="{middle}" y1="{TOP}" x2="{middle}" y2="{bottom}" stroke="#999"/>',
    ]
    for row, verdict in enumerate(found):
        if math.isnan(verdict.borne) or math.isnan(verdict.chromium):
            continue
        y = TOP + CELL * row + CELL / 2
        x = middle + (WIDE / 2 - 8) * _place(verdict.ratio)
        parts.append(
            f'<line x1="{left}" y1="{y}" x2="{left + WIDE - 6}" y2="{y}" stroke="#eee"/>'
            f'<circle cx="{x:.1f}" cy="{y}" r="5" fill="{COLOURS[verdict.met]}"/>'
        )
    return parts


def _place(ratio: float) -> float:
    """Return -1 (a quarter or less) to 1 (four times or more)."""
    if not math.isfinite(ratio):
        return 1.0
    return max(-1.0, min(1.0, math.log(ratio, 4))) if ratio > 0 else -1.0


def write(runs: Runs, told: dict[str, object], folder: Path) -> None:
    """Write `call.json`, `call.md` and `call.svg`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "call.json").write_text(as_json(runs, told) + "\n", encoding="utf-8")
    (folder / "call.md").write_text(markdown(runs), encoding="utf-8")
    (folder / "call.svg").write_text(drawing(runs), encoding="utf-8")
