"""The shell around the product: what ./run and ./test find out about a machine, and the screen."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WITH_SCREEN = ROOT / "build" / "with_screen.py"


def shell(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `program` with the functions of setup.sh."""
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f". {ROOT}/build/setup.sh; {program}"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_what_is_missing_is_told_by_the_package_that_brings_it(tmp_path: Path) -> None:
    (tmp_path / "there").touch()
    result = shell(
        'missing_packages "bash  p1" "no-such-command  p2" "libc.so.6  p3" "libno.so.9  p4" '
        f'"{tmp_path}/th*  p5" "{tmp_path}/nowhere/*  p6"'
    )
    assert result.stdout.split() == ["p2", "p4", "p6"]


def test_without_rights_the_exact_command_is_told_and_nothing_is_done(tmp_path: Path) -> None:
    for name, body in (
        ("id", "echo 1000"),
        ("sudo", "exit 1"),
        ("apt-get", f"touch {tmp_path}/ran"),
    ):
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n")
        (tmp_path / name).chmod(0o755)
    result = shell("install_packages libegl1 xvfb", PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert result.returncode == 1
    assert "sudo apt-get install -y --no-install-recommends libegl1 xvfb" in result.stderr
    assert not (tmp_path / "ran").exists()


def test_stale_package_lists_are_updated_once(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    apt = tmp_path / "apt-get"
    apt.write_text(
        "#!/bin/sh\ncase $* in *' update'*) verb=update ;; *) verb=install ;; esac\n"
        f"echo $verb >>{calls}\n[ $verb = update ] || grep -q update {calls} || exit 100\n"
    )
    apt.chmod(0o755)
    (tmp_path / "id").write_text("#!/bin/sh\necho 0\n")
    (tmp_path / "id").chmod(0o755)
    result = shell("install_packages libegl1", PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert result.returncode == 0, result.stderr
    assert calls.read_text().split() == ["install", "update", "install"]


@pytest.mark.parametrize(("works_at", "status"), [(1, 0), (3, 0), (4, 1)])
def test_what_fetches_from_the_network_may_fail_twice(
    tmp_path: Path, works_at: int, status: int
) -> None:
    tries = tmp_path / "tries"
    script = f"sleep() {{ :; }}; fetch() {{ echo >>{tries}; [ $(wc -l <{tries}) = {works_at} ]; }}"
    assert shell(f"{script}; patiently fetch").returncode == status
    assert len(tries.read_text()) == min(works_at, 3)


@pytest.mark.parametrize(
    ("version", "fits"),
    [((3, 10), False), ((3, 11), True), ((3, 13), True), ((3, 14), False)],
)
def test_a_python_of_the_right_version_is_taken(
    tmp_path: Path, version: tuple[int, int], fits: bool
) -> None:
    fake = tmp_path / "python"
    fake.write_text(
        "#!/bin/sh\n"
        f'exec {sys.executable} -c "import sys; sys.version_info = {(*version, 0)}; $2"\n'
    )
    fake.chmod(0o755)
    assert (shell(f"python_fits {fake}").returncode == 0) is fits


def test_a_bare_machine_gets_a_utf8_locale_and_a_private_runtime_folder(tmp_path: Path) -> None:
    result = shell(
        'set_surroundings; echo "$LANG $XDG_RUNTIME_DIR"',
        LANG="C", LC_ALL="", LC_CTYPE="", XDG_RUNTIME_DIR="", TMPDIR=str(tmp_path),
    )  # fmt: skip
    lang, folder = result.stdout.split()
    assert lang == "C.UTF-8"
    assert stat.S_IMODE(Path(folder).stat().st_mode) == 0o700


# --- a screen in memory --------------------------------------------------------------------------


def test_the_command_gets_a_screen_and_its_status_comes_back() -> None:
    program = (
        "import os; print(os.environ['DISPLAY'], os.environ['XAUTHORITY']); raise SystemExit(7)"
    )
    result = subprocess.run(
        [sys.executable, WITH_SCREEN, "320x240", sys.executable, "-c", program],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    display, cookie = result.stdout.split()
    assert result.returncode == 7
    assert display.startswith(":")
    assert not Path(cookie).exists()


def test_a_signal_ends_the_command_and_the_screen() -> None:
    program = (
        "import signal, sys; signal.signal(signal.SIGTERM, lambda *_: sys.exit(5)); "
        "print('ready', flush=True); signal.pause()"
    )
    with subprocess.Popen(
        [sys.executable, WITH_SCREEN, "320x240", sys.executable, "-c", program],
        stdout=subprocess.PIPE, text=True,
    ) as borne:  # fmt: skip
        assert borne.stdout is not None
        assert borne.stdout.readline() == "ready\n"
        borne.send_signal(signal.SIGTERM)
        assert borne.wait() == 5  # the fixture sees to it that Xvfb is gone, too
