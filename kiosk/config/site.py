"""One borne's site: who it is, its screen, its devices, its desk, its partners and needs."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from kiosk.config.check_pictures import check_pictures, with_pictures_found
from kiosk.config.check_routing import check_routing, with_targets_known
from kiosk.config.checks import check_site
from kiosk.config.codes_file import Codes, codes_path, load_codes, mode_problem
from kiosk.config.devices import Devices
from kiosk.config.fields import CodeHash, WebAddress
from kiosk.config.french_words import Said, french_words
from kiosk.config.phrasebook import Phrasebook, check_languages, check_words, open_phrasebook
from kiosk.config.problems import ConfigError, ConfigProblem
from kiosk.config.reading import read_model
from kiosk.config.scanner import Scanner
from kiosk.config.secret_file import read_secret
from kiosk.core.messages import Language
from kiosk.core.partner import Entity, Identifier, Need, Partner

log = logging.getLogger(__name__)


class Identity(Entity):
    """`[site]`: the borne's id at its desk, its short name, and what stands above its door."""

    id: Identifier = Field(description='as the desk knows it: "patay"')
    name: str = Field(min_length=1, max_length=60, description='"Patay"')
    title: str = Field(min_length=1, max_length=80, description='"Espace services publics"')


class Screen(Entity):
    """`[screen]`: everything on it is sized in millimetres, so its diagonal must be true."""

    diagonal_in: float = Field(default=21.5, ge=7, le=100)
    orientation: Literal["portrait", "landscape", "auto"] = "auto"
    full_screen: bool = True
    bottom_mm: float = Field(default=900, ge=0, le=1500, description="lower edge above the floor")
    distance_mm: float = Field(default=600, ge=300, le=1500, description="from eye to screen")


class DeskAccess(Entity):
    """`[desk]`: where the borne calls. `url` empty: not decided (the demo fills it in)."""

    url: WebAddress = ""
    token: SecretStr = SecretStr("")
    token_file: Path | None = None
    ca_file: Path | None = None
    """Certificate authorities to trust instead of the public ones (PEM)."""

    @property
    def is_set(self) -> bool:
        """Whether the borne knows a desk and how to prove who it is."""
        return bool(self.url and self.token.get_secret_value())


class Privacy(Entity):
    """`[privacy]`: who answers for the borne, on « Vos droits » (S25)."""

    controller: str = Field(default="le Département", description="with its article")
    address: str = Field(default="l'accueil", description="where one asks: mail or post")


class Agent(Entity):
    """`[agent]`: the site agent's code as an argon2id hash, where `codes.toml` has none."""

    code_hash: CodeHash = Field(default="", repr=False)


class SiteFile(BaseModel):
    """The layout of site.toml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    site: Identity
    screen: Screen = Screen()
    desk: DeskAccess = DeskAccess()
    devices: Devices = Devices()
    scanner: Scanner = Scanner()
    privacy: Privacy = Privacy()
    agent: Agent = Agent()
    languages: tuple[Language, ...] = ("fr",)
    words: Path | None = None
    """Folder of phrasebooks (en.toml …): the site's French words in the other languages."""
    partners: tuple[Partner, ...]
    needs: tuple[Need, ...]


class Site(SiteFile):
    """A borne's whole configuration, immutable, all its paths absolute."""

    phrasebook: Phrasebook = Field(default=Phrasebook(), exclude=True, repr=False)
    """The site's French words in its other languages."""
    codes: Codes = Field(default=Codes(), exclude=True, repr=False)
    """What opens the agent's and the technician's space: `codes.toml`, else `[agent]`."""

    @property
    def id(self) -> str:
        """The borne's id at its desk."""
        return self.site.id

    @property
    def name(self) -> str:
        """The place: « Patay »."""
        return self.site.name

    @property
    def title(self) -> str:
        """What stands above the door: « Espace services publics »."""
        return self.site.title

    def partner(self, partner_id: str) -> Partner | None:
        """Return the partner of that id, or None."""
        return next((one for one in self.partners if one.id == partner_id), None)

    def with_desk(self, url: str, token: str, ca_file: Path | None = None) -> Site:
        """Return this site calling another desk: the embedded one of the demo."""
        desk = DeskAccess(url=url, token=SecretStr(token), ca_file=ca_file)
        return self.model_copy(update={"desk": desk})


