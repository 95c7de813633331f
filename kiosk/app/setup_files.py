"""The files of the setup: what it may begin from, on disk or USB stick, and what it writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.app.paths import EXAMPLE_SITE
from kiosk.config.codes_file import codes_path, load_codes, save_codes
from kiosk.config.problems import ConfigError
from kiosk.config.reading import read_toml
from kiosk.config.secret_file import MAX_BYTES
from kiosk.config.site import read_site
from kiosk.config.site_writer import NewSite, site_text, write_site
from kiosk.ui.agent_page import Line
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.facts import FileKind, SiteFound
from kiosk.ui.setup.works import Written

STICKS = ("/run/borne-stick", "/media/*", "/media/*/*", "/run/media/*/*")
"""Where USB sticks appear: on the borne, and on a desktop."""
NOT_A_SITE = ("codes.toml", "update.toml", "desk.toml")
_WRITABLE = "Donnez ce dossier au compte de la borne : chown borne, chmod u+w."


@dataclass(frozen=True, slots=True)
class SetupFiles:
    """`site`: the file in service; `target`: the file that is written, mostly the same."""

    site: Path
    target: Path
    sticks: tuple[str, ...] = STICKS

    def find(self) -> tuple[tuple[SiteFound, ...], tuple[str, ...]]:
        """Return the files to begin from, the borne's own first, and files with a token."""
        found = [*_found(self.site, "own"), *_found(EXAMPLE_SITE, "example")]
        tokens: list[str] = []
        for folder in self._stick_folders():
            for path in sorted(folder.glob("*.toml")):
                if path.name not in NOT_A_SITE:
                    found += _found(path, "stick")
            tokens += [str(path) for path in sorted(folder.glob("*.token"))]
        return tuple(found), tuple(tokens)

    def begin(self, path: str) -> Mapping[str, Any] | Line:
        """Return the tables of a site's file that the borne could read, else why not."""
        try:
            read_site(Path(path))
            return read_toml(Path(path))
        except ConfigError as error:
            return _unfit(error)

    def token(self, path: str) -> str | Line:
        """Return the token in a file on a stick: a stick knows no owners, its mode says nothing."""
        try:
            content = Path(path).read_bytes()[:MAX_BYTES]
        except OSError as error:
            return Line(f"La clé ne se lit pas : {error.strerror}.", remedy="Rebranchez-la.")
        token = content.decode("utf-8", "replace").strip()
        if not token.isascii() or not token.isprintable() or " " in token or not token:
            return Line("Ce fichier n'a pas de jeton.", remedy="Le jeton seul, sur une ligne.")
        return token

    def write(self, draft: Draft, path: str) -> Written | Line:
        """Write the site, its token and its codes; a refusal says what is wrong and what helps."""
        answers = {key: None if value == "" else value for key, value in draft.values.items()}
        origin = Path(path)
        try:
            new = NewSite(site_text(origin), origin.resolve().parent, answers, draft.token)
            kept = write_site(self.target, new)
            if draft.codes != load_codes(codes_path(self.target)):
                save_codes(codes_path(self.target), draft.codes)
        except ConfigError as error:
            cause = error.__cause__
            return _unwritten(self.target, cause) if isinstance(cause, OSError) else _unfit(error)
        except OSError as error:
            return _unwritten(self.target, error)
        return Written(str(kept) if kept else "")

    def _stick_folders(self) -> Iterator[Path]:
        for pattern in self.sticks:
            for folder in sorted(Path("/").glob(pattern.removeprefix("/"))):
                if folder.is_dir():
                    yield folder


def _found(path: Path, kind: FileKind) -> Iterator[SiteFound]:
    """Yield the file with the place it is made for, if it is a site's file at all."""
    try:
        place = str(read_toml(path)["site"]["name"])
    except (ConfigError, KeyError, TypeError):
        return
    yield SiteFound(str(path), kind, place)


def _unfit(error: ConfigError) -> Line:
    """Return what is wrong with a file; the reader's own words name key and remedy."""
    first, more = error.problems[0], len(error.problems) - 1
    others = f" ({more} de plus : kiosk check-config)" if more else ""
    where = f"{first.file.name}, {first.key}" if first.key else first.file.name
    return Line(f"Fichier refusé. {where} : {first.wrong}{others}.", "", first.remedy, "bad")


def _unwritten(target: Path, error: OSError) -> Line:
    text = f"Rien n'est écrit : {target.parent} est fermé ({error.strerror})."
    return Line(text, "", _WRITABLE, "bad")
