"""Every fault of the check list, provoked and told in words with its remedy (ERR-1, ERR-2)."""

from __future__ import annotations

import json
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.certificate import VALID_DAYS, make_certificate
from kiosk.config.codes import hash_code
from kiosk.config.codes_file import Codes
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SoundChecked
from kiosk.core.messages import CallSession, Directory, IceServer, PartnerPresence
from kiosk.fleet import devices, machine, measured, network, screen
from kiosk.fleet.check import Check, Finding, Outcome, renewed, run_checks, told
from kiosk.fleet.desk import DeskSeen
from kiosk.fleet.report import Report, as_json, exit_status, from_plain, lines, plain, summary
from kiosk.fleet.words import NAMES, TOLD

NODE = "/dev/v4l/by-id/usb-Acme_Webcam-video-index0"
NOW = datetime(2026, 5, 4, 8, 32, tzinfo=UTC)
SET = hash_code("40862951")


def cameras(**rest: object) -> devices.CameraProbe:
    """Return a probe of a machine with one camera that works, but for what `rest` says."""
    probe: dict[str, object] = {
        "nodes": lambda: [NODE], "exists": lambda _: True, "may_open": lambda _: True,
        "picture": lambda _: True, **rest,
    }  # fmt: skip
    return devices.CameraProbe(**probe)  # pyright: ignore[reportArgumentType]


def camera(word: str = "auto", remembered: str = "", **rest: object) -> Finding:
    return devices.check_camera(word, remembered, "", cameras(**rest))


def sound(level: float | None = -40.0, names: tuple[str, ...] = ("Jabra 510",)) -> Finding:
    heard = None if level is None else (names[0] if names else "", level)
    probe = devices.SoundProbe(names, names, lambda _: heard)
    return devices.check_microphone("auto", probe)


def microphone(word: str) -> Finding:
    return devices.check_microphone(word, devices.SoundProbe(("Jabra 510",), ()))


def speaker(word: str, *names: str) -> Finding:
    return devices.check_speaker(word, devices.SoundProbe((), names))


def printer(phase: str, word: str = "auto") -> Finding:
    return devices.check_printer(word, lambda: ("HP", phase), lambda: ["HP", "OKI"])  # pyright: ignore[reportArgumentType]


def desk(answer: Directory | KioskError | None) -> DeskSeen:
    """Return a desk that answers so, already asked."""

    def ask() -> Directory:
        if isinstance(answer, Directory):
            return answer
        raise answer or KioskError(Fault.DESK_UNREACHABLE, "")

    seen = DeskSeen(ask)
    seen.check()
    return seen


def refusing(fault: Fault) -> Finding:
    def ask() -> Directory:
        raise KioskError(fault, "401")

    return DeskSeen(ask).check()


HERE = Directory(partners=(PartnerPresence(partner="caf", advisers=1, free=1, waiting=0),))


def turn(*urls: str, answers: bool = True, seen: DeskSeen | None = None) -> Finding:
    servers = (IceServer(urls=urls),) if urls else ()
    session = CallSession(call="c1", ws_url="wss://desk/ws", token="t", ice_servers=servers)
    return (seen or desk(HERE)).check_turn(lambda: session, lambda _: answers)


def disk(tmp_path: Path, free_mb: int) -> Finding:
    return machine.check_disk(tmp_path, lambda _: free_mb * 2**20)


def unwritable(tmp_path: Path) -> Finding:
    (tmp_path / "file").write_text("")
    return machine.check_disk(tmp_path / "file" / "state")


def clock(away: timedelta | None) -> Finding:
    return network.check_clock(None if away is None else NOW - away, lambda: NOW)


def seen(width: int = 1080, height: int = 1920, renderer: str = "AMD Radeon") -> screen.ScreenSeen:
    return screen.ScreenSeen(width, height, renderer)


def scanner(fault: Fault | None, kind: str = "escl") -> Finding:
    return devices.check_scanner(kind, lambda: ("Epson", fault))


def echo(outcome: str = "heard", **figures: float) -> Finding:
    heard = {"delay_ms": 60, "returned_db": -10, "echo_loss_db": 40, "noise_dbfs": -60} | figures
    if outcome != "heard":
        heard = {}
    checked = SoundChecked.model_validate({"outcome": outcome, **heard})
    return measured.check_echo("auto", "auto", lambda: checked)


