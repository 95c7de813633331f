"""Pictures from strangers: all usual kinds are read, everything else is refused without harm."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.core.faults import Fault, KioskError
from kiosk.scanner.decode import MAX_SIDE, decode_picture


def packed(picture: Image.Image, kind: str, **options: object) -> bytes:
    """Return a picture as a file."""
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_jpeg_of_every_mode_becomes_bgr(mode: str) -> None:
    picture = decode_picture(
        packed(Image.new("RGB", (60, 40), (200, 100, 50)).convert(mode), "JPEG", quality=95)
    )
    assert picture.shape == (40, 60, 3)
    assert picture.dtype == np.uint8
    if mode != "L":
        assert picture[20, 30] == pytest.approx((50, 100, 200), abs=8)


def test_sixteen_bit_png_keeps_its_brightness() -> None:
    deep = Image.fromarray(np.full((40, 60), 200 << 8, np.uint16))
    assert decode_picture(packed(deep, "PNG"))[20, 30] == pytest.approx((200, 200, 200), abs=1)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "1"])
def test_png_of_every_mode_becomes_bgr(mode: str) -> None:
    assert decode_picture(packed(Image.new(mode, (60, 40)), "PNG")).shape == (40, 60, 3)


def test_what_is_transparent_lies_on_white() -> None:
    assert decode_picture(packed(Image.new("RGBA", (9, 9), (0, 0, 0, 0)), "PNG")).min() == 255


def test_a_picture_is_turned_as_its_exif_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = Image.new("RGB", (60, 40))
    picture.paste((255, 255, 255), (0, 0, 30, 40))
    turned = decode_picture(packed(picture, "JPEG", exif=exif))
    assert turned.shape == (60, 40, 3)
    assert turned[5, 20].min() > 200
    assert turned[55, 20].max() < 50


def test_one_pixel_is_a_picture() -> None:
    assert decode_picture(packed(Image.new("RGB", (1, 1)), "PNG")).shape == (1, 1, 3)


def test_a_very_wide_picture_is_refused_before_it_is_decoded() -> None:
    wide = packed(Image.new("1", (MAX_SIDE + 1, 2)), "PNG")
    with pytest.raises(KioskError) as caught:
        decode_picture(wide)
    assert caught.value.fault is Fault.DOCUMENT_TOO_BIG


def test_a_bomb_is_refused_before_it_is_decoded() -> None:
    bomb = packed(Image.new("1", (20_000, 20_000)), "PNG")
    assert len(bomb) < 100_000
    with pytest.raises(KioskError) as caught:
        decode_picture(bomb)
    assert caught.value.fault is Fault.DOCUMENT_TOO_BIG


def test_a_truncated_jpeg_is_refused() -> None:
    rough = np.random.default_rng(1).integers(0, 255, (200, 200, 3), np.uint8)
    whole = packed(Image.fromarray(rough), "JPEG")
    with pytest.raises(KioskError) as caught:
        decode_picture(whole[: len(whole) // 2])
    assert caught.value.fault is Fault.DOCUMENT_UNREADABLE


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff", b"GIF89a", b"%PDF-1.4", b"<html></html>", b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(KioskError) as caught:
        decode_picture(data)
    assert caught.value.fault is Fault.DOCUMENT_UNREADABLE
    assert "object at" not in caught.value.detail, "told in words, not in Python's"


GOOD = [
    packed(Image.new("RGB", (32, 24), "gray"), kind)
    for kind in ("JPEG", "PNG", "WEBP", "BMP", "TIFF")
]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(GOOD),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=12),
    st.integers(0, 600),
)
def test_damage_never_ends_otherwise_than_in_a_picture_or_a_refusal(
    good: bytes, hits: list[tuple[int, int]], length: int
) -> None:
    data = bytearray(good[: max(8, length)])
    for at, value in hits:
        data[at % len(data)] = value
    try:
        picture = decode_picture(bytes(data))
    except KioskError as error:
        assert error.fault in (Fault.DOCUMENT_UNREADABLE, Fault.DOCUMENT_TOO_BIG)
        assert error.detail
    else:
        assert picture.ndim == 3
