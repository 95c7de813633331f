"""The voices: Qt's engine on its own thread, its languages, and what happens when it is gone."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.core.messages import Language
from kiosk.ui.speech import qt_voice
from kiosk.ui.speech.qt_voice import Phase, QtVoice
from tests.pulse import RATE, Pulse, level_dbfs, pulse_audio
from tests.voice_daemon import end_daemon, number_file

SAID: dict[Language, str] = {
    "fr": "Bonjour.", "en": "Good morning.", "pt": "Bom dia.", "ar": "صباح الخير.",
    "tr": "Günaydın.", "uk": "Добрий ранок.",
}  # fmt: skip
PATIENCE_S = 40.0


def wait_until(reached: Callable[[], object]) -> None:
    """Let Qt work until `reached()`. Fails when that takes far too long."""
    deadline = time.monotonic() + PATIENCE_S
    while not reached():
        assert time.monotonic() < deadline, "it never comes"
        QCoreApplication.processEvents()
        time.sleep(0.002)


class Listener:
    """A voice, what it was given to say and how often it came to an end."""

    def __init__(self, engine: str) -> None:
        self.texts: list[str] = []
        self.ends = 0
        self.voice = QtVoice(engine, self.texts.append)
        self.voice.ended.connect(self._count)

    def _count(self) -> None:
        self.ends += 1


@pytest.fixture
def mock(qapp: QGuiApplication) -> Iterator[Listener]:
    """Return a listener to Qt's mock engine, awake; it has English voices, and no French."""
    listener = Listener("mock")
    listener.voice.wake()
    wait_until(lambda: listener.voice.speaks("en"))
    yield listener
    listener.voice.close()


def test_a_text_is_said_and_ends(mock: Listener) -> None:
    """AUD-1: `ended` comes once for each text."""
    mock.voice.say("one two three", "en")
    wait_until(lambda: mock.ends)
    mock.voice.say("four", "en")
    wait_until(lambda: mock.ends == 2)
    assert mock.texts == ["one two three", "four"]


def test_stopping_is_at_once_and_no_end(mock: Listener) -> None:
    """AUD-2: the mock goes from speaking to ready; whoever stops knows."""
    mock.voice.say("word " * 400, "en")
    wait_until(lambda: mock.voice._phase is Phase.SPEAKING)
    mock.voice.stop()
    wait_until(lambda: mock.voice._phase is Phase.IDLE)
    assert mock.ends == 0


def test_nothing_said_stays_in_the_process(mock: Listener) -> None:
    """PRV-2: at the end of a visit it is replaced; its languages stay known meanwhile."""
    before = process_of(mock)
    mock.voice.forget()
    assert process_of(mock) == before
    mock.voice.say("one", "en")
    wait_until(lambda: mock.ends)
    mock.voice.forget()
    assert mock.voice.speaks("en")
    assert process_of(mock) != before
    mock.voice.say("two", "en")
    wait_until(lambda: mock.ends == 2)


def process_of(listener: Listener) -> int | None:
    """Return the number of the process that speaks."""
    assert listener.voice._life
    return listener.voice._life.process.pid


def test_another_text_takes_the_place_of_the_first(mock: Listener) -> None:
    """AUD-2: the newest wins, however fast they come; only it ends."""
    for text in ("word " * 400, "word " * 300, "last"):
        mock.voice.say(text, "en")
    wait_until(lambda: mock.ends)
    assert mock.texts[-1] == "last"
    assert mock.ends == 1


def test_what_is_said_before_the_engine_is_awake_is_said_then(qapp: QGuiApplication) -> None:
    """The engine starts late; nothing waits for it and nothing is lost."""
    listener = Listener("mock")
    assert not listener.voice.speaks("en") and listener.voice.is_coming
    listener.voice.say("early", "en")
    assert listener.texts == []
    wait_until(lambda: listener.ends)
    assert listener.texts == ["early"] and not listener.voice.is_coming
    listener.voice.close()


def test_a_language_without_a_voice_ends_at_once(mock: Listener) -> None:
    """LNG-5: it is not spoken with the wrong voice."""
    assert not mock.voice.speaks("fr")
    mock.voice.say("bonjour", "fr")
    wait_until(lambda: mock.ends)
    assert mock.texts == []