def no_echo(microphone: str, speaker: str) -> Finding:
    return measured.check_echo(microphone, speaker, lambda: pytest.fail("it beeps"))


def speed(down: int, up: int) -> Finding:
    return measured.check_speed(lambda: measured.LineSpeed(down, up))


def unmeasured(fault: Fault) -> Finding:
    def measure() -> measured.LineSpeed:
        raise KioskError(fault, "/api/line")

    return measured.check_speed(measure)


PROVOKED: list[tuple[str, str, Callable[[Path], Finding]]] = [
    ("camera", "ok", lambda _: camera()),
    ("camera", "present", lambda _: camera(picture=None)),
    ("camera", "sim", lambda _: camera("sim")),
    ("camera", "none", lambda _: camera("none")),
    ("camera", "missing", lambda _: camera(nodes=list)),
    ("camera", "gone", lambda _: camera(remembered=NODE + "9")),
    ("camera", "gone", lambda _: camera(NODE, exists=lambda _: False)),
    ("camera", "forbidden", lambda _: camera(may_open=lambda _: False)),
    ("camera", "dark", lambda _: camera(picture=lambda _: False)),
    ("plate", "missing", lambda _: devices.check_camera("auto", "", NODE, cameras())),
    ("microphone", "ok", lambda _: sound()),
    ("microphone", "present", lambda _: microphone("jabra")),
    ("microphone", "sim", lambda _: microphone("sim")),
    ("microphone", "none", lambda _: microphone("none")),
    ("microphone", "missing", lambda _: sound(names=())),
    ("microphone", "gone", lambda _: microphone("Yealink")),
    ("microphone", "silent", lambda _: sound(-96.3)),
    ("microphone", "silent", lambda _: sound(None)),
    ("microphone", "replaced", lambda _: devices.check_microphone(
        "auto", devices.SoundProbe(("Intégré",), (), lost="Jabra SPEAK 510"))),
    ("speaker", "replaced", lambda _: devices.check_speaker(
        "auto", devices.SoundProbe((), ("HDMI",), lost="Jabra SPEAK 510"))),
    ("speaker", "present", lambda _: speaker("auto", "HDMI")),
    ("speaker", "sim", lambda _: speaker("sim")),
    ("speaker", "none", lambda _: speaker("none")),
    ("speaker", "missing", lambda _: speaker("auto")),
    ("speaker", "gone", lambda _: speaker("Jabra", "HDMI")),
    ("sound", "ok", lambda _: devices.check_sound(lambda: 2)),
    ("sound", "empty", lambda _: devices.check_sound(lambda: 0)),
    ("sound", "dead", lambda _: Finding("dead", {"why": "PortAudio"})),
    ("printer", "ok", lambda _: printer("no")),
    ("printer", "sim", lambda _: printer("no", "sim")),
    ("printer", "none", lambda _: printer("no", "none")),
    ("printer", "empty", lambda _: printer("empty")),
    ("printer", "jam", lambda _: printer("jam")),
    ("printer", "off", lambda _: printer("off")),
    ("printer", "unknown", lambda _: printer("off", "Hp2")),
    ("network", "unset", lambda _: network.check_network(network.Place(""))),
    ("network", "no_name", lambda _: network.check_network(
        network.Place("https://desk.invalid"))),
    ("desk", "ok", lambda _: DeskSeen(lambda: HERE).check()),
    ("desk", "unset", lambda _: DeskSeen(None).check()),
    ("desk", "refused", lambda _: refusing(Fault.DESK_REFUSED)),
    ("desk", "unreachable", lambda _: refusing(Fault.DESK_UNREACHABLE)),
    ("partners", "ok", lambda _: desk(HERE).check_partners([("caf", "la CAF")])),
    ("partners", "unknown", lambda _: desk(HERE).check_partners([("mjd", "la MJD")])),
    ("partners", "unasked", lambda _: desk(None).check_partners([])),
    ("turn", "ok", lambda _: turn("turn:turn.example.org:3478")),
    ("turn", "none", lambda _: turn()),
    ("turn", "none", lambda _: turn("stun:stun.example.org")),
    ("turn", "silent", lambda _: turn("turns:turn.example.org", answers=False)),
    ("turn", "unasked", lambda _: turn(seen=desk(None))),
    ("tls", "local", lambda _: network.check_tls(
        network.Place("http://127.0.0.1:8443"), lambda: NOW)),
    ("clock", "ok", lambda _: clock(timedelta(seconds=2))),
    ("clock", "off", lambda _: clock(timedelta(seconds=90))),
    ("clock", "wrong", lambda _: clock(timedelta(hours=1))),
    ("clock", "wrong", lambda _: clock(-timedelta(days=400))),
    ("clock", "unasked", lambda _: clock(None)),
    ("disk", "ok", lambda tmp: disk(tmp, 9000)),
    ("disk", "low", lambda tmp: disk(tmp, 200)),
    ("disk", "full", lambda tmp: disk(tmp, 5)),
    ("disk", "read_only", unwritable),
    ("erasure", "ok", lambda _: machine.check_erasure(NOW, True)),
    ("erasure", "never", lambda _: machine.check_erasure(None, True)),
    ("erasure", "failed", lambda _: machine.check_erasure(NOW, False)),
    ("screen", "ok", lambda _: screen.check_screen(seen(), "portrait", 21.5)),
    ("screen", "none", lambda _: screen.check_screen(None, "auto", 21.5)),
    ("screen", "small", lambda _: screen.check_screen(seen(480, 800), "auto", 21.5)),
    ("screen", "turned", lambda _: screen.check_screen(seen(1920, 1080), "portrait", 21.5)),
    ("gpu", "ok", lambda _: screen.check_gpu(seen())),
    ("gpu", "software", lambda _: screen.check_gpu(seen(renderer="llvmpipe (LLVM 15)"))),
    ("gpu", "none", lambda _: screen.check_gpu(seen(renderer=""))),
    ("gpu", "unasked", lambda _: screen.check_gpu(None)),
    ("permissions", "ok", lambda _: machine.check_permissions([], lambda _: False)),
    ("permissions", "shut", lambda _: machine.check_permissions(
        [Path("/dev/video0"), Path("/dev/snd/pcmC0D0c")], lambda _: False)),
    ("versions", "ok", lambda _: machine.check_versions(
        machine.Versions("1", "6.11.3", (3, 11)))),
    ("versions", "bad_pair", lambda _: machine.check_versions(
        machine.Versions("1", "6.12.0", (3, 11)))),
    ("codes", "ok", lambda _: machine.check_codes(Codes(agent=SET, technician=SET))),
    ("codes", "no_technician", lambda _: machine.check_codes(Codes(agent=SET))),
    ("codes", "no_agent", lambda _: machine.check_codes(Codes())),
    ("voice", "ok", lambda _: screen.check_voice("Pierre")),
    ("voice", "none", lambda _: screen.check_voice("")),
    ("echo", "ok", lambda _: echo()),
    ("echo", "loud", lambda _: echo(returned_db=5, echo_loss_db=20)),
    ("echo", "late", lambda _: echo(delay_ms=420)),
    ("echo", "noisy", lambda _: echo(noise_dbfs=-28)),
    ("echo", "unheard", lambda _: echo("unheard")),
    ("echo", "silent", lambda _: echo("silent")),
    ("echo", "missing", lambda _: echo("missing")),
    ("echo", "busy", lambda _: echo("busy")),
    ("echo", "held", lambda _: Finding("held")),
    ("echo", "sim", lambda _: no_echo("auto", "sim")),
    ("echo", "none", lambda _: no_echo("none", "auto")),
    ("speed", "ok", lambda _: speed(8000, 1900)),
    ("speed", "fair", lambda _: speed(8000, 700)),
    ("speed", "weak", lambda _: speed(400, 900)),
    ("speed", "poor", lambda _: speed(8000, 90)),
    ("speed", "again", lambda _: unmeasured(Fault.CALL_REFUSED)),
    ("speed", "old", lambda _: unmeasured(Fault.PROTOCOL)),
    ("speed", "unasked", lambda _: unmeasured(Fault.DESK_UNREACHABLE)),
    ("speed", "unasked", lambda _: measured.check_speed(None)),
    ("scanner", "ok", lambda _: scanner(None)),
    ("scanner", "ok", lambda _: scanner(Fault.SCANNER_EMPTY)),
    ("scanner", "none", lambda _: scanner(None, "none")),
    ("scanner", "sim", lambda _: scanner(None, "sim")),
    ("scanner", "off", lambda _: scanner(Fault.SCANNER_OFF)),
    ("scanner", "open", lambda _: scanner(Fault.SCANNER_OPEN)),
    ("scanner", "jam", lambda _: scanner(Fault.SCANNER_JAMMED)),
    ("scanner", "busy", lambda _: scanner(Fault.SCANNER_BUSY)),
    ("scanner", "broken", lambda _: scanner(Fault.SCANNER_FAILED)),
]  # fmt: skip
ON_THE_WIRE = {
    ("network", "ok"), ("network", "slow"), ("network", "no_route"),
    ("tls", "ok"), ("tls", "soon"), ("tls", "refused"), ("tls", "not_tls"), ("tls", "unasked"),
}  # fmt: skip
"""Provoked below, on real sockets."""


