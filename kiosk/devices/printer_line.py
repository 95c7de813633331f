"""The way to a print service or a printer: HTTP to a host, or to CUPS's socket on this machine.

Every exchange has one deadline for all of it, however slowly the other side drips.
"""

from __future__ import annotations

import http.client
import math
import os
import socket
import ssl
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from kiosk.devices.printer_ipp import OK_BELOW, Answer, PrinterError, Request, decode

if sys.platform != "win32":
    from pwd import getpwuid

MAX_ANSWER: Final = 1 << 20
CUPS_SOCKETS: Final = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
DEFAULT_PORT: Final = 631


@dataclass(frozen=True, slots=True)
class Server:
    """Where IPP is spoken: a host, or the path of a socket on this machine."""

    host: str
    port: int = DEFAULT_PORT
    tls: bool = False

    @classmethod
    def here(cls, environment: str | None = None) -> Server:
        """Return this machine's print service: CUPS_SERVER, else its socket, else localhost."""
        named = os.environ.get("CUPS_SERVER", "") if environment is None else environment
        if named.startswith("/"):
            return cls(named)
        if named:
            parts = urlsplit(f"//{named}")
            return cls(parts.hostname or "localhost", parts.port or DEFAULT_PORT)
        found = (path for path in CUPS_SOCKETS if Path(path).is_socket())
        return cls(next(found, "localhost"))

    def ask(self, path: str, request: Request, seconds: float) -> Answer:
        """Return the answer to `request`; blocks for at most `seconds`.

        Raises `PrinterError` when there is none in time, and when it is a refusal.
        """
        answer = decode(self._post(path, request.encode(), time.monotonic() + seconds))
        if answer.status >= OK_BELOW:
            raise PrinterError(
                f"operation {request.operation:#x} refused: {answer.status:#06x}", answer.status
            )
        return answer

    def _post(self, path: str, body: bytes, until: float) -> bytes:
        connection = _Connection(self, until)
        try:
            connection.request("POST", path, body, self._headers())
            response = connection.getresponse()
            if response.status != http.HTTPStatus.OK:
                raise PrinterError(f"HTTP {response.status} {response.reason}")
            return response.read(MAX_ANSWER)
        except (OSError, http.client.HTTPException) as error:
            detail = f"{self.host}: {error or type(error).__name__}"
            raise PrinterError(detail, late=isinstance(error, TimeoutError)) from error
        finally:
            connection.close()

    def _headers(self) -> dict[str, str]:
        headers = {"Content-Type": "application/ipp", "Connection": "close"}
        if self.is_socket:  # CUPS compares the name with the account at the other end
            headers["Authorization"] = f"PeerCred {own_name()}"
        return headers

    @property
    def is_socket(self) -> bool:
        """Whether this is a socket of this machine, not a host."""
        return self.host.startswith("/")


def own_name() -> str:
    """Return the name of the account the borne runs under: the owner of its jobs."""
    if sys.platform == "win32":
        return "borne"
    try:
        return getpwuid(os.geteuid()).pw_name
    except KeyError:  # an account without a name, as in some containers
        return str(os.geteuid())


class _PlainSocket(socket.socket):
    """A socket whose waits all end at `until`."""

    until: float = math.inf

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        self.settimeout(_left(self.until))
        return super().recv_into(buffer, nbytes, flags)


class _TlsSocket(ssl.SSLSocket):
    """A TLS socket whose waits all end at `until`."""

    until: float = math.inf

    def recv_into(self, buffer: Any, nbytes: int | None = None, flags: int = 0) -> int:
        self.settimeout(_left(self.until))
        return super().recv_into(buffer, nbytes, flags)


def _left(until: float) -> float:
    """Return the seconds left, never so few that a socket would not wait at all."""
    return max(0.01, until - time.monotonic())


class _Connection(http.client.HTTPConnection):
    """HTTP to `server`, over at `until` whatever happens."""

    def __init__(self, server: Server, until: float) -> None:
        super().__init__("localhost" if server.is_socket else server.host, server.port)
        self._server = server
        self._until = until

    def connect(self) -> None:
        """Open the socket."""
        if self._server.is_socket:
            plain = _PlainSocket(socket.AF_UNIX)
        else:
            bare = socket.create_connection((self.host, self.port), _left(self._until))
            plain = _PlainSocket(fileno=bare.detach())
        self.sock = plain  # whatever follows, `close` closes it
        plain.until = self._until
        if self._server.is_socket:
            plain.settimeout(_left(self._until))
            plain.connect(self._server.host)
        if self._server.tls:
            self.sock = _encrypted(plain)


def _encrypted(plain: _PlainSocket) -> ssl.SSLSocket:
    """Return the socket under TLS, whatever the other side's certificate.

    Printers sign their own; nothing secret goes this way, only the question how the printer is.
    """
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.sslsocket_class = _TlsSocket
    plain.settimeout(_left(plain.until))
    secure = context.wrap_socket(plain)
    if isinstance(secure, _TlsSocket):
        secure.until = plain.until
    return secure
