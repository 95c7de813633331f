"""`[scanner]` of a site file: what is taken, and what is refused with which remedy."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from kiosk.config.scanner import Scanner


def test_a_site_that_says_nothing_has_no_scanner() -> None:
    assert Scanner().kind == "none"


@pytest.mark.parametrize(
    ("address", "base"),
    [
        ("http://192.0.2.20", "http://192.0.2.20/eSCL"),
        ("https://scanner.local:8443/", "https://scanner.local:8443/eSCL"),
        ("http://192.0.2.20/eSCL/", "http://192.0.2.20/eSCL"),
    ],
)
def test_an_address_ends_in_the_scanner_s_path(address: str, base: str) -> None:
    assert Scanner.model_validate({"kind": "escl", "address": address}).address == base


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        ({"kind": "sane", "address": "http://192.0.2.20"}, "an address is for an eSCL scanner"),
        ({"kind": "escl", "address": "scanner"}, "no scanner's address"),
        ({"kind": "escl", "address": "http://u:p@h/"}, "a name, a query"),
        ({"kind": "escl", "address": "http://h", "device": "x"}, "at once"),
        ({"device": "x"}, "no scanner to be found"),
        ({"kind": "twain"}, "escl"),
        ({"kind": "escl", "adress": "http://h"}, "adress"),
    ],
)
def test_what_makes_no_sense_is_refused(table: dict[str, str], wrong: str) -> None:
    with pytest.raises(ValidationError, match=wrong):
        Scanner.model_validate(table)
