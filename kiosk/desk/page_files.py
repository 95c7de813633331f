"""The two pages as served: their files from memory, and the headers that protect them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from aiohttp import web

PAGE = Path(__file__).parent / "page"
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
SECURITY_HEADERS = {
    "Content-Security-Policy": "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob:",
            "media-src 'self' blob:",
            "frame-src blob:",
            "connect-src 'self' blob:",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(self), geolocation=(), usb=(), payment=()",
    "Cache-Control": "no-store",
}


async def add_security_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Put the security headers on every answer, refusals included."""
    response.headers["Server"] = "desk"  # not which library, nor which version
    for name, value in SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)


class PageFiles:
    """The page's files, read once. Nothing outside `page/` can be asked for."""

    def __init__(self, folder: Path = PAGE) -> None:
        self._files = {
            path.name: (path.read_bytes(), TYPES[path.suffix])
            for path in sorted(folder.iterdir())
            if path.suffix in TYPES
        }

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to register, after all others."""
        return [
            web.get("/", self.serve),
            web.get("/agent", self.serve_agent),
            web.get("/{name}", self.serve),
        ]

    async def serve(self, request: web.Request) -> web.Response:
        """Answer with a file; the browser keeps it and asks whether it changed."""
        return self._answer(request, request.match_info.get("name", "index.html"))

    async def serve_agent(self, request: web.Request) -> web.Response:
        """Answer `GET /agent`: the agent's page."""
        return self._answer(request, "agent.html")

    def _answer(self, request: web.Request, name: str) -> web.Response:
        found = self._files.get(name)
        if found is None:
            raise web.HTTPNotFound
        body, content_type = found
        tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {"ETag": tag, "Cache-Control": "no-cache"}
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304, headers=headers)
        return web.Response(body=body, content_type=content_type, charset="utf-8", headers=headers)
