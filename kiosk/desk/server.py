"""The desk as a server: starts, stops, embedded in another program's loop or alone."""

from __future__ import annotations

import asyncio
import errno
import logging
import ssl
from pathlib import Path

from aiohttp import web

from kiosk.config.desk import DeskConfig
from kiosk.core.clock import Clock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.loop_clock import LoopClock
from kiosk.desk.adviser_door import AdviserDoor
from kiosk.desk.agent_door import AgentDoor
from kiosk.desk.borne_door import BorneDoor
from kiosk.desk.borne_side import BorneSide
from kiosk.desk.care_door import CareDoor
from kiosk.desk.help_door import HelpDoor
from kiosk.desk.house import House, Lines
from kiosk.desk.page_files import PageFiles, add_security_headers
from kiosk.desk.reception import Reception
from kiosk.desk.relay import Relay
from kiosk.desk.revival import Revival
from kiosk.desk.seal import Seal, key_from
from kiosk.desk.sign_in import Codes
from kiosk.desk.site_keys import SiteKey, SiteKeys
from kiosk.desk.switchboard import Switchboard, Terms
from kiosk.desk.web_faults import MAX_BODY_BYTES

CLOSING_S = 2.0

_log = logging.getLogger(__name__)


class Desk:
    """The adviser's side of the borne. All methods on one asyncio loop.

    Args:
        config: Who serves, which sites call, where to listen.
        clock: Source of time; the running loop's by default.
    """

    def __init__(self, config: DeskConfig, clock: Clock | None = None) -> None:
        self._config = config
        self._clock = clock
        self._runner: web.AppRunner | None = None
        self._codes: Codes | None = None

    async def start(self) -> str:
        """Listen, and return the address to open in an adviser's browser on this machine.

        Raises:
            KioskError: `DESK_UNREACHABLE` when the port cannot be used or the TLS files are bad.
        """
        if self._runner is not None:
            raise RuntimeError("this desk is started already")
        tls = _tls_of(self._config)
        runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=CLOSING_S)
        await runner.setup()
        self._runner = runner
        try:
            return await self._listen(runner, tls)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Close every socket and stop listening. Idempotent."""
        runner, self._runner = self._runner, None
        codes, self._codes = self._codes, None
        if runner is not None:
            await runner.cleanup()
        if codes is not None:
            codes.close()

    def _application(self) -> web.Application:
        clock = self._clock or LoopClock(asyncio.get_running_loop())
        self._codes = Codes()
        house = House(clock, self._config.public_url, Lines(), self._codes, _seal(self._config))
        application = web.Application(client_max_size=MAX_BODY_BYTES)
        application.on_response_prepare.append(add_security_headers)
        application.on_shutdown.append(house.lines.close_all)
        application.add_routes([web.get("/healthz", _healthz), *self._doors(house)])
        return application

    def _doors(self, house: House) -> list[web.RouteDef]:
        config = self._config
        services = {service.id: service.name for service in config.services}
        terms = Terms(services, tuple(config.ice_servers), config.relay_only, _relay(config))
        board = Switchboard(terms, house.clock, house.seal)
        revival = Revival(board)
        sites = {site.id: site.name for site in config.sites}
        reception = Reception(sites, services, house.clock)
        keys = SiteKeys(SiteKey(s.id, s.name, s.token_hash) for s in config.sites)
        codes = {service.id: service.code_hash for service in config.services}
        agents = {s.id: s.agent_code_hash for s in config.sites if s.agent_code_hash}
        return [
            *BorneDoor(BorneSide(board, revival), reception, keys, house).routes(),
            *HelpDoor(reception, keys).routes(),
            *CareDoor(reception.health, keys, house.clock).routes(),
            *AdviserDoor(board, revival, codes, house).routes(),
            *AgentDoor(reception, {i: sites[i] for i in agents}, agents, house).routes(),
            *PageFiles().routes(),
        ]

    async def _listen(self, runner: web.AppRunner, tls: ssl.SSLContext | None) -> str:
        host, port = self._config.listen_host, self._config.listen_port
        site = web.TCPSite(runner, host, port, ssl_context=tls)
        try:
            await site.start()
        except OSError as error:
            raise KioskError(Fault.DESK_UNREACHABLE, _why_not(host, port, error)) from error
        bound = runner.addresses[0][1]
        address = _address(host, bound, secure=tls is not None)
        _log.info("desk listening on %s", address)
        return address


def _seal(config: DeskConfig) -> Seal:
    codes = [service.code_hash for service in config.services]
    tokens = [text for site in config.sites for text in (site.token_hash, site.agent_code_hash)]
    return Seal(key_from(codes + tokens))


def _relay(config: DeskConfig) -> Relay | None:
    turn = config.turn
    return Relay(turn.urls, turn.secret.get_secret_value()) if turn else None


async def _healthz(_request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


def _address(host: str, port: int, *, secure: bool) -> str:
    if host in ("", "0.0.0.0", "::"):  # every interface: name the one a local browser reaches
        host = "localhost"
    shown = f"[{host}]" if ":" in host else host
    return f"{'https' if secure else 'http'}://{shown}:{port}"


def _why_not(host: str, port: int, error: OSError) -> str:
    place = f"{host or 'every interface'} port {port}"
    if error.errno == errno.EADDRINUSE:
        return f"{place} is in use: stop the other program, or choose another listen_port"
    if error.errno == errno.EACCES:
        return f"{place} needs privileges: choose a listen_port above 1023 and a reverse proxy"
    if error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is not an address of this machine: correct listen_host"
    return f"cannot listen on {place}: {error.strerror or error}"


def _tls_of(config: DeskConfig) -> ssl.SSLContext | None:
    certificate, key = config.tls_certificate, config.tls_key
    if certificate is None and key is None:
        return None
    if certificate is None or key is None:
        missing = "tls_certificate" if certificate is None else "tls_key"
        raise KioskError(Fault.DESK_UNREACHABLE, f"{missing} is missing: TLS needs both files")
    for setting, path in (("tls_certificate", certificate), ("tls_key", key)):
        _check_readable(setting, Path(path))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        # A password callback keeps an encrypted key from asking on the terminal.
        context.load_cert_chain(certificate, key, password=lambda: b"")
    except (ssl.SSLError, ValueError) as error:
        reason = getattr(error, "reason", None) or str(error)
        raise KioskError(
            Fault.DESK_UNREACHABLE,
            f"{certificate} and {key} are not a PEM certificate and its unencrypted key ({reason})",
        ) from error
    return context


def _check_readable(setting: str, path: Path) -> None:
    try:
        with path.open("rb"):
            return
    except OSError as error:
        detail = f"{setting} {path} cannot be read: {error.strerror}"
        raise KioskError(Fault.DESK_UNREACHABLE, detail) from error
