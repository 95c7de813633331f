"""Checks a configuration file of either kind, for `kiosk check-config`."""

from __future__ import annotations

from pathlib import Path

from kiosk.config.describe import describe
from kiosk.config.desk import load_desk
from kiosk.config.problems import ConfigError, ConfigProblem
from kiosk.config.reading import read_toml
from kiosk.config.site import load_site


def check_file(path: Path) -> tuple[str, tuple[ConfigProblem, ...]]:
    """Return (effective settings, no problem), or ("", the problems), of a site or desk file."""
    try:
        load = load_desk if _is_desk(path) else load_site
        return describe(load(path)), ()
    except ConfigError as error:
        return "", error.problems


def _is_desk(path: Path) -> bool:
    """Tell desk.toml from site.toml by the tables that only one of them has."""
    tables = read_toml(path).keys()
    if tables & {"site", "partners", "needs", "screen", "devices"}:
        return False
    if tables & {"services", "sites", "ice_servers"}:
        return True
    remedy = "a borne's file has [site], [[partners]], [[needs]]; a desk's [[services]], [[sites]]"
    raise ConfigError([ConfigProblem(path, "", "neither a site's nor a desk's file", remedy)])
