"""Which codes are too easy to guess (SEC-1, CNIL 2022-100), told with what would be right."""

from __future__ import annotations

SHORTEST_PIN = 4
"""Beside a badge, something held, four digits and three tries are enough."""
SHORTEST_CODE = 8
"""Alone, behind three tries and a lock that grows to an hour and outlives a restart."""
STRONG_CODE = 16
"""Sixteen digits hold the fifty bits that CNIL 2022-100 asks of a code that stands alone."""
LONGEST_CODE = 16
_RUNS = ("01234567890123456789", "98765432109876543210")
_FEWEST_DIFFERENT = 3


def complaint_about(code: str, *, with_badge: bool) -> str:
    """Return what is wrong with a new code, in French for the one who types it; empty: nothing."""
    shortest = SHORTEST_PIN if with_badge else SHORTEST_CODE
    if not (code.isascii() and code.isdecimal()):
        return "Le clavier de la borne n'a que des chiffres : choisissez des chiffres."
    if len(code) < shortest:
        return f"{len(code)} chiffres, c'est trop court : il en faut au moins {shortest}."
    if len(code) > LONGEST_CODE:
        return f"{len(code)} chiffres, c'est trop long : il en faut {LONGEST_CODE} au plus."
    if len(set(code)) < min(_FEWEST_DIFFERENT, shortest - 1):
        return "Ce code répète les mêmes chiffres : mélangez au moins trois chiffres différents."
    if any(code in run for run in _RUNS):
        return "Ce code est une suite : choisissez des chiffres dans le désordre."
    if code == code[: len(code) // 2] * 2:
        return "Ce code répète deux fois la même moitié : choisissez des chiffres sans motif."
    if _is_date(code):
        return "Ce code ressemble à une date : choisissez des chiffres qui ne disent rien."
    return ""


def advice_on(code: str, *, with_badge: bool) -> str:
    """Return what would be better still about a code that is taken; empty: nothing."""
    if with_badge or len(code) >= STRONG_CODE:
        return ""
    return (
        f"Conseil : la CNIL demande {STRONG_CODE} chiffres, ou un badge avec un code de "
        f"{SHORTEST_PIN} chiffres, sur une machine partagée."
    )


def _is_date(code: str) -> bool:
    """Tell whether eight digits read as a day of our time: 14071989, 19890714."""
    if len(code) != 8:
        return False
    for day, month, year in (
        (code[:2], code[2:4], code[4:]),
        (code[6:], code[4:6], code[:4]),
    ):
        if 1 <= int(day) <= 31 and 1 <= int(month) <= 12 and 1900 <= int(year) <= 2099:
            return True
    return False
