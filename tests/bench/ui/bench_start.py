"""How soon the welcome screen can be touched, and what rests in memory, beside Chromium's kiosk.

    python build/with_screen.py 1080x1920 python -m tests.bench.ui.bench_start --rounds 5

In turns, on the same screen: the borne with its stand-in devices and a desk that is not there,
until its first picture is shown (READY, see `kiosk/app/service_manager.py`); `chromium --kiosk` on
a page with the same words, until the picture after its first was asked for. Both are warm, the
borne's modules compiled as on an installed one. Memory
is PSS of all processes, read once devices and plate have come up behind the welcome screen.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.bench.call.usage import tree, usage_of

ROOT = Path(__file__).parents[3]
PATIENCE_S = 120.0
REST_S = 10.0
PAINTED = "/painted"
PAGE = f"""<!doctype html><meta charset="utf-8"><title>Borne</title>
<style>body{{font:bold 8vmin sans-serif;background:#f7f3ea;color:#0c4f6f;padding:10vmin}}
button{{font:inherit;width:100%;padding:1em;border-radius:1em;background:#0c4f6f;color:#fff}}</style>
<h1>Bonjour</h1><p>Parlez à un conseiller par vidéo.</p><button>Touchez l'écran</button>
<script>requestAnimationFrame(() => requestAnimationFrame(() => fetch("{PAINTED}")))</script>"""
SITE = ROOT / "assets" / "sites" / "demo.toml"
DESK = '\n[desk]\nurl = "http://127.0.0.1:9"\ntoken = "a-token-of-a-desk-nobody-keeps-0123456789"\n'
DEVICES = ("camera", "plate", "microphone", "speaker", "printer")
FLAGS = (
    "--kiosk", "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-component-update",
    "--disable-background-networking", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip


def main() -> int:
    """Print medians and ratios; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        site = written_site(Path(folder))
        for number in range(rounds + 1):
            for name, one in (("borne", start_borne(site)), ("chromium", start_chromium())):
                if number:  # the first round only warms
                    found[name].append(one)
    for place, what, unit in ((0, "to the first picture", "s"), (1, "at rest", "MB")):
        ours, theirs = (statistics.median(one[place] for one in found[name]) for name in found)
        sys.stdout.write(
            f"{what}: borne {ours:.2f} {unit}, Chromium {theirs:.2f} {unit}: {ours / theirs:.2f}\n"
        )
    return 0


def written_site(folder: Path) -> Path:
    """Return a site file whose devices are all stand-ins and whose desk nobody keeps."""
    text = SITE.read_text(encoding="utf-8")
    for device in DEVICES:
        text = text.replace(f'\n{device} = "auto"', f'\n{device} = "sim"')
    text = text.replace('words = "words"', f'words = "{SITE.parent / "words"}"')
    site = folder / "site.toml"
    site.write_text(text + DESK)
    return site


def start_borne(site: Path) -> tuple[float, float]:
    """Return the seconds to READY and the megabytes at rest."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        notify = site.parent / "notify"
        notify.unlink(missing_ok=True)
        line.bind(str(notify))
        line.settimeout(PATIENCE_S)
        surroundings = {
            **os.environ, "NOTIFY_SOCKET": str(notify), "PYTHONPATH": str(ROOT),
            "STATE_DIRECTORY": str(site.parent / "state"),
            "PYTHONPYCACHEPREFIX": str(site.parent / "compiled"),
        }  # fmt: skip
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed borne is compiled
        command = [sys.executable, "-m", "kiosk", "run", "--site", str(site)]
        with running(command, surroundings) as (process, began_s):
            while line.recv(100) != b"READY=1":
                continue
            return time.monotonic() - began_s, rest_mb(process)


def start_chromium() -> tuple[float, float]:
    """Return the seconds until its page is painted and the megabytes at rest."""
    program = shutil.which("chromium")
    assert program, "chromium is not installed"
    painted = threading.Event()

    class Server(BaseHTTPRequestHandler):
        """Serves the page; hears that it is painted."""

        def do_GET(self) -> None:
            if self.path == PAINTED:
                painted.set()
            body = PAGE.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    profile = PROFILES.name
    address = f"http://127.0.0.1:{server.server_port}/"
    try:
        command = [program, *FLAGS, f"--user-data-dir={profile}", address]
        with running(command, dict(os.environ)) as (process, began_s):
            assert painted.wait(PATIENCE_S), "Chromium paints nothing"
            return time.monotonic() - began_s, rest_mb(process)
    finally:
        server.shutdown()
        server.server_close()


PROFILES = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
"""Chromium's profile is kept between its starts: it is warm too."""


@contextmanager
def running(
    command: list[str], surroundings: dict[str, str]
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """Run a program meanwhile; yields it and when it began."""
    began_s = time.monotonic()
    process = subprocess.Popen(
        command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield process, began_s
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE_S)


def rest_mb(process: subprocess.Popen[bytes]) -> float:
    """Return the PSS of the whole tree once it has come to rest."""
    time.sleep(REST_S)
    return usage_of(tree(process.pid)).pss_mb


if __name__ == "__main__":
    sys.exit(main())