@pytest.mark.parametrize(
    ("check", "code", "provoke"), PROVOKED, ids=[f"{one}-{code}" for one, code, _ in PROVOKED]
)
def test_each_state_is_provoked_and_told(
    check: str, code: str, provoke: Callable[[Path], Finding], tmp_path: Path
) -> None:
    """AUD-9: the cause names the thing; whatever fails comes with what can be done."""
    finding = provoke(tmp_path)
    assert finding.code == code
    outcome = told(check, finding)
    assert outcome.cause and "{" not in outcome.cause + outcome.remedy
    assert outcome.remedy or outcome.verdict != "failed"


def test_no_state_of_the_table_is_left_unprovoked() -> None:
    """The list of faults and the list of proofs are the same list."""
    table = {(check, code) for check, codes in TOLD.items() for code in codes}
    proved = {(check, code) for check, code, _ in PROVOKED} | ON_THE_WIRE
    shared = {("plate", code) for code in TOLD["camera"]} | {("camera", "in_use")}
    assert table - proved - shared == set()
    assert set(NAMES) == set(TOLD)


def test_words_are_sentences_without_a_foreign_figure() -> None:
    for codes in TOLD.values():
        for verdict, cause, remedy in codes.values():
            assert re.search(r"[.}]$", cause) or cause.endswith("{system}")
            assert verdict != "failed" or remedy