def load_site(path: Path, *, desk_required: bool = False) -> Site:
    """Return the site described in the TOML file `path`; relative paths in it start from there.

    What a borne can live with (`read_site`) is logged, not refused.

    Args:
        path: the file.
        desk_required: also refuse a file that does not say where and how to call.

    Raises:
        ConfigError: with everything that is wrong in the file.
    """
    site, remarks = read_site(path, desk_required=desk_required)
    if remarks:
        first = str(remarks[0]).partition("\n")[0]
        log.warning("%s (%d in all: see kiosk check-config)", first, len(remarks))
    return site


def read_site(path: Path, *, desk_required: bool = False) -> tuple[Site, tuple[ConfigProblem, ...]]:
    """Return the site, and what should be mended though the borne can work without.

    A tile whose partner is not in the file leads to the site's agent (NAV-7), a phrase without a
    translation is said in French. Arguments and errors are those of `load_site`.
    """
    file = read_model(path, SiteFile)
    folder = path.resolve().parent
    mistakes = [*check_site(file.partners, file.needs), *check_languages(file.languages)]
    mistakes += check_pictures(file.partners, file.needs, folder)
    desk, unread = _with_files_read(file.desk, folder)
    problems = [ConfigProblem(path, *mistake) for mistake in (*mistakes, *unread)]
    words = folder / file.words if file.words else None
    phrasebook, unsaid = open_phrasebook(path, words, file.languages)
    problems += unsaid
    if desk_required and not problems and not desk.is_set:
        problems.append(ConfigProblem(path, "desk", *_DESK_MISSING))
    if problems:
        raise ConfigError(problems)
    remarks = [ConfigProblem(path, *one) for one in check_routing(file.partners, file.needs)]
    if words:
        remarks += check_words(words, phrasebook, _french_words(file))
    codes, forgotten = _codes(path, file.agent)
    remarks += forgotten
    found = {"desk": desk, "words": words, "phrasebook": phrasebook, "codes": codes}
    return _settled(file, folder, found), tuple(remarks)


def _settled(file: SiteFile, folder: Path, found: dict[str, object]) -> Site:
    needs = with_targets_known(file.partners, file.needs)
    partners, needs = with_pictures_found(file.partners, needs, folder)
    return Site.model_validate({**dict(file), **found, "partners": partners, "needs": needs})


def _codes(path: Path, agent: Agent) -> tuple[Codes, list[ConfigProblem]]:
    """Return the site's codes; a file that cannot be used shuts that space, never the borne."""
    file = codes_path(path)
    try:
        codes = load_codes(file)
        loose = mode_problem(file)
    except ConfigError as error:
        return Codes(), list(error.problems)
    if not codes.agent:
        codes = codes.model_copy(update={"agent": agent.code_hash})
    return codes, [loose] if loose else []


def _french_words(file: SiteFile) -> dict[str, Said]:
    others = (
        Said(file.site.title, "site.title"),
        Said(file.privacy.controller, "privacy.controller"),
        Said("" if "@" in file.privacy.address else file.privacy.address, "privacy.address"),
    )
    return french_words(file.partners, file.needs, others)


_DESK_MISSING = (
    "the borne does not know where to call",
    'add [desk] with url = "https://..." and token_file = "...", the token made for this site',
)
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----")


def _with_files_read(
    desk: DeskAccess, folder: Path
) -> tuple[DeskAccess, list[tuple[str, str, str]]]:
    """Return `desk` with its token read from its file and its paths absolute, and what is wrong."""
    mistakes: list[tuple[str, str, str]] = []
    changes: dict[str, object] = {}
    if desk.token_file and desk.token.get_secret_value():
        mistakes.append(("desk.token", "given twice", "keep token_file, remove token"))
    elif desk.token_file:
        token, wrong = read_secret(folder / desk.token_file)
        changes["token"] = SecretStr(token)
        mistakes += [("desk.token_file", *wrong)] if wrong else []
    if desk.ca_file:
        changes["ca_file"] = folder / desk.ca_file
        mistakes += _check_certificates(folder / desk.ca_file)
    return desk.model_copy(update=changes), mistakes


def _check_certificates(path: Path) -> list[tuple[str, str, str]]:
    try:
        content = path.read_bytes()
    except OSError as error:
        return [("desk.ca_file", f"{path} cannot be read: {error.strerror}", "give a PEM file")]
    if not _PEM.search(content):
        return [("desk.ca_file", f"{path} holds no certificate", "give a PEM file")]
    return []
