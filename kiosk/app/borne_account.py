"""The account the borne runs under: what root checks is seen with the borne's eyes and ears.

A sound server and a voice belong to a session and answer nobody else, root neither; and root may
open what the borne may not. So a check that root starts becomes the borne first.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SESSION = Path("/run/borne-display/environment")
"""Where the screen's session says how sound and voice are reached (`build/system/session`)."""
GROUPS = ("audio", "video")
"""`SupplementaryGroups=` of `borne.service`."""
OF_A_SESSION = ("XDG_RUNTIME_DIR", "XDG_SESSION_ID", "DBUS_SESSION_BUS_ADDRESS")


@dataclass(frozen=True, slots=True)
class BorneAccount:
    """Who the borne is, and its session; without one when its screen does not run."""

    name: str
    uid: int
    gid: int
    home: str
    session: Mapping[str, str]


def account_beside(state: Path, session: Path = SESSION) -> BorneAccount | None:
    """Return whose folder `state` is where root asks; None where whoever asks is as good."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    try:
        known = pwd.getpwuid(state.stat().st_uid)
    except (OSError, KeyError):
        return None
    if known.pw_uid == 0:
        return None
    return BorneAccount(
        known.pw_name, known.pw_uid, known.pw_gid, known.pw_dir, _environment(session)
    )


def become(account: BorneAccount) -> None:
    """Be `account`, in its session, for the rest of this process. As root only."""
    if sys.platform == "win32":
        return
    import grp

    groups = set(os.getgrouplist(account.name, account.gid))
    for name in GROUPS:
        with contextlib.suppress(KeyError):  # not every system has it
            groups.add(grp.getgrnam(name).gr_gid)
    os.setgroups(sorted(groups))
    os.setgid(account.gid)
    os.setuid(account.uid)
    os.chdir("/")
    for name in OF_A_SESSION:  # root's own is closed to it
        os.environ.pop(name, None)
    os.environ.update(account.session)
    os.environ.update(HOME=account.home, USER=account.name, LOGNAME=account.name)


def _environment(session: Path) -> dict[str, str]:
    try:
        lines = session.read_text("utf-8").splitlines()
    except OSError:
        return {}
    return dict(line.split("=", 1) for line in lines if line.split("=", 1)[0] in OF_A_SESSION)
