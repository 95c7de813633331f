"""Addresses as the other side sees them, also behind a reverse proxy that ends TLS."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from aiohttp import web


def is_secure(request: web.Request) -> bool:
    """Tell whether the browser speaks HTTPS, to us or to the proxy in front of us.

    A forged `X-Forwarded-Proto` only makes the forger's own cookie stricter.
    """
    return request.secure or request.headers.get("X-Forwarded-Proto", "").lower() == "https"


def ws_address(request: web.Request, public_url: str | None, path: str) -> str:
    """Return the WebSocket address of `path`, from `public_url` or from the request itself."""
    if public_url:
        parts = urlsplit(public_url)
        scheme = "wss" if parts.scheme == "https" else "ws"
        return f"{scheme}://{parts.netloc}{parts.path.rstrip('/')}{path}"
    scheme = "wss" if is_secure(request) else "ws"
    return f"{scheme}://{request.host}{path}"


def same_origin(request: web.Request, public_url: str | None) -> bool:
    """Tell whether the request comes from this desk's own page, or from no browser at all.

    Browsers always send `Origin` on a WebSocket and on a POST, and only browsers send a cookie
    without being asked to; a program without `Origin` has nothing to borrow.
    """
    if "Origin" not in request.headers:
        return True
    origin = urlsplit(request.headers["Origin"])
    if origin.scheme not in ("http", "https") or not origin.netloc:
        return False
    allowed = {request.host.lower()}
    if public_url:
        allowed.add(urlsplit(public_url).netloc.lower())
    return origin.netloc.lower() in allowed


def visitor_address(request: web.Request) -> str:
    """Return the address to slow down: the peer, or whom a proxy on this machine speaks for.

    Only a proxy on loopback is believed, and only for the entry it appended itself (the last).
    """
    peer = request.remote or ""
    forwarded = request.headers.get("X-Forwarded-For", "").split(",")[-1].strip()
    if forwarded and _is_loopback(peer):
        return forwarded[:64]
    return peer


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address.partition("%")[0]).is_loopback
    except ValueError:
        return False
