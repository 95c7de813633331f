"""The bornes' door for their own care: the line is measured, and how they fare is told."""

from __future__ import annotations

import asyncio
import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web

from kiosk.core.clock import Clock
from kiosk.core.messages import LINE_MOST_BYTES, HealthReport
from kiosk.desk.borne_door import wrong_token
from kiosk.desk.health_book import HealthBook
from kiosk.desk.pace import Bucket
from kiosk.desk.site_keys import SiteKey, SiteKeys
from kiosk.desk.web_faults import read_body, refusal

MEASURES_AT_ONCE = 4
"""Of all sites together: calls go before measures."""
TRANSFERS, TRANSFERS_PER_S = 12.0, 1 / 20
"""Of one site: three measures in a row, then one every 80 s."""
LONGEST_S = 20.0
"""A transfer that takes longer is cut."""
CHUNK_BYTES = 16 * 1024


class CareDoor:
    """HTTP handlers of `/api/line` and `/api/health`. Nothing of a citizen passes here."""

    def __init__(self, health: HealthBook, keys: SiteKeys, clock: Clock) -> None:
        self._health = health
        self._keys = keys
        self._pace: defaultdict[str, Bucket] = defaultdict(
            lambda: Bucket(clock, TRANSFERS_PER_S, TRANSFERS)
        )
        self._under_way = 0

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to register."""
        return [
            web.get(r"/api/line/{count:\d{1,7}}", self.give),
            web.post("/api/line", self.take),
            web.post("/api/health", self.report),
        ]

    def _site(self, request: web.Request) -> SiteKey | None:
        return self._keys.site_of(request.headers.get("Authorization", ""))

    def _refused(self, request: web.Request) -> web.Response | None:
        site = self._site(request)
        if site is None:
            return wrong_token()
        if self._under_way >= MEASURES_AT_ONCE or not self._pace[site.id].take():
            return refusal(429, "too_many", "measured enough for now", {"Retry-After": "80"})
        return None

    @contextmanager
    def _counted(self) -> Iterator[None]:
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1

    async def give(self, request: web.Request) -> web.StreamResponse:
        """Answer `GET /api/line/{count}` with so many random bytes, which nothing can compress."""
        if (refused := self._refused(request)) is not None:
            return refused
        count = int(request.match_info["count"])
        if count > LINE_MOST_BYTES:
            return refusal(413, "too_big", f"at most {LINE_MOST_BYTES} bytes")
        response = web.StreamResponse(headers={"Cache-Control": "no-store"})
        response.content_type = "application/octet-stream"
        response.content_length = count
        try:
            with self._counted():
                async with asyncio.timeout(LONGEST_S):
                    await _pour(response, request, count)
        except (TimeoutError, ConnectionError):
            if request.transport is not None:  # what was begun cannot be told otherwise
                request.transport.abort()
        return response

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Answer `POST /api/line`: read the body and throw it away."""
        if (refused := self._refused(request)) is not None:
            return refused
        try:
            with self._counted():
                async with asyncio.timeout(LONGEST_S):
                    came = await _swallow(request)
        except TimeoutError:
            return refusal(408, "too_slow", f"not read within {LONGEST_S:.0f} s")
        if came > LINE_MOST_BYTES:
            return refusal(413, "too_big", f"at most {LINE_MOST_BYTES} bytes")
        return web.Response(status=204)

    async def report(self, request: web.Request) -> web.StreamResponse:
        """Answer `POST /api/health`: what fails at this borne now."""
        site = self._site(request)
        if site is None:
            return wrong_token()
        body = await read_body(request, HealthReport)
        if isinstance(body, web.Response):
            return body
        self._health.take(site.id, body)
        return web.Response(status=204)


async def _pour(response: web.StreamResponse, request: web.Request, count: int) -> None:
    await response.prepare(request)
    for start in range(0, count, CHUNK_BYTES):
        await response.write(os.urandom(min(CHUNK_BYTES, count - start)))
    await response.write_eof()


async def _swallow(request: web.Request) -> int:
    """Read and forget the body, up to one piece beyond what is allowed; return its bytes."""
    came = 0
    async for chunk in request.content.iter_chunked(CHUNK_BYTES):
        came += len(chunk)
        if came > LINE_MOST_BYTES:
            break
    return came
