"""How much of the adviser's voice comes back, room by room.

`python -m tests.bench.sound.bench_echo` prints the table; exit status 1 when a target is missed.

Signal time, no sound card: a loudspeaker, a room and a microphone are arithmetic, the voices are
espeak-ng's, the canceller is the product's.
"""

from __future__ import annotations

import sys

import numpy as np

from kiosk.call.echo import EchoCanceller
from kiosk.sim.echo_room import EchoPath
from tests.echo_talk import change_by_double_talk_db, echo_loss_db
from tests.voices import ADVISER, CITIZEN, spoken

SECONDS = 14
ROOMS = {
    "60 ms, linear": (EchoPath(60, -6), 40),
    "200 ms, linear": (EchoPath(200, -6), 40),
    "400 ms, linear": (EchoPath(400, -6), 40),
    "60 ms, overdriven loudspeaker": (EchoPath(60, -6, overdriven=True), 25),
    "60 ms, 100 ppm drift": (EchoPath(60, -6, drift_ppm=100), 25),
    "60 ms, overdriven, 100 ppm drift": (EchoPath(60, -6, overdriven=True, drift_ppm=100), 25),
}
"""Room to (path, the loss wanted after 2 s)."""


def say(line: str) -> None:
    """Write a line of the table."""
    sys.stdout.write(line + "\n")


def main() -> int:
    """Print the table; return 1 when a row misses its target."""
    adviser = spoken(ADVISER, "fr", SECONDS)
    citizen = spoken(CITIZEN, "fr+f3", SECONDS)
    missed = False
    say("| room | loss in second 1, 2 | least, median after 2 s | wanted | double talk, citizen |")
    say("|---|---|---|---|---|")
    for name, (path, wanted) in ROOMS.items():
        loss = echo_loss_db(adviser, path, EchoCanceller())
        settled = loss[2:][~np.isnan(loss[2:])]
        change = change_by_double_talk_db(adviser, citizen, path, EchoCanceller)
        missed |= bool(np.median(settled) < wanted or abs(change) > 3)
        say(
            f"| {name} | {loss[0]:.0f}, {loss[1]:.0f} dB | {settled.min():.0f}, "
            f"{np.median(settled):.0f} dB | {wanted} dB | {change:+.1f} dB (within 3) |"
        )
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
