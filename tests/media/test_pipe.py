"""The pipe's wire form: JSON and bytes, nothing pickled, garbage refused."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import media
from kiosk.core.faults import Fault, KioskError
from kiosk.media.pipe import decode, encode


@given(st.binary(max_size=2000), st.text(max_size=50))
def test_a_message_and_its_blob_arrive_as_sent(blob: bytes, name: str) -> None:
    message = media.SendDocument(id="a1", name=name, pages=2, blob=blob)
    assert decode(encode(message), media.command) == message


@given(st.binary(max_size=400))
def test_garbage_is_a_protocol_fault(data: bytes) -> None:
    with pytest.raises(KioskError) as caught:
        decode(data, media.command)
    assert caught.value.fault is Fault.PROTOCOL


def test_a_pickle_is_garbage() -> None:
    with pytest.raises(KioskError):
        decode(pickle.dumps({"type": "stop"}), media.command)


def test_a_command_is_not_an_event() -> None:
    with pytest.raises(KioskError):
        decode(encode(media.Stop()), media.event)
