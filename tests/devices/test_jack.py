"""The headset's jack: found, watched, silent where it cannot be."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kiosk.devices.jack import HeadsetJack, jack_nodes, read_switches

LISTING = """\
I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0
B: PROP=0
B: EV=3
B: KEY=10000000000000 0

I: Bus=0019 Vendor=0000 Product=0005 Version=0000
N: Name="Lid Switch"
H: Handlers=event1
B: EV=21
B: SW=1

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Mic"
H: Handlers=event11
B: EV=21
B: SW=10

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Headphone"
P: Phys=ALSA
H: Handlers=event12
B: PROP=0
B: EV=21
B: SW=4

I: Bus=0003 Vendor=0d8c Product=0014 Version=0100
N: Name="sof-hda-dsp Headset Jack"
H: Handlers=kbd event13
B: EV=23
B: KEY=40 0 0 0 0 0 0 0 1680000000000 0
B: SW=0 14
"""
PLUGGED, OUT = 0x04, 0x10


class Looks:
    """Plays one look after the other; the last one ends the watch."""

    def __init__(self, states: Iterable[dict[str, int | None]]) -> None:
        self._states: Iterator[dict[str, int | None]] = iter(states)
        self.now: dict[str, int | None] = next(self._states)
        self.over = threading.Event()

    def read(self, node: Path) -> int:
        state = self.now[node.name]
        if state is None:
            raise PermissionError(13, "Permission denied")
        return state

    def wait(self, stopping: threading.Event, _seconds: float) -> bool:
        try:
            self.now = next(self._states)
        except StopIteration:
            self.over.set()
            stopping.set()
        return stopping.is_set()


def told(tmp_path: Path, *states: dict[str, int | None], listing: str = LISTING) -> list[bool]:
    """Return what a jack tells that looks at `states` one after the other."""
    devices = tmp_path / "devices"
    devices.write_text(listing)
    looks, heard = Looks(states), list[bool]()
    jack = HeadsetJack(devices=devices, read=looks.read, wait=looks.wait)
    jack.start(heard.append)
    jack.start(heard.append)
    assert looks.over.wait(30)
    jack.stop()
    jack.stop()
    return heard


def both(headphone: int | None, headset: int | None = 0) -> dict[str, int | None]:
    return {"event12": headphone, "event13": headset}


def test_only_devices_with_a_headphone_switch_are_watched() -> None:
    assert jack_nodes(LISTING) == ("event12", "event13")
    assert jack_nodes("") == ()
    assert jack_nodes("B: SW=zz\nH: Handlers=kbd\n\nB: SW=4") == ()


def test_plugging_and_pulling_are_told_once_each(tmp_path: Path) -> None:
    """AUD-3: plugging a headset in starts voice mode."""
    looks = [both(0), both(PLUGGED), both(PLUGGED), both(0), both(OUT), both(0, PLUGGED)]
    assert told(tmp_path, *looks) == [False, True, False, True]


def test_a_headset_that_hangs_there_from_the_start_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, both(PLUGGED)) == [True]


def test_one_jack_that_may_not_be_read_does_not_hide_the_other(tmp_path: Path) -> None:
    assert told(tmp_path, both(None, PLUGGED)) == [True]


def test_without_permission_nothing_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        assert told(tmp_path, both(None, None), both(None, None)) == []
    assert "Permission denied" in caplog.text
    assert not [record for record in caplog.records if record.levelname != "INFO"]


def test_where_there_is_no_switch_or_no_linux_nothing_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, {}, {}, listing="N: Name=nothing\n") == []
    looks, heard = Looks([{}]), list[bool]()
    jack = HeadsetJack(devices=tmp_path / "absent", read=looks.read, wait=looks.wait)
    jack.start(heard.append)
    assert looks.over.wait(30)
    jack.stop()
    assert heard == []


def test_a_file_that_is_no_event_device_is_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "event0").write_bytes(b"")
    with pytest.raises(OSError):
        read_switches(tmp_path / "event0")