@pytest.mark.expects_log("speech: no voice .*hidden")
def test_without_an_engine_there_is_no_voice(qapp: QGuiApplication) -> None:
    """LNG-5: told once in the log, then asked for again from time to time."""
    listener = Listener("nosuch")
    told: list[bool] = []
    listener.voice.changed.connect(lambda: told.append(listener.voice.speaks("fr")))
    listener.voice.wake()
    listener.voice.wake()
    wait_until(lambda: told)
    assert told == [False] and not listener.voice.is_coming
    assert listener.voice._retry.isActive()
    listener.voice.close()


@pytest.mark.expects_log("speech: no voice .*process ended")
def test_an_engine_that_dies_is_started_again(mock: Listener) -> None:
    """LNG-5: whoever waits for the end is told that it came; soon there is a voice again."""
    mock.voice.say("word " * 400, "en")
    wait_until(lambda: mock.voice._phase is Phase.SPEAKING)
    os.kill(process_of(mock) or 0, signal.SIGKILL)
    wait_until(lambda: mock.ends)
    assert not mock.voice.speaks("en") and mock.voice.is_coming
    wait_until(lambda: mock.voice.speaks("en"))


# --- the real one --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pulse() -> Iterator[Pulse]:
    """Return a sound server of our own."""
    with pulse_audio() as server:
        yield server


@pytest.fixture
def daemon(pulse: Pulse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Have speech-dispatcher started for this test alone; return where it writes its number."""
    for name, value in pulse.env.items():
        monkeypatch.setenv(name, value)
    runtime = Path(pulse.env["XDG_RUNTIME_DIR"])
    yield number_file(runtime)
    end_daemon(runtime)


def bursts(sound: np.ndarray) -> list[float]:
    """Return the levels of the 50 ms that sound, in dBFS."""
    step = RATE // 20
    levels = [level_dbfs(sound[at : at + step]) for at in range(0, len(sound) - step, step)]
    return [level for level in levels if level > -50]


def test_the_real_voice_sounds_in_every_language(
    qapp: QGuiApplication, daemon: Path, pulse: Pulse, tmp_path: Path
) -> None:
    """AUD-1, LNG-5: speech-dispatcher with espeak-ng, heard at the loudspeaker."""
    listener = Listener(qt_voice.ENGINE)
    listener.voice.wake()
    wait_until(lambda: listener.voice.speaks("fr"))
    assert all(listener.voice.speaks(language) for language in get_args(Language))
    for count, (language, text) in enumerate(SAID.items(), start=1):
        path = tmp_path / f"{language}.raw"
        with path.open("wb") as wav:
            recorder = pulse._tool(
                "parec", "--device=spk.monitor", "--latency-msec=20", stdout=wav.fileno()
            )
            wait_until(lambda path=path: path.stat().st_size)  # it hears, be it silence
            listener.voice.say(text, language)
            wait_until(lambda count=count: listener.ends == count)
            recorder.terminate()
            recorder.wait()
        sound = np.fromfile(path, "<i2").astype(np.float64) / 32768
        heard = bursts(sound)
        assert len(heard) >= 5, language
        assert max(heard) > -25, language
    listener.voice.close()


@pytest.mark.expects_log("speech: no voice .*does not answer")
def test_a_daemon_that_hangs_holds_nothing_up(
    qapp: QGuiApplication, daemon: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Speech never blocks the UI thread: its words go into a pipe, whoever reads it or not."""
    monkeypatch.setattr(qt_voice, "ANSWER_MS", 200)
    listener = Listener(qt_voice.ENGINE)
    listener.voice.wake()
    wait_until(lambda: listener.voice.speaks("fr"))
    os.kill(int(daemon.read_text()), signal.SIGSTOP)
    listener.voice.say("Bonjour.", "fr")
    listener.voice.say("Au revoir.", "fr")
    wait_until(lambda: not listener.voice.speaks("fr"))
    assert listener.ends == 1
    listener.voice.close()


@pytest.mark.expects_log("speech: no voice")
def test_a_daemon_that_dies_while_it_speaks_takes_nothing_along(
    qapp: QGuiApplication, daemon: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LNG-5: libspeechd crashes then, in the process that only speaks."""
    listener = Listener(qt_voice.ENGINE)
    listener.voice.wake()
    wait_until(lambda: listener.voice.speaks("fr"))
    listener.voice.say("Bonjour. " * 20, "fr")
    wait_until(lambda: listener.voice._phase is Phase.SPEAKING)
    monkeypatch.setattr(qt_voice, "ANSWER_MS", 200)
    os.kill(int(daemon.read_text()), signal.SIGKILL)
    listener.voice.stop()
    wait_until(lambda: not listener.voice.speaks("fr"))
    listener.voice.close()
