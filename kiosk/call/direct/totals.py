"""Reads libwebrtc's statistics (W3C webrtc-stats) into the meter's `Totals`."""

from __future__ import annotations

import webrtc

from kiosk.call.direct.shares import selected_pair
from kiosk.call.meter import Totals


def read_totals(report: webrtc.RTCStatsReport, time_s: float) -> Totals:
    """Return what `report` says of the connection as a whole, sound and picture together."""
    stats = list(report.values())
    sent = [s for s in stats if isinstance(s, webrtc.RTCOutboundRtpStreamStats)]
    received = [s for s in stats if isinstance(s, webrtc.RTCInboundRtpStreamStats)]
    remote = [s for s in stats if isinstance(s, webrtc.RTCRemoteInboundRtpStreamStats)]
    pair = selected_pair(report)
    return Totals(
        time_s=time_s,
        bytes_sent=pair.bytes_sent or 0 if pair else 0,
        bytes_received=pair.bytes_received or 0 if pair else 0,
        frames_sent=sum(s.frames_encoded or 0 for s in sent),
        frames_received=sum(s.frames_decoded or 0 for s in received),
        send_width=max((s.frame_width or 0 for s in sent), default=0),
        send_height=max((s.frame_height or 0 for s in sent), default=0),
        receive_width=max((s.frame_width or 0 for s in received), default=0),
        receive_height=max((s.frame_height or 0 for s in received), default=0),
        packets_received=sum(s.packets_received or 0 for s in received),
        packets_lost=sum(s.packets_lost or 0 for s in received),
        remote_loss=max((s.fraction_lost or 0.0 for s in remote), default=0.0),
        rtt_ms=_milliseconds(pair.current_round_trip_time) if pair else None,
        available_kbps=_kilobits(pair.available_outgoing_bitrate) if pair else None,
    )


def _milliseconds(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * 1000, 1)


def _kilobits(bits: float | None) -> float | None:
    return None if bits is None else round(bits / 1000, 1)
