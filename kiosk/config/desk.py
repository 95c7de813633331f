"""The desk's own configuration: where it listens, which services answer, which sites may call."""

from __future__ import annotations

import ipaddress
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

from kiosk.config.codes import hash_code, hash_token, new_token
from kiosk.config.fields import WebAddress, is_this_machine, refusal
from kiosk.config.problems import ConfigError, ConfigProblem
from kiosk.config.reading import read_model
from kiosk.core import messages
from kiosk.core.partner import Entity, Identifier

__all__ = [
    "DeskConfig", "DeskService", "DeskSite", "hash_code", "hash_token", "load_desk",
    "new_token",
]  # fmt: skip

_ICE_SCHEMES = ("stun:", "stuns:", "turn:", "turns:")


def _code_hash(value: str) -> str:
    if not value.startswith("$argon2id$"):
        raise refusal("this is no argon2id hash", "never write the code itself: hash it first")
    return value


def _agent_code_hash(value: str) -> str:
    return _code_hash(value) if value else ""


def _token_hash(value: str) -> str:
    if len(value) != 64 or set(value) - set("0123456789abcdef"):
        raise refusal("this is no SHA-256 hash", "64 digits 0 to f: the hash of the site's token")
    return value


def _listen_host(value: str) -> str:
    if value != "localhost":
        try:
            ipaddress.ip_address(value)
        except ValueError as error:
            remedy = '"127.0.0.1" behind a reverse proxy, "0.0.0.0" for every network'
            raise refusal(f"{value!r} is no address of this machine", remedy) from error
    return value


class DeskService(Entity):
    """`[[services]]`: a partner's advisers; `id` is the partner's id on the bornes."""

    id: Identifier
    name: str = Field(min_length=1, max_length=80)
    code_hash: Annotated[str, AfterValidator(_code_hash)] = Field(repr=False)


class DeskSite(Entity):
    """`[[sites]]`: a borne that may call, and the code of the agent who helps beside it."""

    id: Identifier
    name: str = Field(min_length=1, max_length=80)
    token_hash: Annotated[str, AfterValidator(_token_hash)] = Field(repr=False)
    agent_code_hash: Annotated[str, AfterValidator(_agent_code_hash)] = Field(
        default="", repr=False, description="argon2id hash of the agent's code for /agent"
    )
    """Empty: nobody signs in at this site's agent page, and help finds the agent absent."""


class IceServer(Entity):
    """`[[ice_servers]]`: a STUN or TURN server, its password never shown."""

    urls: tuple[str, ...] = Field(min_length=1)
    username: str | None = None
    credential: SecretStr | None = None

    def message(self) -> messages.IceServer:
        """Return it as the protocol carries it, password included."""
        secret = self.credential.get_secret_value() if self.credential else None
        return messages.IceServer(urls=self.urls, username=self.username, credential=secret)


class Turn(Entity):
    """`[turn]`: a relay of your own (coturn), for which the desk makes names and passwords."""

    urls: tuple[str, ...] = Field(min_length=1)
    """UDP, TCP, and TCP on 443, which passes nearly everywhere: the best that works is used."""
    secret: SecretStr = Field(min_length=16)
    """coturn's `static-auth-secret`."""


class Listening(Entity):
    """`[desk]`: address, certificate, and what calls may use."""

    listen_host: Annotated[str, AfterValidator(_listen_host)] = "127.0.0.1"
    listen_port: int = Field(default=8443, ge=0, le=65535, description="0: any free port")
    public_url: WebAddress | None = None
    """The address advisers and bornes use, when a reverse proxy stands before the desk."""
    relay_only: bool = False
    tls_certificate: Path | None = None
    tls_key: Path | None = None


class DeskFile(BaseModel):
    """The layout of desk.toml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    desk: Listening = Listening()
    services: tuple[DeskService, ...]
    sites: tuple[DeskSite, ...]
    ice_servers: tuple[IceServer, ...] = ()
    turn: Turn | None = None


class DeskConfig(Listening):
    """The desk's whole configuration, immutable."""

    services: tuple[DeskService, ...] = ()
    sites: tuple[DeskSite, ...] = ()
    ice_servers: tuple[messages.IceServer, ...] = Field(default=(), repr=False)
    turn: Turn | None = None


def load_desk(path: Path) -> DeskConfig:
    """Return the desk described in the TOML file `path`; relative paths in it start from there.

    Raises:
        ConfigError: with everything that is wrong in the file.
    """
    file = read_model(path, DeskFile)
    folder = path.resolve().parent
    problems = [ConfigProblem(path, *mistake) for mistake in _mistakes(file, folder)]
    if problems:
        raise ConfigError(problems)
    desk = file.desk
    return DeskConfig(
        **desk.model_dump(exclude={"tls_certificate", "tls_key"}),
        tls_certificate=desk.tls_certificate and folder / desk.tls_certificate,
        tls_key=desk.tls_key and folder / desk.tls_key,
        services=file.services,
        sites=file.sites,
        ice_servers=tuple(server.message() for server in file.ice_servers),
        turn=file.turn,
    )


def _mistakes(file: DeskFile, folder: Path) -> Iterator[tuple[str, str, str]]:
    for table, ids in (
        ("services", [service.id for service in file.services]),
        ("sites", [site.id for site in file.sites]),
    ):
        if not ids:
            yield table, "nobody", f"add [[{table}]]: without it the desk serves nobody"
        for name, times in Counter(ids).items():
            if times > 1:
                yield f"{table}[{name}].id", f"given {times} times", "give each its own id"
    yield from _tls_mistakes(file.desk, folder)
    yield from _ice_mistakes(file)


def _tls_mistakes(desk: Listening, folder: Path) -> Iterator[tuple[str, str, str]]:
    given = {"tls_certificate": desk.tls_certificate, "tls_key": desk.tls_key}
    for key, path in given.items():
        if path is None and any(given.values()):
            yield f"desk.{key}", "is missing", "certificate and key go together"
        elif path and not (folder / path).is_file():
            yield f"desk.{key}", f"there is no file {folder / path}", "give a PEM file"
    behind_proxy = (desk.public_url or "").startswith("https://")
    if not is_this_machine(desk.listen_host) and not desk.tls_certificate and not behind_proxy:
        remedy = "give tls_certificate and tls_key, or public_url of the reverse proxy with TLS"
        yield "desk.listen_host", "the network would see everything in clear", remedy


def _ice_mistakes(file: DeskFile) -> Iterator[tuple[str, str, str]]:
    for number, server in enumerate(file.ice_servers, start=1):
        for url in server.urls:
            if not url.startswith(_ICE_SCHEMES):
                yield f"ice_servers[{number}].urls", f"{url!r}", "like turn:turn.example.org:443"
        turn = any(url.startswith("turn") for url in server.urls)
        if turn and not (server.username and server.credential):
            yield f"ice_servers[{number}]", "TURN without name or password", "username, credential"
    relays = file.turn.urls if file.turn else ()
    for url in relays:
        if not url.startswith(("turn:", "turns:")):
            yield "turn.urls", f"{url!r}", "like turn:turn.example.org:443?transport=tcp"
    known = [url for server in file.ice_servers for url in server.urls] + list(relays)
    if file.desk.relay_only and not any(url.startswith("turn") for url in known):
        yield "desk.relay_only", "no relay to use", "add [turn], or a turn: address"
