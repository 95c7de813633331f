"""What is read from or added to an SDP text (RFC 8866): the peer's identity, the first bit rate."""

from __future__ import annotations

import re

_FINGERPRINT = re.compile(r"^a=fingerprint:(\S+ \S+)\s*$", re.MULTILINE | re.IGNORECASE)
_VIDEO_CODEC = re.compile(r"^a=rtpmap:(\d+) (VP8|VP9|AV1)/90000\s*$", re.IGNORECASE)


def fingerprints(sdp: str) -> frozenset[str]:
    """Return the certificate fingerprints in `sdp` (RFC 8122): the same set is the same peer."""
    return frozenset(found.lower() for found in _FINGERPRINT.findall(sdp))


def with_start_rate(sdp: str, start_kbps: int) -> str:
    """Return the other side's `sdp` with libwebrtc's first bit rate for video raised.

    libwebrtc starts at 300 kbit/s and draws 320x180 until its probes tell better; the citizen's
    first seconds matter. `x-google-start-bitrate` is libwebrtc's own hint, ignored by others.
    """
    lines: list[str] = []
    for line in sdp.splitlines():
        lines.append(line)
        codec = _VIDEO_CODEC.match(line)
        if codec:
            lines.append(f"a=fmtp:{codec[1]} x-google-start-bitrate={start_kbps}")
    return "\r\n".join(_merged(lines)) + "\r\n"


def _merged(lines: list[str]) -> list[str]:
    """Return `lines` with each later `a=fmtp` of a payload joined to its first."""
    kept: list[str] = []
    places: dict[str, int] = {}
    for line in lines:
        name, _, value = line.partition(" ")
        if line.startswith("m="):
            places.clear()
        if name.startswith("a=fmtp:") and name in places:
            kept[places[name]] += f";{value}"
            continue
        if name.startswith("a=fmtp:"):
            places[name] = len(kept)
        kept.append(line)
    return kept
