"""The stand-in scanner on the network: eSCL over HTTP, written from Mopria's specification.

ScannerCapabilities, ScannerStatus, ScanJobs, NextDocument and DELETE; 503 when busy, 409 when the
feeder is empty or jams, 404 after the last sheet, 410 after a cancel.
"""

from __future__ import annotations

import threading
import uuid
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

from kiosk.sim.scanner import SimScanner

ROOT: Final = "/eSCL"
MAX_BODY: Final = 1 << 16
RESOLUTIONS: Final = (100, 200, 300)
_NAMES: Final = (
    'xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" '
    'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"'
)
_REASONS: Final = {"jam": "ScannerAdfJam", "open": "ScannerAdfHatchOpen"}
_STATES: Final = {"failed": "Stopped"}


class EsclServer:
    """Serves one `SimScanner` on this machine while entered; `address` is its base."""

    def __init__(self, scanner: SimScanner) -> None:
        self.scanner = scanner
        self._jobs = _Jobs(scanner)
        jobs = self._jobs

        class Handler(_Handler):
            desk = jobs

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="escl-server", daemon=True
        )

    @property
    def port(self) -> int:
        """Return the port it listens on."""
        return self._server.server_address[1]

    @property
    def address(self) -> str:
        """Return the base address for the site file."""
        return f"http://127.0.0.1:{self.port}{ROOT}"

    def __enter__(self) -> EsclServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._jobs.drop_all()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Jobs:
    """The job under way, if any. Used by the server's threads."""

    def __init__(self, scanner: SimScanner) -> None:
        self.scanner = scanner
        self.lock = threading.Lock()
        self.job = ""
        self.from_feeder = False
        self.dpi = RESOLUTIONS[0]
        self.done = 0

    def open(self, settings: str) -> tuple[HTTPStatus, str]:
        """Begin a job; return the answer's status and the job's path."""
        with self.lock:
            if self.job or self.scanner.trouble == "busy":
                return HTTPStatus.SERVICE_UNAVAILABLE, ""
            feeder = "<pwg:InputSource>Feeder</pwg:InputSource>" in settings
            empty = feeder and not self.scanner.feeder
            if self.scanner.trouble != "none" or empty:
                return HTTPStatus.CONFLICT, ""
            self.job = f"{ROOT}/ScanJobs/{uuid.uuid4()}"
            self.from_feeder, self.done = feeder, 0
            wanted = [dpi for dpi in RESOLUTIONS if f"<scan:XResolution>{dpi}<" in settings]
            self.dpi = wanted[0] if wanted else RESOLUTIONS[1]
            self.scanner.cancelled.clear()
            return HTTPStatus.CREATED, self.job

    def next(self, job: str) -> tuple[HTTPStatus, bytes]:
        """Return the next sheet of the job, or why there is none."""
        if job != self.job or (self.done and not self.from_feeder):
            return HTTPStatus.NOT_FOUND, b""
        data = self.scanner.next_sheet(from_feeder=self.from_feeder, dpi=self.dpi)
        if data is not None:
            self.done += 1
            return HTTPStatus.OK, data
        if self.scanner.cancelled.is_set():
            return HTTPStatus.GONE, b""
        trouble = self.scanner.trouble != "none" or not self.done
        return (HTTPStatus.CONFLICT if trouble else HTTPStatus.NOT_FOUND), b""

    def drop(self, job: str) -> HTTPStatus:
        """Delete the job; what is being read stops."""
        with self.lock:
            if job != self.job:
                return HTTPStatus.NOT_FOUND
            self.drop_all()
            return HTTPStatus.OK

    def drop_all(self) -> None:
        """Let a sheet under way go."""
        self.scanner.cancelled.set()
        self.job = ""


class _Handler(BaseHTTPRequestHandler):
    """One request. `desk` is set by the server."""

    desk: _Jobs
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer what it can, how it is, or the next sheet."""
        if self.path == f"{ROOT}/ScannerCapabilities":
            self._answer(HTTPStatus.OK, capabilities(self.desk.scanner), "text/xml")
        elif self.path == f"{ROOT}/ScannerStatus":
            busy = bool(self.desk.job)
            self._answer(HTTPStatus.OK, status(self.desk.scanner, busy=busy), "text/xml")
        elif self.path.endswith("/NextDocument"):
            self._answer(*self.desk.next(self.path.removesuffix("/NextDocument")), "image/jpeg")
        else:
            self._answer(HTTPStatus.NOT_FOUND)

    def do_POST(self) -> None:
        """Open a job."""
        length = self.headers.get("Content-Length", "")
        if self.path != f"{ROOT}/ScanJobs" or not length.isdecimal() or int(length) > MAX_BODY:
            self._answer(HTTPStatus.BAD_REQUEST)
            return
        settings = self.rfile.read(int(length)).decode("utf-8", "replace")
        answer, job = self.desk.open(settings)
        self._answer(answer, location=job)

    def do_DELETE(self) -> None:
        """Delete a job."""
        self._answer(self.desk.drop(self.path))

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the driver tells what matters."""

    def _answer(
        self,
        answer: HTTPStatus,
        body: bytes = b"",
        kind: str = "text/plain",
        location: str = "",
    ) -> None:
        try:
            self.send_response(answer)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if location:
                self.send_header("Location", location)
            self.end_headers()
            self.wfile.write(body)
        except ConnectionError:
            self.close_connection = True  # the driver has hung up


def capabilities(scanner: SimScanner) -> bytes:
    """Return ScannerCapabilities: an A4 glass and, if it has one, a feeder."""
    sources = f"<scan:Platen>{_caps('PlatenInputCaps')}</scan:Platen>"
    if scanner.has_feeder:
        sources += f"<scan:Adf>{_caps('AdfSimplexInputCaps')}</scan:Adf>"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerCapabilities {_NAMES}><pwg:Version>2.97</pwg:Version>
<pwg:MakeAndModel>{scanner.name}</pwg:MakeAndModel>
<scan:UUID>c0ffee00-0000-4000-8000-000000000001</scan:UUID>{sources}
</scan:ScannerCapabilities>""".encode()


def _caps(name: str) -> str:
    steps = "".join(
        f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution>"
        f"<scan:YResolution>{dpi}</scan:YResolution></scan:DiscreteResolution>"
        for dpi in RESOLUTIONS
    )
    return f"""<scan:{name}><scan:MinWidth>118</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>
<scan:MinHeight>118</scan:MinHeight><scan:MaxHeight>3508</scan:MaxHeight>
<scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>
<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>
<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats>
<scan:SupportedResolutions><scan:DiscreteResolutions>{steps}</scan:DiscreteResolutions>
</scan:SupportedResolutions></scan:SettingProfile></scan:SettingProfiles></scan:{name}>"""


def status(scanner: SimScanner, *, busy: bool) -> bytes:
    """Return ScannerStatus as it is now."""
    state = "Processing" if busy else _STATES.get(scanner.trouble, "Idle")
    loaded = "ScannerAdfLoaded" if scanner.feeder else "ScannerAdfEmpty"
    feeder = _REASONS.get(scanner.trouble, loaded)
    adf = f"<scan:AdfState>{feeder}</scan:AdfState>" if scanner.has_feeder else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerStatus {_NAMES}><pwg:Version>2.97</pwg:Version>
<pwg:State>{state}</pwg:State>{adf}<scan:Jobs/></scan:ScannerStatus>""".encode()
