"""HTTP to the desk: who is there, what a call needs, the agent's help; all bounded."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TypeVar

import requests
import urllib3
from pydantic import ValidationError

from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import (
    CallSession,
    Directory,
    HealthReport,
    HelpPhase,
    HelpStatus,
    HelpTicket,
    Message,
    SessionRequest,
)
from kiosk.web.watched_http import Deadline, WatchedAdapter

Answer = TypeVar("Answer", bound=Message)
CHUNK_BYTES = 8 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take, in seconds and bytes."""

    silence_s: float = 4.0
    total_s: float = 8.0
    body_bytes: int = 256 * 1024


class DeskProvider:
    """`SessionProvider` of the desk at `url`. Blocking; may be used by several threads at once.

    No proxy, netrc or certificate bundle of the environment is used; redirections are not followed
    (the site's token would travel along). Certificates are verified, against `ca_file` if given.
    """

    def __init__(
        self, url: str, token: str, *, ca_file: str | None = None, limits: Limits | None = None
    ) -> None:
        self._url = url.rstrip("/")
        self._token = token
        self._ca_file = ca_file
        self._limits = limits or Limits()
        self._of_thread = threading.local()

    def directory(self) -> Directory:
        """Return the partners' presence. Raises `KioskError(DESK_UNREACHABLE | DESK_REFUSED)`."""
        return self._ask("GET", "/api/partners", None, Directory)

    def open(self, request: SessionRequest) -> CallSession:
        """Return what one call needs. Raises as `directory`."""
        return self._ask("POST", "/api/sessions", request.model_dump_json(), CallSession)

    def ask_help(self) -> HelpTicket:
        """Ring the agent's desk of this site. Raises as `directory`."""
        return self._ask("POST", "/api/help", None, HelpTicket)

    def help_phase(self, ticket: HelpTicket) -> HelpPhase:
        """Return what the agent does about it. Raises as `directory`."""
        return self._ask("GET", f"/api/help/{ticket.id}", None, HelpStatus).phase

    def drop_help(self, ticket: HelpTicket) -> None:
        """Take the request back; one the desk forgot is taken back. Raises as `directory`."""
        self._fetch("DELETE", f"/api/help/{ticket.id}", None, done=(200, 204, 404))

    def fetch_bytes(self, count: int) -> int:
        """Fetch so many meaningless bytes, to measure the line; return how many came."""
        return len(self._fetch("GET", f"/api/line/{count}", None, done=(200,)))

    def send_bytes(self, meaningless: bytes) -> None:
        """Send bytes to be thrown away, to measure the line. Raises as `fetch_bytes`."""
        self._fetch("POST", "/api/line", meaningless, done=(200, 204))

    def report(self, health: HealthReport) -> None:
        """Tell the desk how this borne fares. Raises as `directory`."""
        self._fetch("POST", "/api/health", health.model_dump_json(), done=(200, 204))

    def _ask(self, method: str, path: str, body: str | None, model: type[Answer]) -> Answer:
        text = self._fetch(method, path, body, done=(200, 201))
        try:
            return model.model_validate_json(text)
        except ValidationError as error:
            wrong = error.errors(include_url=False, include_input=False)[0]
            raise KioskError(
                Fault.DESK_UNREACHABLE, f"{path}: {wrong['loc']} {wrong['msg']}"
            ) from error

    def _fetch(
        self, method: str, path: str, body: str | bytes | None, done: tuple[int, ...]
    ) -> bytes:
        """Return the body of an answer whose status is one of `done`."""
        with Deadline(self._limits.total_s) as deadline:
            try:
                text = self._exchange(method, path, body, done)
            # urllib3's and http.client's own show when the connection is cut in mid-answer
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
                why = f"no answer in {self._limits.total_s} s" if deadline.passed else _name(error)
                raise KioskError(Fault.DESK_UNREACHABLE, f"{path}: {why}") from error
        if deadline.passed:  # what was cut may look whole when no length was announced
            raise KioskError(Fault.DESK_UNREACHABLE, f"{path}: cut by the deadline")
        return text

    def _exchange(
        self, method: str, path: str, body: str | bytes | None, done: tuple[int, ...]
    ) -> bytes:
        with self._session().request(
            method,
            self._url + path,
            data=body,
            headers={"Content-Type": _kind_of(body)} if body else None,
            timeout=self._limits.silence_s,
            allow_redirects=False,
            stream=True,
        ) as response:
            _check(response, path, done)
            return self._read(response, path)

    def _read(self, response: requests.Response, path: str) -> bytes:
        """Return the body as sent; a compressed one is refused, since none was asked for."""
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise KioskError(Fault.DESK_UNREACHABLE, f"{path}: compressed, unasked")
        text = bytearray()
        while chunk := response.raw.read(CHUNK_BYTES, decode_content=False):
            text += chunk
            if len(text) > self._limits.body_bytes:
                raise KioskError(
                    Fault.DESK_UNREACHABLE, f"{path}: over {self._limits.body_bytes} bytes"
                )
        return bytes(text)

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._of_thread, "session", None)
        if session is None:
            session = requests.Session()
            session.trust_env = False
            session.verify = self._ca_file or True
            session.headers["Authorization"] = f"Bearer {self._token}"
            session.headers["Accept-Encoding"] = "identity"
            for scheme in ("http://", "https://"):
                session.mount(scheme, WatchedAdapter())
            self._of_thread.session = session
        return session


def _kind_of(body: str | bytes) -> str:
    return "application/json" if isinstance(body, str) else "application/octet-stream"


def _check(response: requests.Response, path: str, done: tuple[int, ...]) -> None:
    if response.status_code in (401, 403):
        raise KioskError(Fault.DESK_REFUSED, f"{path}: HTTP {response.status_code}")
    if response.status_code == 429 and path.startswith("/api/line"):
        raise KioskError(Fault.CALL_REFUSED, f"{path}: enough for now")
    if response.status_code in (404, 405) and path.startswith("/api/line"):
        raise KioskError(Fault.PROTOCOL, f"{path}: an older desk")
    if response.status_code not in done:
        raise KioskError(Fault.DESK_UNREACHABLE, f"{path}: HTTP {response.status_code}")


def _name(error: BaseException) -> str:
    """Return the kind of `error`: its text may hold addresses and, for some, the request."""
    return type(error).__name__
