"""Root sees and hears nothing of the borne's session: the doctor it calls becomes the borne."""

from __future__ import annotations

import json
import os
import pwd
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.borne_account import account_beside

NOBODY = pwd.getpwnam("nobody")
CHILD = """
import json, os, sys
from pathlib import Path
from kiosk.app.borne_account import account_beside, become
become(account_beside(Path(sys.argv[1]), Path(sys.argv[2])))
try:
    os.setuid(0)
except PermissionError:
    print(json.dumps([os.getresuid(), os.getresgid(), 0 in os.getgroups(), dict(os.environ)]))
"""


def test_whoever_is_not_root_checks_as_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert account_beside(tmp_path) is None


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody else")
def test_root_becomes_the_account_of_the_borne_for_good(tmp_path: Path) -> None:
    """The session that counts is the borne's, not what root had."""
    session = tmp_path / "environment"
    session.write_text("XDG_RUNTIME_DIR=/run/user/997\nLD_PRELOAD=/tmp/evil.so\n\n")
    state = tmp_path / "state"
    state.mkdir()
    assert account_beside(state, session) is None, "root's own: a checkout"
    os.chown(state, NOBODY.pw_uid, NOBODY.pw_gid)
    command = [sys.executable, "-c", CHILD, str(state), str(session)]
    root_has = {"XDG_RUNTIME_DIR": "/run/user/0", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/root"}
    done = subprocess.run(
        command, env=os.environ | root_has, capture_output=True, text=True, check=True, timeout=60
    )
    users, groups, of_root, environment = json.loads(done.stdout)
    assert users == [NOBODY.pw_uid] * 3
    assert groups == [NOBODY.pw_gid] * 3
    assert not of_root
    assert environment["XDG_RUNTIME_DIR"] == "/run/user/997"
    assert environment["HOME"] == NOBODY.pw_dir
    assert not {"DBUS_SESSION_BUS_ADDRESS", "LD_PRELOAD"} & environment.keys()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody else")
def test_without_a_screen_session_there_is_an_account_and_no_session(tmp_path: Path) -> None:
    os.chown(tmp_path, NOBODY.pw_uid, NOBODY.pw_gid)
    account = account_beside(tmp_path, tmp_path / "environment")
    assert account is not None
    assert (account.name, account.session) == ("nobody", {})
