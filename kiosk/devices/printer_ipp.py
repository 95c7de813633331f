"""The Internet Printing Protocol, as much of it as a print job needs: one request, one answer.

Wire form of RFC 8010; `printer_line` carries it. Of the libraries for Python one needs a compiler
and CUPS's headers on the borne, the other knows no jobs.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Final, Literal

Value = int | bool | str
Tag = Literal[0x21, 0x22, 0x23, 0x42, 0x44, 0x45, 0x47, 0x48, 0x49]
INTEGER: Final = 0x21
BOOLEAN: Final = 0x22
ENUM: Final = 0x23
NAME: Final = 0x42
KEYWORD: Final = 0x44
URI: Final = 0x45
CHARSET: Final = 0x47
LANGUAGE: Final = 0x48
MIME: Final = 0x49
"""Value tags of RFC 8010, 3.5.2."""

OPERATION_GROUP, JOB_GROUP, END, PRINTER_GROUP = 0x01, 0x02, 0x03, 0x04
_FIRST_VALUE_TAG: Final = 0x10
VERSION: Final = b"\x01\x01"
NOT_POSSIBLE: Final = 0x0404
NOT_FOUND: Final = 0x0406
OK_BELOW: Final = 0x0100

PRINT_JOB: Final = 0x0002
CANCEL_JOB: Final = 0x0008
GET_JOB: Final = 0x0009
GET_JOBS: Final = 0x000A
GET_PRINTER: Final = 0x000B
CUPS_GET_DEFAULT: Final = 0x4001
CUPS_GET_PRINTERS: Final = 0x4002


class PrinterError(Exception):
    """The print service or the printer cannot be spoken to, or refused. Stays in the driver."""

    def __init__(self, detail: str, status: int = 0, *, late: bool = False) -> None:
        super().__init__(detail)
        self.late = late
        """Whether there was no answer in time: busy, asleep or off."""
        self.status = status
        """IPP status of the answer, 0 when there was none."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a request."""

    tag: Tag
    name: str
    values: tuple[Value, ...]


Attributes = dict[str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: the operation's own attributes, the job's, and the document."""

    operation: int
    asked: tuple[Attribute, ...]
    job: tuple[Attribute, ...] = ()
    document: bytes = field(default=b"", repr=False)

    def encode(self) -> bytes:
        """Return the request as bytes (RFC 8010, 3.1)."""
        parts = [VERSION, struct.pack(">hi", self.operation, 1), bytes((OPERATION_GROUP,))]
        parts += [_encoded(one) for one in self.asked]
        if self.job:
            parts += [bytes((JOB_GROUP,)), *(_encoded(one) for one in self.job)]
        return b"".join((*parts, bytes((END,)), self.document))


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, and the attributes of each job or printer told of."""

    status: int
    groups: tuple[tuple[int, Attributes], ...]

    def of(self, group: int) -> list[Attributes]:
        """Return the attributes of every group of this kind, in order."""
        return [attributes for tag, attributes in self.groups if tag == group]


def attribute(tag: Tag, name: str, *values: Value) -> Attribute:
    """Return an attribute with these values."""
    return Attribute(tag, name, values)


def _encoded(one: Attribute) -> bytes:
    name, out = one.name.encode(), b""
    for value in one.values:
        if one.tag in (INTEGER, ENUM):
            raw = struct.pack(">i", value)
        elif one.tag == BOOLEAN:
            raw = struct.pack(">?", value)
        else:
            raw = str(value).encode()
        out += struct.pack(">BH", one.tag, len(name)) + name + struct.pack(">H", len(raw)) + raw
        name = b""  # further values of the same attribute have no name
    return out


def decode(data: bytes) -> Answer:
    """Return the answer in `data`. Raises `PrinterError` when it is cut short or no IPP.

    Members of collections are taken for further values: nothing here asks for collections.
    """
    try:
        (status,) = struct.unpack_from(">h", data, 2)
        groups: list[tuple[int, Attributes]] = []
        at, name = 8, ""
        while data[at] != END:
            tag = data[at]
            at += 1
            if tag < _FIRST_VALUE_TAG:
                groups.append((tag, {}))
                continue
            text, at = _field(data, at)
            raw, at = _field(data, at)
            name = text.decode() or name
            attributes = groups[-1][1]
            attributes[name] = (*attributes.get(name, ()), _value(tag, raw))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise PrinterError(f"no IPP answer: {error}") from error
    return Answer(status, tuple(groups))


def _field(data: bytes, at: int) -> tuple[bytes, int]:
    """Return the bytes of the length-prefixed field at `at`, and where the next begins."""
    (length,) = struct.unpack_from(">H", data, at)
    end = at + 2 + length
    if end >= len(data):
        raise IndexError("cut short")
    return data[at + 2 : end], end


def _value(tag: int, raw: bytes) -> Value:
    if tag in (INTEGER, ENUM):
        (number,) = struct.unpack(">i", raw)
        return number
    if tag == BOOLEAN:
        return raw != b"\0"
    return raw.decode(errors="replace")
