"""Reads libwebrtc's statistics into `CallStats`: the borne's share of delay, and what limits it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import webrtc

from kiosk.core.media import CallStats, Limitation

Stats = TypeVar("Stats", bound=webrtc.RTCStats)
Stream = TypeVar("Stream", bound=webrtc.RTCRtpStreamStats)
OPUS_MS = 20.0 + 6.5
"""A packet holds 20 ms of sound; Opus looks 6.5 ms ahead (RFC 6716, 2.1.2)."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A running total in seconds and what it is the total of."""

    seconds: float = 0.0
    count: float = 0.0

    def mean_ms(self, before: Sum) -> float | None:
        """Return the mean since `before`, None when nothing came."""
        count = self.count - before.count
        return 1000 * (self.seconds - before.seconds) / count if count > 0 else None


class Shares:
    """Keeps the last report of one connection and measures against it."""

    def __init__(self) -> None:
        self.stats = CallStats()
        self._last: dict[str, Sum] = {}

    def read(self, report: webrtc.RTCStatsReport, wait_ms: float | None) -> None:
        """Take a report; `wait_ms` is what pictures waited before libwebrtc had them."""
        sent = _by_kind(report, webrtc.RTCOutboundRtpStreamStats)
        heard = _by_kind(report, webrtc.RTCInboundRtpStreamStats)
        picture, voice = sent.get("video"), sent.get("audio")
        face, words = heard.get("video"), heard.get("audio")
        codecs = {each.id: each for each in _of(report, webrtc.RTCCodecStats)}
        pair = selected_pair(report)
        encoded = self._mean("encode", _encode(picture))
        paced = self._mean("pace", _pace(picture))
        seen_ms, heard_ms = self._mean("in", _decode(face)), self._mean("words", _buffer(words))
        self.stats = CallStats(
            codec=_codec_of(picture, codecs),
            voice_codec=_codec_of(voice, codecs),
            available_kbps=_kilobits(pair.available_outgoing_bitrate) if pair else None,
            limitation=_limitation(picture),
            relayed=_relayed(report, pair),
            picture_out_ms=_total(wait_ms, encoded, paced),
            picture_in_ms=_total(seen_ms),
            sound_out_ms=_total(OPUS_MS, self._mean("voice", _pace(voice))),
            sound_in_ms=_total(heard_ms),
            offset_ms=_offset(seen_ms, heard_ms),
            freezes=(face.freeze_count or 0) if face else 0,
            concealed=self._concealed(words),
        )

    def _mean(self, name: str, now: Sum) -> float | None:
        last = self._last.get(name, Sum())
        self._last[name] = now
        return now.mean_ms(last)

    def _concealed(self, words: webrtc.RTCInboundRtpStreamStats | None) -> float:
        """Return the fraction guessed; silence made up for silence is no loss."""
        if words is None:
            return 0.0
        guessed = (words.concealed_samples or 0) - (words.silent_concealed_samples or 0)
        share = self._mean("concealed", Sum(guessed, words.total_samples_received or 0))
        return round(max(0.0, share or 0.0) / 1000, 4)


def selected_pair(report: webrtc.RTCStatsReport) -> webrtc.RTCIceCandidatePairStats | None:
    """Return the candidate pair in use."""
    chosen = {t.selected_candidate_pair_id for t in _of(report, webrtc.RTCTransportStats)}
    pairs = _of(report, webrtc.RTCIceCandidatePairStats)
    return next((pair for pair in pairs if pair.id in chosen), None)


def _of(report: webrtc.RTCStatsReport, kind: type[Stats]) -> list[Stats]:
    return [each for each in report.values() if isinstance(each, kind)]


def _by_kind(report: webrtc.RTCStatsReport, kind: type[Stream]) -> dict[str, Stream]:
    return {str(each.kind): each for each in _of(report, kind)}


def _encode(stream: webrtc.RTCOutboundRtpStreamStats | None) -> Sum:
    return Sum(stream.total_encode_time or 0, stream.frames_encoded or 0) if stream else Sum()


def _pace(stream: webrtc.RTCOutboundRtpStreamStats | None) -> Sum:
    return Sum(stream.total_packet_send_delay or 0, stream.packets_sent or 0) if stream else Sum()


def _decode(stream: webrtc.RTCInboundRtpStreamStats | None) -> Sum:
    return Sum(stream.total_processing_delay or 0, stream.frames_decoded or 0) if stream else Sum()


def _buffer(stream: webrtc.RTCInboundRtpStreamStats | None) -> Sum:
    if stream is None:
        return Sum()
    return Sum(stream.jitter_buffer_delay or 0, stream.jitter_buffer_emitted_count or 0)


def _total(*parts: float | None) -> float | None:
    known = [part for part in parts if part is not None]
    return round(sum(known), 1) if len(known) == len(parts) else None


def _offset(seen_ms: float | None, heard_ms: float | None) -> float | None:
    """Return how much longer a picture took from its packets than the words of the same moment.

    The binding gives no `estimatedPlayoutTimestamp`, which would say it to the millisecond.
    """
    return None if seen_ms is None or heard_ms is None else round(seen_ms - heard_ms, 1)


def _codec_of(
    stream: webrtc.RTCOutboundRtpStreamStats | None, codecs: dict[str, webrtc.RTCCodecStats]
) -> str:
    codec = codecs.get(stream.codec_id or "") if stream else None
    return codec.mime_type.partition("/")[2] if codec else ""


def _limitation(stream: webrtc.RTCOutboundRtpStreamStats | None) -> Limitation:
    match str(stream.quality_limitation_reason) if stream else "none":
        case "bandwidth":
            return "bandwidth"
        case "cpu":
            return "cpu"
        case "other":
            return "other"
        case _:
            return "none"


def _relayed(report: webrtc.RTCStatsReport, pair: webrtc.RTCIceCandidatePairStats | None) -> bool:
    if pair is None:
        return False
    ends = {pair.local_candidate_id, pair.remote_candidate_id}
    candidates = _of(report, webrtc.RTCIceCandidateStats)
    return any(each.id in ends and str(each.candidate_type) == "relay" for each in candidates)


def _kilobits(bits: float | None) -> float | None:
    return None if bits is None else round(bits / 1000, 1)
