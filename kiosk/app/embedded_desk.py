"""A desk in a thread of this process, for demo and tour, with keys made for the occasion."""

from __future__ import annotations

import asyncio
import secrets
import threading
from dataclasses import dataclass
from pathlib import Path

from kiosk.config.desk import DeskConfig, DeskService, DeskSite, hash_code, hash_token, new_token
from kiosk.config.site import Site
from kiosk.desk.server import Desk

START_S = 20.0


@dataclass(frozen=True, slots=True)
class DeskKeys:
    """What opens the embedded desk."""

    address: str
    site_token: str
    code: str
    """Signs advisers in, and the site's agent too: one code to remember for a demonstration."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """PEM files of a certificate and its key."""

    certificate: Path
    key: Path


class EmbeddedDesk:
    """Start and stop may be called from any thread but the desk's."""

    def __init__(
        self, site: Site, *, host: str, port: int, certificate: Certificate | None = None
    ) -> None:
        self._token = new_token()
        self._code = f"{secrets.randbelow(10**6):06}"
        self._config = _config(site, self._token, self._code, host, port, certificate)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="desk", daemon=True)
        self._desk: Desk | None = None

    def start(self) -> DeskKeys:
        """Listen. Raises `KioskError` with the remedy when the port cannot be used."""
        self._thread.start()
        self._desk = Desk(self._config)
        started = asyncio.run_coroutine_threadsafe(self._desk.start(), self._loop)
        try:
            address = started.result(START_S)
        except BaseException:
            self._end_loop()
            raise
        return DeskKeys(address, self._token, self._code)

    def stop(self) -> None:
        """Close every socket and end the thread."""
        if self._desk is not None:
            asyncio.run_coroutine_threadsafe(self._desk.stop(), self._loop).result(START_S)
            self._desk = None
            self._end_loop()

    def _end_loop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


def _config(
    site: Site, token: str, code: str, host: str, port: int, certificate: Certificate | None
) -> DeskConfig:
    hashed = hash_code(code)
    return DeskConfig(
        listen_host=host,
        listen_port=port,
        services=tuple(
            DeskService(id=partner.id, name=partner.bare_name, code_hash=hashed)
            for partner in site.partners
        ),
        sites=(
            DeskSite(
                id=site.site.id,
                name=site.site.name,
                token_hash=hash_token(token),
                agent_code_hash=hashed,
            ),
        ),
        tls_certificate=certificate.certificate if certificate else None,
        tls_key=certificate.key if certificate else None,
    )
