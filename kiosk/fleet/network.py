"""Checks of the way to the desk: name, port, certificate, hour, TURN. Standard library only.

Every call blocks, bounded by `WAIT_S`; nothing of a citizen and no token is in any of them.
"""

from __future__ import annotations

import os
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from kiosk.config.fields import is_this_machine
from kiosk.fleet.check import Finding

WAIT_S = 4.0
SLOW_MS = 300
SOON_DAYS = 21
CLOCK_OFF_S, CLOCK_WRONG_S = 30, 300
_STUN_COOKIE = bytes.fromhex("2112a442")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the desk is. `ca_file`: authorities to trust instead of the public ones."""

    url: str
    ca_file: str | None = None

    @property
    def host(self) -> str:
        """The desk's name or address."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """The desk's port."""
        parts = urlsplit(self.url)
        return parts.port or (443 if parts.scheme == "https" else 80)


def check_network(place: Place) -> Finding:
    """Find the desk's name and open its port."""
    if not place.host:
        return Finding("unset")
    try:
        socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
    except OSError:
        return Finding("no_name", {"host": place.host})
    began = time.monotonic()
    try:
        socket.create_connection((place.host, place.port), WAIT_S).close()
    except OSError as error:
        why = error.strerror or "pas de réponse"
        return Finding("no_route", {"host": place.host, "port": place.port, "why": why})
    ms = round((time.monotonic() - began) * 1000)
    return Finding("slow" if ms > SLOW_MS else "ok", {"host": place.host, "ms": ms})


def check_tls(place: Place, now: Callable[[], datetime]) -> Finding:
    """Verify the desk's certificate as the borne does, and look how long it lasts."""
    if not place.url.startswith("https:"):
        return Finding("local" if is_this_machine(place.host) else "unasked")
    context = ssl.create_default_context(cafile=place.ca_file)
    try:
        with (
            socket.create_connection((place.host, place.port), WAIT_S) as plain,
            context.wrap_socket(plain, server_hostname=place.host) as line,
        ):
            ends = ssl.cert_time_to_seconds(str((line.getpeercert() or {})["notAfter"]))
    except ssl.SSLCertVerificationError as error:
        return Finding("refused", {"why": error.verify_message})
    except ssl.SSLError:
        return Finding("not_tls", {"host": place.host})
    except OSError:
        return Finding("unasked")
    days = (datetime.fromtimestamp(ends, UTC) - now()).days
    return Finding("soon" if days < SOON_DAYS else "ok", {"days": days})


def check_clock(heard: datetime | None, now: Callable[[], datetime]) -> Finding:
    """Compare the machine's clock with what the desk's answer says."""
    if heard is None:
        return Finding("unasked")
    seconds = abs(round((now() - heard).total_seconds()))
    if seconds > CLOCK_WRONG_S:
        return Finding("wrong", {"minutes": seconds // 60})
    return Finding("off" if seconds > CLOCK_OFF_S else "ok", {"seconds": seconds})


def desk_hour(place: Place) -> datetime | None:
    """Return the hour in the desk's answer, None when nobody tells."""
    if not place.url.startswith("https:"):
        return None
    context = ssl.create_default_context(cafile=place.ca_file)
    line = HTTPSConnection(place.host, place.port, timeout=WAIT_S, context=context)
    try:
        line.request("HEAD", "/")
        heard = line.getresponse().getheader("Date")
        return parsedate_to_datetime(heard) if heard else None
    except (OSError, HTTPException, ValueError):
        return None
    finally:
        line.close()


def answers_stun(url: str) -> bool:
    """Tell whether a `stun:`, `turn:` or `turns:` server answers (RFC 8489, binding request)."""
    scheme, _, rest = url.partition(":")
    address, _, query = rest.partition("?")
    host, _, port = address.rpartition(":") if ":" in address else (address, "", "")
    number = int(port) if port.isdecimal() else 5349 if scheme.endswith("s") else 3478
    if scheme.endswith("s") or "transport=tcp" in query:
        return _opens(host or address, number)
    return _bound(host or address, number)


def _opens(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), WAIT_S).close()
    except OSError:
        return False
    return True


def _bound(host: str, port: int) -> bool:
    transaction = os.urandom(12)
    request = b"\x00\x01\x00\x00" + _STUN_COOKIE + transaction
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[
            0
        ]
        with socket.socket(family, kind, protocol) as line:
            line.settimeout(WAIT_S / 4)
            for _ in range(3):
                line.sendto(request, address)
                try:
                    return line.recv(2048)[8:20] == transaction
                except TimeoutError:
                    continue
    except OSError:
        return False
    return False
