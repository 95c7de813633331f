"""Received documents: drawn page by page in a child that cannot hurt, whatever they hold."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image

from kiosk.core.faults import Fault, KioskError
from kiosk.scanner.render import render_document
from kiosk.scanner.render_worker import Limits
from kiosk.sim.form import form_pdf
from kiosk.ui.speech.paper import spoken_paper


def blank_pdf(
    pages: int,
    *,
    size: tuple[int, int] = (595, 842),
    content: bytes = b"",
    encryption: pikepdf.Encryption | bool = False,
) -> bytes:
    """Return a PDF of empty pages, each with `content`."""
    pdf = pikepdf.new()
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=size)
        if content:
            page.Contents = pdf.make_stream(content)
    out = io.BytesIO()
    pdf.save(out, encryption=encryption)
    return out.getvalue()


def refusal(data: bytes, mime: str, limits: Limits | None = None) -> Fault:
    """Return the fault the document is refused with."""
    with pytest.raises(KioskError) as caught:
        render_document(data, mime, limits)
    return caught.value.fault


def test_a_pdf_becomes_pictures_wide_enough_for_the_screen() -> None:
    drawn = render_document(blank_pdf(2, content=b"1 0 0 rg 0 0 300 842 re f"), "application/pdf")
    assert drawn.page_count == 2
    with Image.open(io.BytesIO(drawn.pages[1])) as page:
        assert page.size == (1240, 1755)
        assert page.getpixel((100, 800)) == (255, 0, 0)
        assert page.getpixel((1200, 800)) == (255, 255, 255)


@pytest.mark.parametrize(("kind", "mime"), [("JPEG", "image/jpeg"), ("PNG", "image/png")])
def test_a_picture_becomes_one_page_no_larger_than_the_screen_needs(kind: str, mime: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (3000, 2000), "navy").save(out, kind)
    drawn = render_document(out.getvalue(), mime)
    with Image.open(io.BytesIO(drawn.pages[0])) as page:
        assert page.width == 1240
    assert drawn.page_count == 1


def test_a_received_form_gives_its_words_in_reading_order() -> None:
    """AUD-5, AUD-1: the text of a page, accents included, as « Écouter » will say it."""
    drawn = render_document(form_pdf(), "application/pdf")
    [text] = drawn.texts
    said = " ".join(text.split())
    told = ["Déclaration de changement de situation", "1. Vous", "Numéro d'allocataire",
            "2. Ce qui change", "Je déménage", "Joignez une copie de :",
            "Page 1 sur 1"]  # fmt: skip
    places = [said.find(one) for one in told]
    assert -1 not in places and places == sorted(places)
    spoken = [one.text for one in spoken_paper(text)]
    assert "Écrivez en lettres capitales, au stylo noir." in " ".join(spoken)


def test_only_so_much_text_of_a_page_is_kept_and_none_of_a_picture() -> None:
    limits = Limits(text_chars=20)
    assert len(render_document(form_pdf(), "application/pdf", limits).texts[0]) <= 20
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(out, "PNG")
    assert render_document(out.getvalue(), "image/png").texts == ("",)


def test_of_many_pages_the_first_are_drawn_and_the_count_is_told() -> None:
    drawn = render_document(blank_pdf(500), "application/pdf", Limits(pages=3, width_px=200))
    assert drawn.page_count == 500
    assert len(drawn.pages) == 3


def test_a_document_type_we_do_not_show_is_refused() -> None:
    assert refusal(b"PK", "application/zip") is Fault.DOCUMENT_WRONG_TYPE


def test_too_many_bytes_are_refused_without_a_child() -> None:
    assert refusal(b"x" * 101, "application/pdf", Limits(bytes_in=100)) is Fault.DOCUMENT_TOO_BIG


@pytest.mark.parametrize(
    ("data", "mime"),
    [
        (b"", "application/pdf"),
        (b"<html><script>alert(1)</script></html>", "application/pdf"),
        (blank_pdf(1)[:200], "application/pdf"),
        (blank_pdf(1, encryption=pikepdf.Encryption(owner="a", user="b")), "application/pdf"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/png"),
    ],
    ids=["empty", "html", "truncated", "password", "cut jpeg", "not a png"],
)
def test_hostile_documents_are_refused(data: bytes, mime: str) -> None:
    assert refusal(data, mime) is Fault.DOCUMENT_UNREADABLE


def test_a_picture_bomb_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    assert refusal(out.getvalue(), "image/png") is Fault.DOCUMENT_TOO_BIG


def test_a_document_that_takes_too_long_is_given_up() -> None:
    endless = b"".join(b"%d %d m 595 842 l S\n" % (x % 595, x % 842) for x in range(400_000))
    slow = blank_pdf(1, content=b"0.1 w\n" + endless * 10)
    assert refusal(slow, "application/pdf", Limits(seconds=1.5)) is Fault.DOCUMENT_UNREADABLE


def test_a_greedy_document_ends_its_child_only() -> None:
    out = io.BytesIO()
    Image.new("RGB", (7000, 7000), "white").save(out, "PNG")
    assert (
        refusal(out.getvalue(), "image/png", Limits(memory=150 * 1024 * 1024))
        is Fault.DOCUMENT_UNREADABLE
    )
