"""What each command does: read configuration, compose, run, tell errors in plain words."""

from __future__ import annotations

import argparse
import gc
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.app.paths import DEMO_SITE, state_folder
from kiosk.config.check import check_file
from kiosk.config.desk import load_desk
from kiosk.config.problems import ConfigError
from kiosk.config.site import load_site
from kiosk.config.update import load_update
from kiosk.core.faults import KioskError

FAILED, WRONG, SETUP_WANTED = 1, 2, 3


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _complain(text: str) -> None:
    sys.stderr.write(f"kiosk: {text}\n")


def _told(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Turn expected failures into one message on standard error and an exit status."""

    def command(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except ConfigError as error:
            _complain(str(error))
            return WRONG
        except KioskError as error:
            _complain(error.detail or str(error))
            return FAILED

    return command


def _check_config(options: argparse.Namespace) -> int:
    text, problems = check_file(options.file)
    if problems:
        _complain("\n".join(str(problem) for problem in problems))
        return WRONG
    _say(text)
    return 0


def _code(options: argparse.Namespace) -> int:
    from getpass import getpass

    from kiosk.app.code_command import add_badge, set_code

    def ask(question: str) -> str:
        """Hide what is typed; take it as it is from a pipe."""
        if sys.stdin.isatty():
            return getpass(question)
        return sys.stdin.readline().rstrip("\n")

    if options.code_command == "badge":
        return add_badge(options.site, options.role, options.name, ask)
    return set_code(options.site, options.role, ask)


def _desk(options: argparse.Namespace) -> int:
    import asyncio

    from kiosk.desk.server import Desk

    async def serve() -> None:
        desk = Desk(load_desk(options.config))
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        _say(f"desk: advisers sign in at {await desk.start()}")
        await stop.wait()
        await desk.stop()

    asyncio.run(serve())
    return 0


def _demo(options: argparse.Namespace) -> int:
    from kiosk.app.afterwards import follow
    from kiosk.app.demo import DemoOptions, run_demo

    wish = run_demo(load_site(DEMO_SITE), DemoOptions(options.lan, options.windowed, options.port))
    return follow(wish, DEMO_SITE, sys.argv[1:])


def _run(options: argparse.Namespace) -> int:
    gc.disable()  # modules are no garbage: looking for it is an eighth of the time they take
    from kiosk.app.afterwards import bury_the_one_before, follow
    from kiosk.app.borne import BorneOptions
    from kiosk.app.places import find_places
    from kiosk.app.screen import media_options, run_borne
    from kiosk.app.service_manager import give_way
    from kiosk.app.state_folder import StateFolder
    from kiosk.app.steward import Standpoint

    gc.freeze()
    gc.enable()
    bury_the_one_before()
    kept = StateFolder(state_folder())
    try:
        places = find_places(options.site, kept)
        site = load_site(places.file, desk_required=True)
    except ConfigError as error:
        if not options.exit_for_setup or _on_probation(options.site.parent):
            raise
        _complain(str(error))
        give_way()
        return SETUP_WANTED
    media = media_options(site, stand_ins=False, known=kept.cameras() | kept.sounds())
    standpoint = Standpoint("offered", places.others, places.file.name)
    borne = BorneOptions(site, media, state=state_folder(), standpoint=standpoint)
    wish = run_borne(borne)
    if wish == "setup" and options.exit_for_setup:
        return SETUP_WANTED
    return follow(wish, places.file, sys.argv[1:])


def _on_probation(folder: Path) -> bool:
    from kiosk.app.update_command import on_probation  # with all of tuf: only when it is asked

    return on_probation(folder)


def _setup(options: argparse.Namespace) -> int:
    from kiosk.app.afterwards import begin_again
    from kiosk.app.setup import run_setup
    from kiosk.app.setup_options import setup_options

    plan = setup_options(options.site, options.out, demo=options.demo)
    wish = run_setup(plan)
    if wish == "done":
        _say(f"written: {plan.files.target}")
    return begin_again(options.then) if options.then and wish else 0


def _train(options: argparse.Namespace) -> int:
    from kiosk.app.afterwards import bury_the_one_before
    from kiosk.app.training import run_training

    bury_the_one_before()
    return run_training(load_site(options.site), options.then)


def _can_write(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _complain(f"--out {folder}: {error.strerror}; name a folder that can be written")
        return False
    return True


def _gallery(options: argparse.Namespace) -> int:
    if not _can_write(options.out):
        return WRONG
    from kiosk.app.gallery_command import run_gallery

    return run_gallery(options.out, options.screens, options.languages)


def _tour(options: argparse.Namespace) -> int:
    if not _can_write(options.out):
        return WRONG
    from kiosk.app.tour import run_tour

    return run_tour(load_site(DEMO_SITE), options.out, options.orientation)


def _scan(options: argparse.Namespace) -> int:
    from kiosk.scanner.command import corners_lines, scan_files

    missing = [str(path) for path in options.files if not Path(path).is_file()]
    if options.corners:
        for line in corners_lines(options.files):
            _say(line)
    elif not missing:
        scan_files(options.files, options.out, bitonal=options.bitonal)
    if missing:
        _complain(f"no such picture: {', '.join(missing)}")
        return WRONG
    return 0


def _doctor(options: argparse.Namespace) -> int:
    if options.self_test:
        from kiosk.app.self_test import run_self_test

        return run_self_test(load_site(DEMO_SITE))
    if options.site is None:
        _complain("doctor: give --site site.toml, or --self-test to try the build alone")
        return WRONG
    from kiosk.app.doctor import Wishes, run_doctor

    return run_doctor(load_site(options.site), Wishes(options.json, options.page, options.print))


def _update(options: argparse.Namespace) -> int:
    from kiosk.app.update_command import run_update

    return run_update(load_update(options.config), now=options.now)


def _rollback(options: argparse.Namespace) -> int:
    from kiosk.app.update_command import run_rollback

    return run_rollback(load_update(options.config))


def _support_bundle(options: argparse.Namespace) -> int:
    from kiosk.app.support_bundle import write_bundle

    try:
        names = write_bundle(options.out, options.site)
    except OSError as error:
        _complain(f"--out {options.out}: {error.strerror}; name a file in a folder you may write")
        return WRONG
    _say(f"{options.out}: {', '.join(names)}")
    return 0


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "check-config": _told(_check_config),
    "code": _told(_code),
    "demo": _told(_demo),
    "desk": _told(_desk),
    "doctor": _told(_doctor),
    "gallery": _told(_gallery),
    "rollback": _told(_rollback),
    "run": _told(_run),
    "scan": _told(_scan),
    "setup": _told(_setup),
    "support-bundle": _told(_support_bundle),
    "tour": _told(_tour),
    "train": _told(_train),
    "update": _told(_update),
}
