"""How this process's libwebrtc differs from a browser's: a call of two, on lines that queue.

Set once, before the first connection; each choice is measured in `docs/performance.md`.
"""

from __future__ import annotations

import logging
from functools import cache
from typing import Final

import webrtc

log = logging.getLogger(__name__)
LATEST_MS: Final = 40
"""How long a picture may wait to be shown smoothly, at either end: libwebrtc would wait for what
the largest one took to cross and for round trips of what was lost, 100 to 300 ms on thin lines."""
QUEUE_MS: Final = 120
"""How much may stand in the line's queue before less is encoded: it holds 300 ms and more, and the
estimate of the line alone fills it."""
TRIALS: Final = {
    "WebRTC-ForcePlayoutDelay": f"min_ms:1,max_ms:{LATEST_MS}",
    "WebRTC-ForceSendPlayoutDelay": f"min_ms:1,max_ms:{LATEST_MS}",
    "WebRTC-CongestionWindow": f"QueueSize:{QUEUE_MS},MinBitrate:30000",
    # `call/policy.py` decides the size: libwebrtc's own scaler does not find back from a bad second
    "WebRTC-Video-DisableAutomaticResize": "Enabled",
}


@cache
def tune() -> None:
    """Apply the above to this process, which must not have connected before; again is free."""
    try:
        webrtc.field_trials.update(TRIALS)
    except webrtc.InvalidStateError:
        log.warning("libwebrtc not tuned: a connection was made before")
