"""`kiosk update` and `kiosk rollback`: what the nightly timer and the service's failure start."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.app.state_folder import VISITING
from kiosk.config.update import UpdateConfig, load_update
from kiosk.core.clock import PARIS
from kiosk.updates.repository import Repository, UpdateRefused
from kiosk.updates.shelf import Shelf
from kiosk.updates.update import Update, is_night

log = logging.getLogger(__name__)
FAILED = 1
SELF_TEST_S = 900
TRIES = 2
LASTED_S = 3600
"""A version that has run so long since the switch is no longer on probation."""


def on_probation(settings: Path) -> bool:
    """Return whether the version that runs was switched to and has not lasted yet.

    `settings`: the folder of update.toml; without one there are no versions side by side.
    """
    file = settings / "update.toml"
    if not file.exists():
        return False
    shelf = Shelf(load_update(file).install)
    return bool(shelf.current) and shelf.unproven == shelf.current


def run_update(config: UpdateConfig, *, now: bool) -> int:
    """Update if there is something new; return 0, or 1 after saying why nothing was changed.

    `now`: a technician stands before the borne; the hour does not matter, a visit still does.
    """
    shelf = Shelf(config.install)
    may_go_on = may_change(config.state, by_day=now)
    if not config.url:
        return _say("no update repository in the settings")
    if not may_go_on():
        return _say("not now: updates are for two to four at night, and never during a visit")
    try:
        if (
            shelf.unproven
            and time.time() - (config.install / "unproven").stat().st_mtime > LASTED_S
        ):
            shelf.prove()
        repository = Repository(config.url, config.root.read_bytes(), cache_folder())
        outcome = Update(shelf, repository, passes_self_test, may_go_on).run()
    except (UpdateRefused, OSError) as error:
        log.warning("no update: %s", str(error))
        return FAILED
    if not outcome.switched:
        return _say(f"{outcome.version} is the newest")
    return _say(f"{outcome.version} stands ready ({outcome.downloaded / 1e6:.1f} MB came)")


def run_rollback(config: UpdateConfig) -> int:
    """Return to the version before, if the current one has just come; 0 either way."""
    version = Shelf(config.install).roll_back()
    return _say(f"back to {version}" if version else "nothing to go back to")


def may_change(state: Path, *, by_day: bool) -> Callable[[], bool]:
    """Return what tells whether the borne may change now: at night, and no visit under way."""

    def may() -> bool:
        at_night = by_day or is_night(datetime.now(PARIS))
        try:
            return at_night and not (state / VISITING).exists()
        except OSError:
            return False  # who cannot see whether somebody is there waits

    return may


def passes_self_test(program: Path) -> bool:
    """Have the new program try itself, as this account, without a display.

    Twice, because a version that fails is never taken again: the machine may just have been busy.
    """
    command = [str(program), "doctor", "--self-test"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return any(_ends_well(command, environment) for _ in range(TRIES))


def _ends_well(command: list[str], environment: dict[str, str]) -> bool:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, env=environment, timeout=SELF_TEST_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def cache_folder() -> Path:
    """Return where signed metadata is kept between two looks at the repository."""
    given = os.environ.get("STATE_DIRECTORY")
    base = Path(given.split(":")[0]) if given else Path.home() / ".cache" / "borne-update"
    return base / "metadata"


def _say(text: str) -> int:
    sys.stdout.write(f"kiosk: {text}\n")
    log.info("update: %s", text)
    return 0
