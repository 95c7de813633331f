"""Values that configuration files share: devices, addresses, files; checked with a remedy each."""

from __future__ import annotations

import ipaddress
import re
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from argon2 import Type, extract_parameters
from argon2.exceptions import InvalidHashError
from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError


def refusal(wrong: str, remedy: str) -> PydanticCustomError:
    """Return the error that says what is wrong and what would be right."""
    return PydanticCustomError("kiosk", "{wrong}", {"wrong": wrong, "remedy": remedy})


_DEVICE = '"auto", "none", "sim", a number, or the path or name of the device in quotes'
_NETWORK = (
    "OpenCV's wheel carries an old TLS library (OpenSSL 1.1.1): give a device number, "
    "a /dev/v4l/by-id path or a video file"
)


def _device(value: object) -> int | str:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise refusal(f"{value!r} is no device", _DEVICE)
    if isinstance(value, str) and value.isdecimal():
        value = int(value)
    if value == "" or (isinstance(value, int) and not 0 <= value <= 99):
        raise refusal(f"{value!r} is no device", _DEVICE)
    return value


def _camera(value: object) -> int | str:
    camera = _device(value)
    # FFmpeg also opens « rtsp:host », « concat:a|b »; one letter and a colon is a Windows drive.
    if isinstance(camera, str) and re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", camera):
        raise refusal("a camera is never opened over the network", _NETWORK)
    return camera


def _sound(value: object) -> int | str:
    sound = _device(value)
    if isinstance(sound, str) and "://" in sound:
        raise refusal("a sound device is never opened over the network", _DEVICE)
    return sound


CameraChoice = Annotated[int | str, BeforeValidator(_camera)]
SoundChoice = Annotated[int | str, BeforeValidator(_sound)]


def is_this_machine(host: str) -> bool:
    """Return whether `host` names this machine's loopback."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def http_address(value: str, *, name: str, like: str) -> SplitResult:
    """Return the parts of an http or https address that says no more than where.

    Raises `refusal`, with what it is no good as (`name`) and what would be right (`like`).
    """
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise refusal(f"{value!r} is no {name}", like) from error
    if parts.scheme not in ("http", "https") or not host:
        raise refusal(f"{value!r} is no {name}", like)
    if parts.username or parts.query or parts.fragment:
        raise refusal("a name, a query or a fragment in the address", like)
    return parts


def _web_address(value: object) -> object:
    if not isinstance(value, str) or value == "":
        return value
    parts = http_address(value, name="web address", like="like https://desk.example.org")
    host = parts.hostname or ""
    if parts.scheme == "http" and not is_this_machine(host):
        raise refusal(
            "http sends image, voice and tokens in clear over the network",
            f"use https://{host}; http is for this machine only",
        )
    return value.rstrip("/")


def _code_hash(value: str) -> str:
    remedy = "never write the code itself: write its argon2id hash"
    try:
        whole = value == "" or extract_parameters(value).type is Type.ID
    except InvalidHashError as error:
        raise refusal("this is no argon2id hash", remedy) from error
    if not whole:
        raise refusal("this is no argon2id hash", remedy)
    return value


CodeHash = Annotated[str, AfterValidator(_code_hash)]
"""The argon2id hash of somebody's code; empty: nobody has one."""
WebAddress = Annotated[str, BeforeValidator(_web_address)]
