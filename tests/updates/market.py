"""A vendor and a web server for the tests of updates: real keys, real signatures, real HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tools.releases import Maker

PIECE = bytes(65536)


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder; a path that ends like `endless` never ends. Counts what it sends."""

    market: Market

    def do_GET(self) -> None:
        market = self.market
        market.asked.append(self.path)
        if market.endless and self.path.endswith(market.endless):
            self._for_ever()
        else:
            super().do_GET()

    def _for_ever(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(PIECE)
        except OSError:
            return  # the other side has had enough

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Market:
    """The vendor's side."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.maker = Maker(folder / "repository", folder / "keys")
        self.asked: list[str] = []
        self.endless = ""
        self.url = ""
        self.maker.begin()

    @property
    def root(self) -> bytes:
        """Return the root of trust a package is built with."""
        return (self.maker.metadata / "root.json").read_bytes()

    def files_asked(self) -> list[str]:
        """Return which files of the program went over the line."""
        return [path for path in self.asked if "/targets/kiosk/" in path]

    def release(self, version: str, words: str = "") -> Path:
        """Build and publish a version: a program that says `words`, a big file, a link."""
        built = build(self.folder / f"built-{version}", version, words)
        self.maker.add(built, version)
        return built


def build(folder: Path, version: str, words: str = "", status: int = 0) -> Path:
    """Write a little program with a library, as PyInstaller lays them out."""
    inner = folder / "_internal" / "Qt"
    inner.mkdir(parents=True, exist_ok=True)
    program = folder / "kiosk"
    program.write_text(f"#!/bin/sh\necho {version} {words}\nexit {status}\n", encoding="utf-8")
    program.chmod(0o755)
    (inner / "libQt.so.6").write_bytes(b"the same in every version" * 4000)
    if not (folder / "_internal" / "libQt.so.6").is_symlink():
        (folder / "_internal" / "libQt.so.6").symlink_to("Qt/libQt.so.6")
    return folder


@contextmanager
def open_market(folder: Path) -> Iterator[Market]:
    """Serve the repository at 127.0.0.1."""
    market = Market(folder)
    serving = type("Serving", (Quiet,), {"market": market})
    handler = partial(serving, directory=str(folder / "repository"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        market.url = f"http://127.0.0.1:{server.server_port}"
        try:
            yield market
        finally:
            server.shutdown()
            thread.join()
