"""A real CUPS and a real printer of one's own: nothing of the machine's printing is touched.

The printer is `ippeveprinter` on loopback. What it does with a document is a shell script that the
test writes (`plan`): `state` and `pages` speak as a printer's mechanics do (« Command output » in
its man page) and `wait_for` holds until the test says `Printer.go`.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.devices.printer_line import Server

QUEUE = "Accueil"
PATIENCE_S = 20.0
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/>
<allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>
"""
"""ippeveprinter insists on a D-Bus for announcing itself, even when told not to."""
_FILES = """ServerRoot {folder}
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/run
TempDir {folder}/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup {group}
"""
_CUPS = """Listen {folder}/run/cups.sock
LogLevel warn
Browsing Off
DefaultAuthType None
ErrorPolicy retry-current-job
JobRetryInterval 1
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit Cancel-Job>
Require user @OWNER @SYSTEM
Order deny,allow
</Limit>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
"""A printer that was slow to come up is asked again after one second, not after CUPS's thirty.
`PreserveJobFiles` and `PreserveJobHistory` are left as they come: the driver purges itself."""
_MECHANICS = """#!/bin/sh
here="{folder}"
state() {{ echo "STATE: $1" >&2; }}
pages() {{ echo "ATTR: job-impressions-completed=$1" >&2; }}
wait_for() {{ while [ ! -e "$here/$1" ]; do sleep 0.02; done; }}
cp "$1" "$here/received.tmp" && mv "$here/received.tmp" "$here/received.pdf"
env > "$here/ticket"
. "$here/plan"
"""


class Printer:
    """One `ippeveprinter`. `stop` switches it off."""

    def __init__(self, folder: Path, bus: str, port: int, plan: str) -> None:
        self.folder = folder
        self.uri = f"ipp://localhost:{port}/ipp/print"
        (folder / "plan").write_text(plan)
        mechanics = folder / "mechanics"
        mechanics.write_text(_MECHANICS.format(folder=folder))
        mechanics.chmod(0o755)
        self._process = subprocess.Popen(
            [_program("ippeveprinter"), "-n", "localhost", "-p", str(port), "-r", "off",
             "-d", str(folder), "-f", "application/pdf", "-c", str(mechanics), "-s", "600", QUEUE],
            env=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": bus},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        _wait(lambda: _answers(port), "the printer does not come up")

    @property
    def received(self) -> bytes | None:
        """Return what the printer was given to print, None before."""
        path = self.folder / "received.pdf"
        return path.read_bytes() if path.exists() else None

    @property
    def ticket(self) -> dict[str, str]:
        """Return the job's attributes as the printer got them."""
        lines = (self.folder / "ticket").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines if line.startswith("IPP_"))

    @property
    def job(self) -> str:
        """Return the state and its reasons of the printer's own jobs."""
        return subprocess.run(
            ["ipptool", "-tv", self.uri, "get-jobs.test"],
            check=False,
            capture_output=True,
            text=True,
        ).stdout

    def go(self, word: str) -> None:
        """Let a `wait_for word` of the plan go on."""
        (self.folder / word).touch()

    def stop(self) -> None:
        """Switch it off, and with it whatever it is printing."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, 9)
        self._process.wait()


class PrintShop:
    """A CUPS with one queue, « Accueil », behind a socket of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("spool", "cache", "run", "tmp", "log"):
            (folder / name).mkdir()
        self._bus = f"unix:path={folder}/bus"
        self._port = _free_port()
        group = Path(folder).group()
        (folder / "bus.conf").write_text(_BUS.format(folder=folder))
        (folder / "files.conf").write_text(_FILES.format(folder=folder, group=group))
        (folder / "cupsd.conf").write_text(_CUPS.format(folder=folder))
        self._bus_process = _started("dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork")
        _wait((folder / "bus").exists, "no D-Bus")
        self._cups = _started(
            "cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/files.conf"
        )
        self.server = Server(f"{folder}/run/cups.sock")
        _wait(lambda: self.tool("lpstat", "-r") == "scheduler is running\n", "no CUPS")

    @contextmanager
    def printer(self, plan: str = "pages 2") -> Iterator[Printer]:
        """Have the queue's printer on meanwhile; it does this with each document."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            printer = Printer(Path(folder), self._bus, self._port, plan)
            try:
                self.tool("lpadmin", "-p", QUEUE, "-E", "-v", printer.uri, "-m", "everywhere")
                self.tool("cupsenable", QUEUE)
                yield printer
            finally:
                printer.stop()

    def tool(self, *command: str) -> str:
        """Run one of CUPS's own tools and return what it says."""
        return subprocess.run(
            [_program(command[0]), *command[1:]],
            env=os.environ | {"CUPS_SERVER": self.server.host, "LC_ALL": "C"},
            check=False, capture_output=True, text=True, timeout=30,
        ).stdout  # fmt: skip

    def jobs(self) -> str:
        """Return CUPS's list of jobs, ended ones too, as a technician sees it."""
        return self.tool("lpstat", "-W", "all", "-o")

    def documents(self) -> list[str]:
        """Return the names of the documents in CUPS's spool."""
        return sorted(path.name for path in (self.folder / "spool").glob("d*"))

    def close(self) -> None:
        """End everything."""
        for process in (self._cups, self._bus_process):
            process.terminate()
            process.wait(10)


@contextmanager
def print_shop() -> Iterator[PrintShop]:
    """Open a shop in a folder of its own (short: a socket's path has 107 letters at most)."""
    folder = Path(tempfile.mkdtemp(prefix="shop-"))
    try:
        shop = PrintShop(folder)
        try:
            yield shop
        finally:
            shop.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _started(program: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [_program(program), *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _program(name: str) -> str:
    """Return where `name` is: some of these live in /usr/sbin, which a user's PATH may lack."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    return shutil.which(name, path=path) or name


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("localhost", port), 1).close()
    except OSError:
        return False
    return True


def _wait(is_so: object, complaint: str) -> None:
    assert callable(is_so)
    until = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < until, complaint
        time.sleep(0.02)
