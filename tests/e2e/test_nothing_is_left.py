"""Canaries of a real visit are looked for everywhere after its end (PRV-2)."""

from __future__ import annotations

import logging
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from house import House, open_house, until
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app.adviser_process import AdviserProcess
from kiosk.core import media
from kiosk.sim.adviser_script import AdviserOptions, Step
from kiosk.visit.state import Place, Sending

pytestmark = [pytest.mark.display, pytest.mark.timeout(240)]

ADVISER_WRITES = f"Canari de la conseillère {secrets.token_hex(12)}"
SCRIPT = (
    Step("answer", 0.5),
    Step("see"),
    Step("write", 0.5, ADVISER_WRITES),
    Step("ask_paper"),
    Step("receive"),
    Step("send_form"),
    Step("until_end"),
)
SLICE = 48


@pytest.fixture
def nest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which everything of this test that is a file must lie."""
    for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_nothing_of_a_visit_is_left(
    qapp: QGuiApplication, nest: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    name = f"Canari {secrets.token_hex(12)}"
    with open_house() as house:
        adviser = AdviserProcess(
            AdviserOptions(house.keys.address, "caf", house.keys.code, name=name, script=SCRIPT)
        )
        adviser.start()
        try:
            until(lambda: adviser.has("signed_in"), "the adviser to sign in")
            canaries = _visit(house, name)
            media_pid = house.borne.client.pid
            assert media_pid is not None
            before = _memory(media_pid)
            assert canaries["name"] in before and canaries["written"] in before, "it is searched"
            _leave(house)
            _look_everywhere(house, canaries, media_pid, nest, caplog.text)
        finally:
            adviser.stop()


def _visit(house: House, name: str) -> dict[str, bytes]:
    house.call()
    house.until_at(Place.CALL)
    written = f"Canari écrit {secrets.token_hex(12)}"
    house.borne.controller.type_text(0, written)
    until(lambda: house.state.paper_asked, "the adviser's wish")
    assert house.state.unread, "what the adviser wrote is told"
    house.touch("show_paper")
    until(lambda: any(page.corners for page in house.kinds(media.PageSeen)[-3:]), "an outline")
    # Nothing is touched: the photo takes itself (DOC-1).
    house.until_at(Place.CHECK_PHOTO)
    photo = bytes(house.borne.session.photos[0])
    house.touch("send")
    until(lambda: house.state.sending is Sending.ACKNOWLEDGED, "the acknowledgement")
    house.touch("continue")
    house.until_at(Place.PAPER_RECEIVED)
    QGuiApplication.clipboard().setText(name)
    form = house.kinds(media.DocumentArrived)[0].blob
    house.events.clear()
    return {
        "name": name.encode(),
        "written": written.encode(),
        "read": ADVISER_WRITES.encode(),
        "photo": _middle(photo),
        "form": _middle(form),
        "camera": _camera_slice(house),
    }


def _middle(data: bytes) -> bytes:
    return data[len(data) // 2 : len(data) // 2 + SLICE]


def _camera_slice(house: House) -> bytes:
    """Return a slice of the newest picture of oneself: sensor noise makes it unique."""
    shots: list[bytes] = []

    def take() -> bool:
        house.borne.frames.peek("self", lambda data: shots.append(_middle(data)))
        return bool(shots)

    until(take, "one's own picture")
    return shots[0]


def _leave(house: House) -> None:
    house.touch("continue")
    house.touch("hang_up")
    house.touch("question_yes")
    until(lambda: house.state.erasure == "done", "the erasure")
    house.leave()
    until(lambda: house.borne.client.pid is not None, "a fresh media process")


def _look_everywhere(
    house: House, canaries: dict[str, bytes], old_pid: int, nest: Path, logged: str
) -> None:
    pid = house.borne.client.pid
    assert pid is not None and pid != old_pid
    assert not Path(f"/proc/{old_pid}").exists(), "the process that saw it all is gone"
    places = {
        "the media process": _memory(pid),
        "shared memory": b"".join(_shared()),
        "the log": logged.encode(),
        "the clipboard": QGuiApplication.clipboard().text().encode(),
        **{str(path): path.read_bytes() for path in nest.rglob("*") if path.is_file()},
    }
    found = [
        f"{canary} in {place}"
        for canary, data in canaries.items()
        for place, content in places.items()
        if data in content
    ]
    assert found == []
    assert _page_pictures(house.borne.stage.window.contentItem()) == []


def _page_pictures(item: QQuickItem) -> list[str]:
    """Return the pages that pictures on any screen, seen or not, still point to."""
    here = item.property("source")
    source = here.toString() if isinstance(here, QUrl) else ""
    mine = [source] if source.startswith("image://page") else []
    return mine + [found for child in item.childItems() for found in _page_pictures(child)]


def _shared() -> Iterator[bytes]:
    for path in Path("/dev/shm").glob("psm_*"):
        yield path.read_bytes()


def _memory(pid: int) -> bytes:
    """Return the readable, written memory of a process (Linux, /proc/PID/mem)."""
    parts: list[bytes] = []
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            start, end = (int(edge, 16) for edge in span.split("-"))
            memory.seek(start)
            try:
                parts.append(memory.read(end - start))
            except OSError:
                continue  # a page the kernel does not show, such as [vvar]
    return b"".join(parts)
