"""Finds an eSCL scanner on the local network by what it announces (DNS-SD, Mopria eSCL 4)."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Final

from zeroconf import ServiceBrowser, ServiceListener, Zeroconf

from kiosk.core.faults import Fault, KioskError

SERVICES: Final = ("_uscans._tcp.local.", "_uscan._tcp.local.")
"""With TLS first: it is taken where both are announced."""
LOOK_S: Final = 3.0
RESOLVE_MS: Final = 1500


class _Listener(ServiceListener):
    """Notes what is announced; called on zeroconf's thread."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.news = threading.Event()

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        self.heard.append((type_, name))
        self.news.set()

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Nothing to do: the details are asked for."""

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Nothing to do: a scanner that is gone does not answer."""


def find_scanner(
    wanted: str, *, seconds: float = LOOK_S, interfaces: Sequence[str] | None = None
) -> tuple[str, str]:
    """Return (base address, name) of the scanner announced under `wanted`. Blocks `seconds`.

    `wanted` is a part of its name, its UUID, or empty when there is only one. The address is
    numeric. Raises `KioskError(SCANNER_OFF)` when none, or not exactly one, is there.
    """
    found = find_all(wanted, seconds=seconds, interfaces=interfaces)
    names = {name for name, _ in found}
    if len(names) != 1:
        detail = f"« {wanted} »: {len(names)} scanners announced, {', '.join(sorted(names))}"
        raise KioskError(Fault.SCANNER_OFF, detail)
    return found[0][1], found[0][0]


def find_all(
    wanted: str = "", *, seconds: float = LOOK_S, interfaces: Sequence[str] | None = None
) -> list[tuple[str, str]]:
    """Return (name, base address) of every scanner announced under `wanted`. Blocks `seconds`.

    Raises `KioskError(SCANNER_OFF)` where there is no network to look on.
    """
    try:
        web = Zeroconf(interfaces=list(interfaces)) if interfaces else Zeroconf()
    except OSError as error:
        raise KioskError(Fault.SCANNER_OFF, f"no network to look on: {error}") from error
    try:
        return _look(web, wanted.casefold(), seconds)
    finally:
        web.close()


def _look(web: Zeroconf, wanted: str, seconds: float) -> list[tuple[str, str]]:
    """Return (name, base address) of those that bear the name, TLS first."""
    listener = _Listener()
    browser = ServiceBrowser(web, list(SERVICES), listener)
    listener.news.wait(seconds)
    threading.Event().wait(seconds / 4 if listener.heard else 0)  # a second one may follow
    browser.cancel()
    told = [_described(web, *one) for one in sorted(listener.heard, key=_tls_first)]
    return [(name, base) for name, base, known in told if base and wanted in known]


def _tls_first(heard: tuple[str, str]) -> int:
    return SERVICES.index(heard[0])


def _described(web: Zeroconf, kind: str, full_name: str) -> tuple[str, str, str]:
    """Return the name, the base address (empty: not told), and all it may be called."""
    info = web.get_service_info(kind, full_name, RESOLVE_MS)
    name = full_name.removesuffix(f".{kind}")
    addresses = info.parsed_addresses() if info else []
    if info is None or not addresses or not info.port:
        return name, "", ""
    host = next((one for one in addresses if ":" not in one), f"[{addresses[0]}]")
    told = {
        key.decode("ascii", "replace").casefold(): value for key, value in info.properties.items()
    }
    path = _words(told.get("rs")).strip("/") or "eSCL"
    scheme = "https" if kind == SERVICES[0] else "http"
    known = f"{name} {_words(told.get('ty'))} {_words(told.get('uuid'))}".casefold()
    return name, f"{scheme}://{host}:{info.port}/{path}", known


def _words(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")
