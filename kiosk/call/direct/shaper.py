"""Puts a `SendPlan` into libwebrtc's sender parameters."""

from __future__ import annotations

import logging

import webrtc

from kiosk.core.ports import SendPlan

log = logging.getLogger(__name__)


class Shaper:
    """Keeps the plan of one connection and applies what changed. Loop thread only."""

    def __init__(self) -> None:
        self.plan = SendPlan()
        self._applied: tuple[SendPlan, int] | None = None

    async def apply(self, connection: webrtc.RTCPeerConnection, lines: int) -> None:
        """Shape what is sent: pictures of `lines` come in. Again with the same is free."""
        wanted = (self.plan, lines)
        if self._applied == wanted:
            return
        self._applied = wanted
        for sender in connection.get_senders():
            parameters = sender.get_parameters()
            if sender.track is None or not parameters.encodings:
                continue
            shape = _shape_voice if sender.track.kind == "audio" else _shape_picture
            shape(parameters, self.plan, lines)
            try:
                await sender.set_parameters(parameters)
            except (webrtc.RTCException, ValueError, TypeError) as error:
                log.warning("%s goes out without limits: %s", sender.track.kind, error)


def _shape_voice(parameters: webrtc.RTCRtpSendParameters, plan: SendPlan, _lines: int) -> None:
    """The voice comes first where packets have to wait (EN 301 549 6.5)."""
    for encoding in parameters.encodings:
        encoding.max_bitrate = plan.voice_kbps * 1000
        encoding.priority = encoding.network_priority = webrtc.RTCPriorityType.high


def _shape_picture(parameters: webrtc.RTCRtpSendParameters, plan: SendPlan, lines: int) -> None:
    """Movement before detail; never larger than planned."""
    parameters.degradation_preference = webrtc.RTCDegradationPreference.maintain_framerate
    for encoding in parameters.encodings:
        encoding.max_bitrate = plan.picture_kbps * 1000
        encoding.max_framerate = plan.fps
        encoding.scale_resolution_down_by = max(1.0, lines / plan.picture_lines)
        encoding.codec = _codec(parameters, plan.codec)


def _codec(parameters: webrtc.RTCRtpSendParameters, name: str) -> webrtc.RTCRtpCodec | None:
    """Return the negotiated codec of that name; None, libwebrtc's choice, when there is none."""
    for codec in parameters.codecs:
        if codec.mime_type.lower() == f"video/{name}".lower():
            return webrtc.RTCRtpCodec(
                mime_type=codec.mime_type,
                clock_rate=codec.clock_rate,
                channels=codec.channels,
                sdp_fmtp_line=codec.sdp_fmtp_line,
            )
    return None
