"""Checks a configuration file of either kind, for `kiosk check-config`."""

from __future__ import annotations

from pathlib import Path

from kiosk.config.describe import describe, describe_routing
from kiosk.config.desk import load_desk
from kiosk.config.problems import ConfigError, ConfigProblem
from kiosk.config.reading import read_toml
from kiosk.config.site import read_site


def check_file(path: Path) -> tuple[str, tuple[ConfigProblem, ...]]:
    """Return the effective settings of a site or desk file, and what is to be mended in it.

    The settings are empty where the problems keep it from starting at all.
    """
    try:
        if _is_desk(path):
            return describe(load_desk(path)), ()
        site, remarks = read_site(path)
        return describe(site) + describe_routing(site), remarks
    except ConfigError as error:
        return "", error.problems


def _is_desk(path: Path) -> bool:
    """Tell desk.toml from site.toml by the tables that only one of them has."""
    tables = read_toml(path).keys()
    if tables & {"site", "partners", "needs", "screen", "devices"}:
        return False
    if tables & {"services", "sites", "ice_servers", "turn"}:
        return True
    remedy = "a borne's file has [site], [[partners]], [[needs]]; a desk's [[services]], [[sites]]"
    raise ConfigError([ConfigProblem(path, "", "neither a site's nor a desk's file", remedy)])