def test_a_probe_that_breaks_does_not_end_the_round() -> None:
    def broken() -> Finding:
        raise KioskError(Fault.PROTOCOL, "the driver talks nonsense")

    first, second = run_checks(
        (Check("printer", broken), Check("codes", lambda: Finding("ok"))), iter(range(9)).__next__
    )
    assert (first.verdict, second.verdict) == ("failed", "ok")
    assert "nonsense" in first.cause and first.remedy and first.ms == 1000


def test_lines_json_and_exit_status_say_the_same() -> None:
    outcomes = (
        Outcome("disk", "Disque", "ok", 3, "9000 Mo sont libres."),
        Outcome("printer", "Imprimante", "failed", 9, "Il n'y a plus de feuilles.", "Mettez-en."),
    )
    shown = "\n".join(lines(outcomes))
    assert "✗ panne" in shown and "→ Mettez-en." in shown
    assert shown.endswith("1 panne sur 2 contrôles.")
    told_as = json.loads(as_json(outcomes))
    assert told_as["verdict"] == "failed"
    assert [one["id"] for one in told_as["checks"]] == ["disk", "printer"]
    assert (exit_status(outcomes), exit_status(outcomes[:1])) == (1, 0)
    assert summary(outcomes[:1]) == "Tout marche."


def test_figures_are_for_those_who_can_read_them() -> None:
    """Plain words carry no figure; the doctor's lines and JSON have them."""
    for outcome in (told("echo", echo()), told("speed", speed(8000, 1900))):
        assert not re.search(r"\d", outcome.cause + outcome.remedy)
        assert outcome.figures in "\n".join(lines([outcome]))
    assert json.loads(as_json([told("speed", speed(8000, 1900))]))["checks"][0]["figures"] == (
        "Reçoit 8000 kbit/s, envoie 1900 kbit/s"
    )
    assert told("echo", echo("unheard")).figures == ""


