"""The direct call engine, on Chrome's libwebrtc (`wrtc`). The only package that imports `webrtc`.

Borne and adviser's browser speak to each other without a media server: congestion control, jitter
buffer, retransmission and encryption are libwebrtc's own. See `docs/adr` for why.
"""

from kiosk.call.direct.engine import DirectEngine, direct_engines
from kiosk.call.direct.loopback import permit_loopback

__all__ = ["DirectEngine", "direct_engines", "permit_loopback"]
