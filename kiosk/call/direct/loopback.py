"""Whether this process may connect over loopback: a desk here means a browser here."""

from __future__ import annotations

import ipaddress
import logging
from functools import cache
from urllib.parse import urlsplit

import webrtc

log = logging.getLogger(__name__)


def permit_loopback() -> None:
    """Let this process connect to itself or to a browser on the same machine without any network.

    Must run before the process's first connection: libwebrtc skips loopback addresses otherwise.
    Again is harmless.
    """
    if not _permitted():
        log.warning("loopback not permitted: a connection was made before")


@cache
def _permitted() -> bool:
    try:
        webrtc.allow_loopback()
    except webrtc.InvalidStateError:
        return False
    return True


def is_loopback(url: str) -> bool:
    """Whether the host of `url` is this machine by name or by address."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
