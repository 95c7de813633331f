"""Pictures of partners and needs: the product's by name, the site's own by file beside its file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path, PurePath
from typing import TypeVar
from xml.etree import ElementTree

from kiosk.core.partner import Need, Partner

PICTURES = (
    "health", "family", "house", "retirement", "scales", "work", "taxes", "tractor", "wheelchair",
    "question", "institution", "advice",
)  # fmt: skip
"""The pictures of the product, as they are named in assets/pictures."""

MAX_BYTES = 200_000

Mistake = tuple[str, str, str]
Pictured = TypeVar("Pictured", Partner, Need)

_SVG = "{http://www.w3.org/2000/svg}"
_REFUSED = {
    "script": "a picture runs nothing: take the script out",
    "foreignObject": "only shapes are drawn: take the foreignObject out",
    "image": "only shapes are drawn: take the embedded image out, or trace it",
    "text": "the letters may be missing on the borne: turn the text into paths",
}


def check_pictures(
    partners: Sequence[Partner], needs: Sequence[Need], folder: Path
) -> list[Mistake]:
    """Return what is wrong with the pictures; files are looked for in `folder`."""
    places = [(f"partners[{one.id}].picture", one.picture) for one in partners]
    places += [(f"needs[{one.id}].picture", one.picture) for one in needs]
    return [
        (key, *wrong)
        for key, picture in places
        for wrong in (_file(picture, folder) if is_file_name(picture) else _name(picture))
    ]


def with_pictures_found(
    partners: Sequence[Partner], needs: Sequence[Need], folder: Path
) -> tuple[tuple[Partner, ...], tuple[Need, ...]]:
    """Return both with the site's own pictures as absolute paths."""
    return (
        tuple(_with_picture_found(partner, folder) for partner in partners),
        tuple(_with_picture_found(need, folder) for need in needs),
    )


def is_file_name(picture: str) -> bool:
    """Return whether `picture` is a file of the site, not a name of the product."""
    return picture.casefold().endswith(".svg")


def _with_picture_found(one: Pictured, folder: Path) -> Pictured:
    if not is_file_name(one.picture):
        return one
    return one.model_copy(update={"picture": str(folder / one.picture)})


def _name(picture: str) -> Iterator[tuple[str, str]]:
    if picture not in PICTURES:
        close = get_close_matches(picture, PICTURES, n=1)
        hint = f"did you mean {close[0]}? " if close else ""
        remedy = f"{hint}there are {', '.join(PICTURES)}; or a file of yours, like caf.svg"
        yield f"no picture {picture!r}", remedy


def _file(picture: str, folder: Path) -> Iterator[tuple[str, str]]:
    parts = PurePath(picture).parts
    if PurePath(picture).is_absolute() or ".." in parts:
        yield f"{picture!r} is not beside the site's file", "put the picture into its folder"
        return
    try:
        source = (folder / picture).read_bytes()
    except OSError as error:
        remedy = f"put the picture at {folder / picture}"
        yield f"{picture} cannot be read: {error.strerror}", remedy
        return
    yield from _drawing(picture, source)


def _drawing(picture: str, source: bytes) -> Iterator[tuple[str, str]]:
    if len(source) > MAX_BYTES:
        yield f"{picture} has {len(source)} bytes", f"{MAX_BYTES} are enough for a picture"
        return
    # No entity of its own can make a small file endless.
    if b"<!ENTITY" in source:
        yield f"{picture} declares entities", "save it as plain SVG"
        return
    try:
        root = ElementTree.fromstring(source)
    except ElementTree.ParseError as error:
        yield f"{picture} is no SVG: {error}", "save it as plain SVG"
        return
    if root.tag != f"{_SVG}svg" or "viewBox" not in root.attrib:
        yield f"{picture} has no <svg> with a viewBox at its root", "save it as plain SVG"
    found = {element.tag.removeprefix(_SVG) for element in root.iter()}
    for tag in sorted(found & _REFUSED.keys()):
        yield f"{picture} has <{tag}> in it", _REFUSED[tag]
