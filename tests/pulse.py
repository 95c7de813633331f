"""A real PulseAudio of one's own: a loudspeaker to listen to, a microphone to speak into."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
_ASOUNDRC = """
pcm.!default {type pulse}
ctl.!default {type pulse}
pcm.spk {type pulse device "spk" hint.description "spk"}
pcm.mic {type pulse device "mic" hint.description "mic"}
pcm.room {type pulse device "spk.monitor" hint.description "room"}
pcm.usbmic {type pulse device "usbmic" hint.description "usbmic"}
"""
"""The hint makes PortAudio list the device by name."""

_MODULES = (
    "module-null-sink sink_name=spk rate=48000 channels=1",
    "module-null-sink sink_name=headset rate=48000 channels=1",
    "module-null-sink sink_name=micfeed rate=48000 channels=1",
    "module-remap-source master=micfeed.monitor source_name=mic",
    "module-sine-source source_name=usbmic frequency=600 rate=48000",
)


class Pulse:
    """A server with a loudspeaker `spk` (its monitor is `spk.monitor`) and a microphone `mic`.

    `room` is a microphone that hears the loudspeaker and nothing else. `headset` is a second
    loudspeaker.
    `usbmic` is another microphone that hears 600 Hz until it is unplugged. `env` is what a process
    needs to find all this. Default devices are `spk` and `mic`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        (folder / ".asoundrc").write_text(_ASOUNDRC)
        self._socket = runtime / "native"
        self.env = {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_SINK": "spk",
            "PULSE_SOURCE": "mic",
        }
        protocol = f"module-native-protocol-unix auth-anonymous=1 socket={self._socket}"
        loads = [argument for module in (protocol, *_MODULES) for argument in ("-L", module)]
        self._server = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--use-pid-file=no",
                *loads,
            ],
            env=os.environ | self.env,
            stderr=subprocess.DEVNULL,
        )
        self._wait_until_up()

    def control(self, *arguments: str) -> str:
        """Run `pactl` and return what it says."""
        return subprocess.run(
            ["pactl", *arguments],
            env=os.environ | self.env,
            check=True,
            capture_output=True,
            text=True,
            timeout=30,
        ).stdout

    @contextmanager
    def speaking(self, hz: float, dbfs: float = -20.0, *, bursts: bool = False) -> Iterator[None]:
        """Play a tone into the microphone meanwhile; in `bursts`, noise suppression lets it by."""
        tone = 32767 * 10 ** (dbfs / 20) * tone_of(hz, 90, bursts=bursts)
        path = self._folder / f"tone-{hz:.0f}.raw"
        tone.astype("<i2").tofile(path)
        player = self._tool("pacat", "--playback", "--device=micfeed", str(path))
        try:
            yield
        finally:
            player.kill()
            player.wait()
            path.unlink()

    def heard(self, seconds: float, sink: str = "spk") -> NDArray[np.float64]:
        """Record a loudspeaker for so long; samples between -1 and 1."""
        recorder = self._tool(
            "parec", f"--device={sink}.monitor", "--latency-msec=20", stdout=subprocess.PIPE
        )
        assert recorder.stdout is not None
        try:
            raw = recorder.stdout.read(round(seconds * RATE) * 2)
        finally:
            recorder.kill()
            recorder.wait()
            recorder.stdout.close()
        return np.frombuffer(raw, "<i2").astype(np.float64) / 32768

    def unplug_microphone(self) -> None:
        """Take `usbmic` away from whoever records it, as pulling its plug does.

        PulseAudio moves the recording to what is left: here a source that is silent.
        """
        for line in self.control("list", "short", "modules").splitlines():
            number, name, *_ = line.split("\t")
            if name == "module-sine-source":
                self.control("unload-module", number)

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        try:
            self._server.wait(5)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait()

    def _tool(self, *command: str, stdout: int | None = None) -> subprocess.Popen[bytes]:
        form = ("--format=s16le", f"--rate={RATE}", "--channels=1", "--raw")
        return subprocess.Popen(
            [command[0], *form, *command[1:]],
            env=os.environ | self.env,
            stdout=stdout,
            stderr=subprocess.DEVNULL,
        )

    def _wait_until_up(self) -> None:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if self._socket.exists() and self._answers():
                return
            if self._server.poll() is not None:
                raise RuntimeError(f"pulseaudio ended with {self._server.returncode}")
            time.sleep(0.05)
        self.close()
        raise RuntimeError("pulseaudio does not answer")

    def _answers(self) -> bool:
        try:
            return "spk" in self.control("list", "short", "sinks")
        except subprocess.CalledProcessError:
            return False


def tone_of(hz: float, seconds: float, *, bursts: bool) -> NDArray[np.float64]:
    """Return a sine of power 1; with `bursts`, 300 ms of it in every half second."""
    time_s = np.arange(round(seconds * RATE)) / RATE
    tone = np.sqrt(2) * np.sin(2 * np.pi * hz * time_s)
    return tone * (time_s % 0.5 < 0.3) if bursts else tone


def loudest_hz(sound: NDArray[np.float64]) -> float:
    """Return the dominant frequency of a recording."""
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(spectrum)) * RATE / len(sound)


def level_dbfs(sound: NDArray[np.float64]) -> float:
    """Return the level of a recording in dBFS, -120 for silence."""
    return float(10 * np.log10(max(1e-12, np.mean(sound**2))))


@contextmanager
def pulse_audio() -> Iterator[Pulse]:
    """Start a server in a folder of its own; both are gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="pulse-"))
    try:
        pulse = Pulse(folder)
        try:
            yield pulse
        finally:
            pulse.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
