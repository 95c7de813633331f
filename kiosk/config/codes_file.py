"""`codes.toml` beside a site's file: hashes of codes and badges, written by `kiosk code set`.

A file of its own, so that `site.toml` can be shown and sent to anybody, and so that no tool ever
rewrites what a technician wrote by hand.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kiosk.config.codes import hash_code, is_code
from kiosk.config.fields import CodeHash, refusal
from kiosk.config.problems import ConfigError, ConfigProblem
from kiosk.config.reading import read_model
from kiosk.core.staff import ROLES, Role

CODES_FILE = "codes.toml"
_HEAD = "# Les empreintes des codes, écrites par « kiosk code set » : aucun code n'est ici.\n"


def _is_set(value: str) -> str:
    if not value:
        raise refusal("no hash", "remove this badge, or present it again: kiosk code badge")
    return value


Hash = Annotated[CodeHash, AfterValidator(_is_set)]


class Badge(BaseModel):
    """`[[badges]]`: somebody's badge and the PIN that goes with it, both hashed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: Role = "agent"
    name: str = Field(default="", max_length=60)
    badge_hash: Hash = Field(repr=False)
    pin_hash: Hash = Field(repr=False)


class Codes(BaseModel):
    """What opens the inner space of a borne."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    agent: CodeHash = Field(default="", repr=False)
    technician: CodeHash = Field(default="", repr=False)
    badges: tuple[Badge, ...] = ()

    def has(self, role: Role) -> bool:
        """Return whether anything opens the space for `role`."""
        return bool(getattr(self, role)) or any(one.role == role for one in self.badges)

    def role_of(self, code: str, badge: str = "") -> Role | None:
        """Return whom a code, or a badge with its PIN, lets in. Tens of ms a hash, on purpose."""
        for one in self.badges if badge else ():
            if is_code(one.badge_hash, badge):
                return one.role if is_code(one.pin_hash, code) else None
        for role in ROLES:
            if (code_hash := getattr(self, role)) and is_code(code_hash, code):
                return role
        return None

    def with_code(self, role: Role, code: str) -> Codes:
        """Return these codes with a new one for `role`."""
        return self.model_copy(update={role: hash_code(code)})

    def with_badge(self, role: Role, name: str, badge: str, pin: str) -> Codes:
        """Return these codes with a badge more; one of the same name is replaced."""
        new = Badge(role=role, name=name, badge_hash=hash_code(badge), pin_hash=hash_code(pin))
        kept = tuple(one for one in self.badges if one.name != name)
        return self.model_copy(update={"badges": (*kept, new)})


def codes_path(site_file: Path) -> Path:
    """Return where the codes of the site in `site_file` are."""
    return site_file.resolve().parent / CODES_FILE


def load_codes(path: Path) -> Codes:
    """Return what is in the file; nothing when there is none. Raises `ConfigError`."""
    return read_model(path, Codes) if path.exists() else Codes()


def mode_problem(path: Path) -> ConfigProblem | None:
    """Return what is wrong with who may read the file, or None."""
    if os.name != "posix" or not path.exists():
        return None
    if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return ConfigProblem(path, "", "others may read the codes' hashes", f"chmod 600 {path}")
    return None


def save_codes(path: Path, codes: Codes) -> None:
    """Write the file anew, for its owner only, whole or not at all. Raises `ConfigError`."""
    new = path.with_suffix(".new")
    try:
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(_HEAD + "".join(_lines(codes)))
            file.flush()
            os.fsync(file.fileno())
        if os.name == "posix" and os.geteuid() == 0:
            os.chown(new, *reader_of(path))
        new.replace(path)
    except OSError as error:
        wrong = f"cannot be written: {error.strerror}"
        remedy = "run this as the account that owns the folder, or with sudo; see that it has room"
        raise ConfigError([ConfigProblem(path, "", wrong, remedy)]) from error


def reader_of(path: Path) -> tuple[int, int]:
    """Return user and group of who must read what root writes: the borne's account.

    It is whoever owned the file; else the account that bears the name of the folder's group, as the
    Debian package makes it; else the folder's owner.
    """
    import grp
    import pwd

    if path.exists():
        return path.stat().st_uid, path.stat().st_gid
    folder = path.parent.stat()
    try:
        account = pwd.getpwnam(grp.getgrgid(folder.st_gid).gr_name)
    except KeyError:
        return folder.st_uid, folder.st_gid
    return account.pw_uid, account.pw_gid


def _lines(codes: Codes) -> list[str]:
    lines = [f'{role} = "{getattr(codes, role)}"\n' for role in ROLES if getattr(codes, role)]
    for badge in codes.badges:
        lines += ["\n[[badges]]\n", *_pairs(badge.model_dump())]
    return lines


def _pairs(values: Mapping[str, str]) -> list[str]:
    """Return `key = "value"` lines; the values are hashes, roles and a cleaned name."""
    return [f'{key} = "{_clean(value)}"\n' for key, value in values.items()]


def _clean(value: str) -> str:
    return "".join(sign for sign in value if sign.isprintable() and sign not in '"\\')
