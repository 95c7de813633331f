"""HTTP to an eSCL scanner: each exchange under one deadline and one byte cap, cut when given up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

import requests
import urllib3

from kiosk.core.faults import Fault, KioskError
from kiosk.web.watched_http import Deadline, SelfSignedAdapter

SILENCE_S: Final = 15.0
"""A scanner that warms its lamp says nothing for a while."""
CONNECT_S: Final = 3.0
CHUNK: Final = 64 * 1024
MAX_XML: Final = 1 << 20
MAX_SHEET: Final = 64 << 20
"""An A4 sheet in colour at 300 dpi, not compressed at all, has 26 MB."""
Told = Callable[[float | None], None]


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer: its status, its body, and where the new job is."""

    status: int
    body: bytes = field(default=b"", repr=False)
    location: str = ""


def _silent(_share: float | None) -> None:
    """Hear of no progress."""


class EsclLine:
    """The way to one scanner at `base`, as in http://192.0.2.20/eSCL. For one thread at a time.

    No proxy or netrc of the environment is used and no redirection followed. Over https the
    device's own certificate is taken as it is: it keeps listeners out, not impostors.
    """

    def __init__(self, base: str) -> None:
        self._base = base.rstrip("/")
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = False
        self._session.headers["Accept-Encoding"] = "identity"
        self._session.headers["Connection"] = "close"  # nothing lingers when it is cut
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, SelfSignedAdapter())

    def close(self) -> None:
        """Let the connections go."""
        self._session.close()

    def ask(
        self,
        method: str,
        path: str,
        seconds: float,
        *,
        body: bytes | None = None,
        most: int = MAX_XML,
        stop: threading.Event | None = None,
        tell: Told = _silent,
    ) -> Reply:
        """Return the answer, whatever its status; blocks for `seconds` at most.

        `path` begins after the base. Raises `KioskError`: SCANNER_OFF when there is no answer or it
        breaks off, SCANNER_FAILED when it is too long.
        """
        with Deadline(seconds, stop) as deadline:
            try:
                reply = self._exchange(method, self._base + path, body, most, tell)
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
                why = f"cut after {seconds} s" if deadline.passed else type(error).__name__
                raise KioskError(Fault.SCANNER_OFF, f"{method} {path}: {why}") from error
            finally:
                self._session.close()  # the scanner is about to close it too: never use it again
        if deadline.passed:
            raise KioskError(Fault.SCANNER_OFF, f"{method} {path}: cut off")
        return reply

    def path_of(self, location: str) -> str:
        """Return a job's address as a path after the base; the host it names is not asked.

        Raises `KioskError(SCANNER_FAILED)` when it lies elsewhere.
        """
        path, root = urlsplit(location).path, urlsplit(self._base).path
        if not path.startswith(f"{root}/") or ".." in path:
            raise KioskError(Fault.SCANNER_FAILED, "a job outside the scanner's own addresses")
        return path[len(root) :].rstrip("/")

    def _exchange(self, method: str, url: str, body: bytes | None, most: int, tell: Told) -> Reply:
        with self._session.request(
            method,
            url,
            data=body,
            headers={"Content-Type": "text/xml"} if body else None,
            timeout=(CONNECT_S, SILENCE_S),
            allow_redirects=False,
            stream=True,
        ) as response:
            content = _read(response, most, tell)
            return Reply(response.status_code, content, response.headers.get("Location", ""))


def _read(response: requests.Response, most: int, tell: Told) -> bytes:
    announced = response.headers.get("Content-Length", "")
    total = int(announced) if announced.isdecimal() and len(announced) < 12 else 0
    content = bytearray()
    while chunk := response.raw.read(CHUNK, decode_content=False):
        content += chunk
        if len(content) > most:
            raise KioskError(Fault.SCANNER_FAILED, f"more than {most} bytes")
        tell(min(1.0, len(content) / total) if total else None)
    return bytes(content)
