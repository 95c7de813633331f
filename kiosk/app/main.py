"""The command line: `kiosk <command> …`. Parsing only; each command has its module."""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from kiosk import __version__
from kiosk.app.logbook import open_logbook
from kiosk.core.language import Language
from kiosk.core.staff import ROLES

QUIET = "qt.multimedia.symbolsresolver*=false;qt.multimedia.ffmpeg*=false"
"""Lines of Qt that tell a technician nothing: libraries it can do without. Read when Qt loads."""

_DESCRIPTION = (
    "The borne: a video kiosk between citizens and public services, and the adviser's desk."
)
_EPILOG = """\
examples:
  kiosk demo                         try everything on this machine, alone
  kiosk demo --lan                   the same, an adviser answers from another computer
  kiosk run --site site.toml         a borne in a village hall
  kiosk desk --config desk.toml      the adviser's side, behind a reverse proxy
  kiosk tour --out visit             a complete visit by itself: screenshots, PDFs, report.json
  kiosk gallery --out pictures       every screen, size, language and look; open index.html
  kiosk doctor --site site.toml      is everything working? each fault with its remedy
  kiosk doctor --self-test           try this build: every screen, a whole visit with stand-ins
  kiosk setup --site site.toml       first run on the touch screen: writes site.toml, step by step
  kiosk code set agent --site site.toml   the code of the agent's space, hashed in codes.toml
  kiosk check-config site.toml       the effective settings, or every error with its remedy

exit status: 0 done, 1 failed (the reason is on standard error), 2 wrong usage or configuration,
3 the setup should follow (run --exit-for-setup), 4 the technician stopped the borne.
"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="log what happens, for testing"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_demo(commands)
    _add_run(commands)
    _add_setup(commands)
    _add_desk(commands)
    _add_tour(commands)
    _add_gallery(commands)
    _add_scan(commands)
    _add_check(commands)
    _add_doctor(commands)
    _add_update(commands)
    _add_bundle(commands)
    _add_code(commands)
    return parser


def _add_demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="the borne with an embedded desk, on this machine")
    demo.add_argument(
        "--lan",
        action="store_true",
        help="let advisers of the local network answer, over HTTPS with a certificate made now",
    )
    demo.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    demo.add_argument("--port", type=int, default=8443, help="port of the desk (default 8443)")


def _add_run(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    run = commands.add_parser("run", help="the borne of a site")
    run.add_argument(
        "--site", type=Path, required=True, metavar="FILE",
        help="site.toml, or a folder with one for each place a travelling borne stands at",
    )  # fmt: skip
    run.add_argument(
        "--exit-for-setup",
        action="store_true",
        help="for a service manager: end with status 3 where `kiosk setup` should follow",
    )
    train = commands.add_parser("train", help="try the borne: it plays the advisers itself")
    train.add_argument("--site", type=Path, required=True, metavar="FILE", help="site.toml")
    train.add_argument("then", nargs="*", metavar="COMMAND", help="what to start afterwards")


def _add_setup(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    setup = commands.add_parser("setup", help="set this borne up on its touch screen")
    setup.add_argument(
        "--site", type=Path, default=Path("/etc/borne/site.toml"), metavar="FILE",
        help="the borne's site.toml, there already or not (default: %(default)s)",
    )  # fmt: skip
    setup.add_argument("--out", type=Path, metavar="FILE", help="write this file instead")
    setup.add_argument(
        "--demo", action="store_true",
        help="in a window, with stand-ins; writes to a folder of its own unless --out is given",
    )  # fmt: skip
    setup.add_argument("then", nargs="*", metavar="COMMAND", help="what to start afterwards")


def _add_desk(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    desk = commands.add_parser("desk", help="the adviser's side: who waits, who answers")
    desk.add_argument("--config", type=Path, required=True, metavar="FILE", help="desk.toml")


def _add_tour(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    tour = commands.add_parser("tour", help="a complete visit by itself, with its proofs")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where proofs go")
    tour.add_argument(
        "--orientation", choices=("portrait", "landscape"), default="portrait", help="of the screen"
    )


def _add_gallery(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    gallery = commands.add_parser("gallery", help="every screen in every look, as pictures")
    gallery.add_argument("--out", type=Path, required=True, metavar="DIR", help="where they go")
    gallery.add_argument(
        "--screens", nargs="+", default=[], metavar="ID", help="only these: S00 S02b S04-closed"
    )
    gallery.add_argument(
        "--languages",
        nargs="+",
        default=["fr", "ar"],
        choices=get_args(Language),
        help="default: fr ar",
    )


def _add_scan(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    scan = commands.add_parser("scan", help="make a clean PDF from pictures of pages")
    scan.add_argument("files", nargs="+", type=Path, metavar="FILE", help="JPEG or PNG pictures")
    what = scan.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", type=Path, metavar="PDF", help="the document to write")
    what.add_argument(
        "--corners", action="store_true", help="print each page's corners, a JSON line per file"
    )
    scan.add_argument(
        "--bitonal", action="store_true", help="black and white: small, but some print is lost"
    )


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser("check-config", help="check a site.toml or desk.toml")
    check.add_argument("file", type=Path, metavar="FILE")


def _add_doctor(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    doctor = commands.add_parser("doctor", help="what works on this machine, and what does not")
    doctor.add_argument(
        "--self-test",
        action="store_true",
        help="try this build: every screen, and a whole visit with stand-ins; needs no display",
    )
    doctor.add_argument("--site", type=Path, metavar="FILE", help="site.toml of this borne")
    doctor.add_argument("--json", action="store_true", help="the outcomes as JSON")
    doctor.add_argument("--page", type=Path, metavar="PDF", help="also write a page to hand over")
    doctor.add_argument("--print", action="store_true", help="also print that page")


def _add_update(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    update = commands.add_parser("update", help="bring a newer version, signed, at night")
    update.add_argument("--config", type=Path, required=True, metavar="FILE", help="update.toml")
    update.add_argument(
        "--now", action="store_true", help="whatever the hour; never during a visit"
    )
    back = commands.add_parser("rollback", help="return to the version before a failed update")
    back.add_argument("--config", type=Path, required=True, metavar="FILE", help="update.toml")


def _add_bundle(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bundle = commands.add_parser("support-bundle", help="one file to send when help is needed")
    bundle.add_argument("--out", type=Path, required=True, metavar="ZIP", help="the file to write")
    bundle.add_argument(
        "--site",
        type=Path,
        default=Path("/etc/borne/site.toml"),
        metavar="FILE",
        help="settings of this borne; tokens and codes are left out (default: %(default)s)",
    )


def _add_code(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    code = commands.add_parser("code", help="who opens the borne's inner space")
    what = code.add_subparsers(dest="code_command", metavar="WHAT", required=True)
    for name, told in (("set", "set a code"), ("badge", "add somebody's badge with its PIN")):
        one = what.add_parser(name, help=told)
        one.add_argument("role", choices=ROLES, help="whose space it opens")
        one.add_argument("--site", type=Path, required=True, metavar="FILE", help="site.toml")
        if name == "badge":
            one.add_argument("--name", required=True, help="whose badge it is: Marie")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status."""
    multiprocessing.freeze_support()
    options = build_parser().parse_args(arguments)
    level = logging.INFO if options.verbose else logging.WARNING
    open_logbook("borne" if options.command == "run" else options.command, level)
    return _run(options)


def _run(options: argparse.Namespace) -> int:
    """Import late, so that `--help` and `check-config` need neither Qt nor OpenCV."""
    os.environ.setdefault("QT_LOGGING_RULES", QUIET)
    from kiosk.app import commands

    return commands.COMMANDS[options.command](options)


if __name__ == "__main__":
    sys.exit(main())