def test_a_shallow_look_takes_away_no_fault_it_cannot_see() -> None:
    """A camera that is plugged in and dark stays dark until somebody opens it again."""
    dark = told("camera", camera(picture=lambda _: False))
    plugged = told("camera", camera(picture=None))
    gone = told("camera", camera(nodes=list))
    fast = told("speed", speed(8000, 1900))
    assert renewed([fast, dark], [plugged]) == (dark, fast)
    assert renewed([dark], [gone]) == (gone,)
    assert renewed([gone], [plugged]) == (plugged,)
    assert renewed([dark], [told("camera", camera())])[0].verdict == "ok"


def test_a_report_outlives_a_restart_whole() -> None:
    report = Report(NOW, (told("echo", echo()), told("printer", printer("empty"))), NOW)
    assert from_plain(json.loads(json.dumps(plain(report)))) == report


@contextmanager
def listening(handle: Callable[[socket.socket], None]) -> Iterator[int]:
    """Serve one connection on a port of this machine."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            try:
                line, _ = server.accept()
            except OSError:
                return
            with line:
                handle(line)

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()[1]
        thread.join(5)


def tls(folder: Path) -> Callable[[socket.socket], None]:
    """Return a server's side of TLS with a fresh certificate in `folder`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*make_certificate("127.0.0.1", folder))

    def shake(line: socket.socket) -> None:
        try:
            context.wrap_socket(line, server_side=True).close()
        except OSError:
            return

    return shake


@pytest.mark.parametrize(
    ("code", "later", "trusted"),
    [("ok", 0, True), ("soon", VALID_DAYS - 5, True), ("refused", 0, False)],
)
def test_the_certificate_is_checked_as_the_borne_does(
    tmp_path: Path, code: str, later: int, trusted: bool
) -> None:
    with listening(tls(tmp_path)) as port:
        ca_file = str(tmp_path / "certificate.pem") if trusted else None
        place = network.Place(f"https://127.0.0.1:{port}", ca_file)
        finding = network.check_tls(place, lambda: datetime.now(UTC) + timedelta(days=later))
    assert finding.code == code
    assert told("tls", finding).cause


def test_a_portal_that_answers_in_the_desks_place_is_told() -> None:
    """reliability.md: plain HTTP on the port of TLS."""
    with listening(lambda line: line.sendall(b"HTTP/1.1 302 Found\r\n\r\n")) as port:
        finding = network.check_tls(network.Place(f"https://127.0.0.1:{port}"), lambda: NOW)
    assert told("tls", finding).verdict == "failed"
    assert finding.code == "not_tls"


def test_an_open_port_and_a_shut_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with listening(lambda _: None) as port:
        finding = network.check_network(network.Place(f"http://127.0.0.1:{port}"))
        assert finding.code == "ok"
        assert told("network", finding).cause
    shut = network.Place(f"http://127.0.0.1:{port}")
    assert network.check_network(shut).code == "no_route"
    assert network.check_tls(network.Place(f"https://127.0.0.1:{port}"), lambda: NOW).code == (
        "unasked"
    )
    monkeypatch.setattr(network, "SLOW_MS", -1)
    with listening(lambda _: None) as port:
        finding = network.check_network(network.Place(f"http://127.0.0.1:{port}"))
    assert finding.code == "slow"


def test_a_turn_server_is_known_by_its_answer() -> None:
    """RFC 8489: a binding request is answered with the same transaction."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        port = server.getsockname()[1]

        def answer() -> None:
            asked, whom = server.recvfrom(2048)
            server.sendto(b"\x01\x01\x00\x00" + asked[4:], whom)

        thread = threading.Thread(target=answer)
        thread.start()
        assert network.answers_stun(f"turn:127.0.0.1:{port}?transport=udp")
        thread.join(5)
    assert not network.answers_stun(f"turn:127.0.0.1:{port}?transport=tcp")
