"""An adviser's page in a call with a borne, as the browser's tests need it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from desk_rig import CODE, Town
from live_borne import LiveBorne
from page_rig import Screen

FRAMES = "document.getElementById('borne-video').getVideoPlaybackQuality().totalVideoFrames"
LOBBY = "!document.getElementById('lobby').hidden"


@asynccontextmanager
async def in_call(around: Town, screen: Screen, **wish: Any) -> AsyncIterator[LiveBorne]:
    """Sign in, be called, answer; yield the connected borne."""
    await screen.sign_in(around.url, "Claire Martin", CODE)
    await screen.until(LOBBY, "not signed in")
    borne = await LiveBorne.call(around, **wish)
    try:
        await screen.press("Répondre")
        await borne.connected()
        await screen.until(f"{FRAMES} > 3", "no picture of the borne")
        yield borne
    finally:
        await borne.close()
