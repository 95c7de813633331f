"""The borne's call against Chromium's on rural lines: both sides in one run, in turns.

    python -m tests.bench.call                 five rounds of every scenario, about 40 minutes
    python -m tests.bench.call --quick         one round, shorter calls, about 5 minutes
    python -m tests.bench.call --only clean 256k-1% --rounds 3

Needs Chromium, chromedriver and Linux's /proc; no network, no rights. Results: a table on the
standard output; with `--out FOLDER`, call.json, call.md and call.svg. `--lock FILE` holds a lock
during each pair of calls, so that several benches on one machine take turns.
"""

from __future__ import annotations

import argparse
import fcntl
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.call.measures import Figures, figures_of
from tests.bench.call.report import markdown, write
from tests.bench.call.rig import Rig, Times, open_rig
from tests.bench.call.scenarios import DARK_AFTER_S, SCENARIOS, Scenario
from tests.bench.call.targets import Runs

FULL, QUICK = Times(settle_s=6, measure_s=20), Times(settle_s=3, measure_s=8)
PAPER_S, QUICK_PAPER_S = 40.0, 18.0


def main() -> int:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(prog="tests.bench.call", description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--only", nargs="+", choices=[s.name for s in SCENARIOS])
    parser.add_argument("--size", type=int, nargs=2, default=(1280, 720), metavar=("W", "H"))
    parser.add_argument("--films", type=Path, help="keep the films here for the next run")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--lock", type=Path)
    options = parser.parse_args()
    rounds = options.rounds or (1 if options.quick else 5)
    wanted = [s for s in SCENARIOS if not options.only or s.name in options.only]
    runs: Runs = defaultdict(list)
    with _folder(options.films) as folder, open_rig(folder, tuple(options.size)) as rig:
        for number in range(rounds):
            for scenario in wanted:
                with _locked(options.lock):
                    _pair(rig, scenario, number, options.quick, runs)
    sys.stdout.write(markdown(runs))
    if options.out:
        told = {"rounds": rounds, "quick": options.quick, "picture": options.size}
        write(runs, told, options.out)
    return 0


def _pair(rig: Rig, scenario: Scenario, number: int, quick: bool, runs: Runs) -> None:
    """Both sides, one after the other; who goes first changes with the round."""
    sides = rig.sides if number % 2 == 0 else rig.sides[::-1]
    for side in sides:
        notes = rig.call(side, scenario, _times(scenario, quick))
        found = figures_of(notes, rig.film, rig.their_film, rig.voice)
        runs[scenario.name, side.name].append(found)
        _tell(number, scenario, side.name, found)


def _times(scenario: Scenario, quick: bool) -> Times:
    times = QUICK if quick else FULL
    if scenario.paper_bytes:
        return Times(times.settle_s, QUICK_PAPER_S if quick else PAPER_S)
    if scenario.dark_s:
        return Times(times.settle_s, DARK_AFTER_S + times.measure_s)
    return times


def _tell(number: int, scenario: Scenario, side: str, found: Figures) -> None:
    told = " ".join(f"{name}={value:.4g}" for name, value in found.as_dict().items())
    sys.stderr.write(f"{number + 1} {scenario.name} {side}: {told}\n")
    sys.stderr.flush()


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept is None:
        with tempfile.TemporaryDirectory(prefix="bench-call-") as folder:
            yield Path(folder)
    else:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept


@contextmanager
def _locked(path: Path | None) -> Iterator[None]:
    if path is None:
        yield
        return
    with path.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main())
