"""The translators' workshop: `.ts` files brought up to date, compiled, and as tables to fill in.

The `.ts` is the one truth. A table is a TOML file with one line a string, for whoever translates:
`python -m kiosk.ui.translation table uk words_uk.toml`, fill in, then `… take uk words_uk.toml`.
Plural forms are a list, in the order Qt has them for the language.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from kiosk.core.messages import Language
from kiosk.ui.translation import I18N, LANGUAGES, compiled_path

UI = Path(__file__).parent
USAGE = "[update | compile | table LANGUAGE FILE | take LANGUAGE FILE]"
COUNTRIES: dict[Language, str] = {
    "fr": "fr_FR",
    "en": "en_GB",
    "pt": "pt_PT",
    "ar": "ar",
    "tr": "tr_TR",
    "uk": "uk_UA",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A string of a `.ts`: `forms` has one text, or one for each plural form; empty: untold."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool
    comment: str = ""


def source_path(language: Language) -> Path:
    """Return where the translators' file of `language` is."""
    return I18N / f"kiosk_{language}.ts"


def update(language: Language, ts: Path | None = None, *, plural_only: bool | None = None) -> None:
    """Bring the `.ts` up to date with the sources, dropping what is gone.

    Of the source language only plural forms are kept, unless `plural_only` says otherwise.
    """
    target = ts or source_path(language)
    only = language == "fr" if plural_only is None else plural_only
    sources = sorted([*UI.rglob("*.qml"), *UI.rglob("*.py")])
    options = ["-source-language", "fr_FR", "-target-language", COUNTRIES[language]]
    options += ["-locations", "none", "-no-obsolete", *(["-pluralonly"] if only else [])]
    command = [_tool("lupdate"), *map(str, sources), *options, "-ts", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def compile_translation(language: Language, target: Path | None = None) -> None:
    """Compile the `.ts` of `language` with Qt's lrelease, into `target` or beside it."""
    out = str(target or compiled_path(language))
    command = [_tool("lrelease"), "-silent", str(source_path(language)), "-qm", out]
    subprocess.run(command, check=True)


def entries(ts: Path) -> Iterator[Entry]:
    """Yield every string of a `.ts`, in its order."""
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            yield _entry(context.findtext("name", ""), message)


def _entry(context: str, message: ET.Element) -> Entry:
    told = message.find("translation")
    plural = message.get("numerus") == "yes"
    forms = () if told is None else tuple(one.text or "" for one in told.iter("numerusform"))
    text = "" if told is None else told.text or ""
    finished = told is not None and told.get("type") is None
    comment = message.findtext("extracomment", "")
    source = message.findtext("source", "")
    return Entry(context, source, forms if plural else (text,), plural, finished, comment)


def write_table(language: Language, table: Path) -> None:
    """Write every string of `language` as a line « French = translation »."""
    lines: list[str] = []
    context = ""
    for one in entries(source_path(language)):
        if one.context != context:
            context = one.context
            lines += ["", f"[{json.dumps(context)}]"]
        lines += [f"# {line}" for line in one.comment.splitlines()]
        told = list(one.forms) if one.plural else one.forms[0]
        said = json.dumps(told, ensure_ascii=False)
        lines.append(f"{json.dumps(_plain(one.source), ensure_ascii=False)} = {said}")
    table.write_text("\n".join(lines).lstrip() + "\n", encoding="utf-8")


def take_table(language: Language, table: Path) -> list[str]:
    """Write a filled table into the `.ts`; return what does not fit, empty when all does."""
    told: dict[str, dict[str, str | list[str]]] = tomllib.loads(table.read_text(encoding="utf-8"))
    ts = source_path(language)
    tree = ET.parse(ts)
    complaints: list[str] = []
    for context in tree.getroot().iter("context"):
        words = told.get(context.findtext("name", ""), {})
        known = {_plain(french): text for french, text in words.items()}
        for message in context.iter("message"):
            said = known.pop(_plain(message.findtext("source", "")), "")
            complaints += _put(message, said)
        complaints += [f"« {french} » is not in the sources" for french in known]
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts.write_text(head + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")
    update(language)
    return complaints


def _put(message: ET.Element, said: str | list[str]) -> list[str]:
    """Put one translation into its message; return what is wrong with it."""
    source = message.findtext("source", "")
    told = message.find("translation")
    texts = said if isinstance(said, list) else [said]
    if told is None or not all(text.strip() for text in texts):
        return [f"« {source} » is not told"]
    slots = list(told.iter("numerusform")) or [told]
    if len(slots) != len(texts):
        return [f"« {source} » needs {len(slots)} forms, not {len(texts)}"]
    for slot, text in zip(slots, texts, strict=True):
        slot.text = text
    told.attrib.pop("type", None)
    return []


def _plain(text: str) -> str:
    """Return `text` with plain spaces: nobody sees the difference in a table."""
    return text.replace("\u00a0", " ")


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def main(arguments: Sequence[str]) -> int:
    """Carry out one order of the command line; return the exit status."""
    match list(arguments):
        case ["update"]:
            for language in LANGUAGES:
                update(language)
        case [] | ["compile"]:
            for language in LANGUAGES:
                compile_translation(language)
        case ["table", name, file] if name in LANGUAGES:
            write_table(cast(Language, name), Path(file))
        case ["take", name, file] if name in LANGUAGES:
            complaints = take_table(cast(Language, name), Path(file))
            sys.stderr.write("".join(f"{one}\n" for one in complaints))
            return 1 if complaints else 0
        case _:
            sys.stderr.write(f"usage: python -m kiosk.ui.translation {USAGE}\n")
            return 2
    return 0
