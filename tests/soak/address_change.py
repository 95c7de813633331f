"""The cable is pulled and a modem takes over: the same call, at another address.

    sudo python -m tests.soak.address_change            twice there and back, about two minutes

Two network namespaces of its own, joined by two lines: the town (desk and adviser) and the borne.
One line is up at a time, so the borne's only address changes with it, and the route to the desk.
Prints how long after each change pictures flow again; ends with 1 when the call did not survive.
Linux, root and iproute2; nothing outside the two namespaces is touched.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.app.adviser_process import AdviserProcess
from kiosk.app.embedded_desk import EmbeddedDesk
from kiosk.app.paths import DEMO_SITE
from kiosk.call.provider import DeskProvider
from kiosk.config.site import load_site
from kiosk.core import media
from kiosk.core.messages import SessionRequest
from kiosk.sim.adviser_script import AdviserOptions, Step
from tests.bench.call.borne_process import Props
from tests.bench.call.browsers import until
from tests.bench.call.film import make_film, make_voice
from tests.bench.call.sides import BorneSide

TOWN, BORNE = "borne-test-town", "borne-test-borne"
DESK = "10.91.0.1"
LINES = ("10.91.1", "10.91.2")
SERVICE = "caf"
TALK_S, DARK_S, PATIENCE_S = 6.0, 3.0, 60.0


def main() -> int:
    """Run the whole, or one side of it inside its namespace."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=4)
    parser.add_argument("--side", choices=("town", "borne"), help=argparse.SUPPRESS)
    parser.add_argument("--keys", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.side == "town":
        return be_town()
    if options.side == "borne":
        return be_borne(*options.keys.split(","))
    if os.geteuid() != 0:
        sys.stderr.write("network namespaces need root: run it with sudo\n")
        return 2
    with namespaces(), side("town") as town:
        with side("borne", "--keys", say_of(town)["keys"]) as borne:
            say_of(borne)
            outages = [change(borne, number) for number in range(options.changes)]
            ended = ask(borne, "end")["ended"]
    sys.stdout.write(json.dumps({"outages_s": outages, "call_ended": ended}) + "\n")
    return int(ended or None in outages)


def change(borne: subprocess.Popen[str], number: int) -> float | None:
    """Take one line down and the other up; return the seconds until pictures flow, None: never."""
    down, up = number % 2, 1 - number % 2
    time.sleep(TALK_S)
    inside(BORNE, "ip", "link", "set", f"b{down}", "down")
    time.sleep(DARK_S)
    raise_line(up)
    return ask(borne, "wait")["seconds"]


@contextmanager
def namespaces() -> Iterator[None]:
    """Have the two namespaces meanwhile, joined by two lines of which the first is up."""
    for name in (TOWN, BORNE):
        run("ip", "netns", "add", name)
        inside(name, "ip", "link", "set", "lo", "up")
    try:
        inside(TOWN, "ip", "addr", "add", f"{DESK}/32", "dev", "lo")
        for number, net in enumerate(LINES):
            run("ip", "link", "add", f"t{number}", "netns", TOWN,
                "type", "veth", "peer", f"b{number}", "netns", BORNE)  # fmt: skip
            inside(TOWN, "ip", "addr", "add", f"{net}.1/24", "dev", f"t{number}")
            inside(TOWN, "ip", "link", "set", f"t{number}", "up")
        raise_line(0)
        yield
    finally:
        for name in (TOWN, BORNE):
            run("ip", "netns", "del", name)


def raise_line(number: int) -> None:
    """Give the borne this line's address, and its way to the desk."""
    net, name = LINES[number], f"b{number}"
    inside(BORNE, "ip", "addr", "replace", f"{net}.2/24", "dev", name)
    inside(BORNE, "ip", "link", "set", name, "up")
    inside(BORNE, "ip", "route", "replace", DESK, "via", f"{net}.1", "dev", name)


def be_town() -> int:
    """Keep the desk; the adviser answers and stays."""
    desk = EmbeddedDesk(load_site(DEMO_SITE), host=DESK, port=0)
    keys = desk.start()
    script = (Step("answer", 0.2), Step("until_end"))
    adviser = AdviserProcess(
        AdviserOptions(keys.address, SERVICE, keys.code, script=script, limit_s=900)
    )
    adviser.start()
    until(lambda: adviser.has("signed_in"), "the adviser", PATIENCE_S)
    tell({"keys": f"{keys.address},{keys.site_token}"})
    sys.stdin.read()
    adviser.stop()
    desk.stop()
    return 0


def be_borne(address: str, token: str) -> int:
    """Call, then answer questions until « end »."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        film = make_film(folder / "citizen.y4m", "citizen", (640, 360), 2.0)
        make_voice(folder / "citizen.wav")
        borne = BorneSide(
            Props(address, film.path, folder / "citizen.wav", folder / "captures.bin")
        )
        borne.start()
        borne.prepare()
        borne.call(DeskProvider(address, token).open(SessionRequest(partner=SERVICE)))
        until(borne.shown, "the first picture", PATIENCE_S)
        tell({})
        for line in sys.stdin:
            if line.strip() == "end":
                break
            borne.begin()
            began_s = time.monotonic()
            until(lambda: len(borne.shown()) > 1, "pictures again", PATIENCE_S)
            tell({"seconds": round(time.monotonic() - began_s, 1)})
        tell({"ended": borne.has(media.CallOver)})
        borne.stop()
    return 0


@contextmanager
def side(name: str, *more: str) -> Iterator[subprocess.Popen[str]]:
    """Run this module as one side, inside its namespace."""
    namespace = TOWN if name == "town" else BORNE
    process = subprocess.Popen(
        ["ip", "netns", "exec", namespace, sys.executable, "-m", "tests.soak.address_change",
         "--side", name, *more],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.communicate()


def tell(words: dict[str, Any]) -> None:
    """Say a line to the one who started this side."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def say_of(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Return the next line a side says."""
    assert process.stdout is not None
    return json.loads(process.stdout.readline() or "{}")


def ask(process: subprocess.Popen[str], word: str) -> dict[str, Any]:
    """Ask a side and return its answer."""
    assert process.stdin is not None
    process.stdin.write(word + "\n")
    process.stdin.flush()
    return {"seconds": None, "ended": True, **say_of(process)}


def inside(namespace: str, *command: str) -> None:
    """Run a command inside a namespace."""
    run("ip", "netns", "exec", namespace, *command)


def run(*command: str) -> None:
    """Run a command; raises when it fails."""
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
