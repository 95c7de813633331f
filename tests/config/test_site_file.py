"""A site's file: what is read from it, and how each mistake in it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.check_pictures import PICTURES
from kiosk.config.problems import ConfigError
from kiosk.config.site import Site, load_site

SITES = Path(__file__).parents[2] / "assets" / "sites"

SMALL = """\
[site]
id = "patay"
name = "Patay"
title = "Espace services publics"

[[partners]]
id = "caf"
name = "la CAF"
spoken = "la Caf"
plain = "vos allocations"
picture = "family"
tint = "orange"

  [[partners.hours]]
  days = ["lundi", "mardi"]
  opens = "09:00"
  closes = "12:00"

[[needs]]
id = "family"
label = "Ma famille"
picture = "family"
tint = "orange"
partner = "caf"
"""


Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a site's file and return its path."""

    def write(text: str) -> Path:
        path = tmp_path / "site.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def problems(path: Path) -> list[tuple[str, str, str]]:
    with pytest.raises(ConfigError) as caught:
        load_site(path)
    assert all(problem.file == path for problem in caught.value.problems)
    return [(one.key, one.wrong, one.remedy) for one in caught.value.problems]


def test_a_small_file_gives_the_defaults_for_the_rest(write: Write) -> None:
    site = load_site(write(SMALL))
    assert (site.id, site.name, site.title) == ("patay", "Patay", "Espace services publics")
    assert site.screen.diagonal_in == 21.5
    assert site.screen.orientation == "auto"
    assert site.devices.camera == "auto"
    assert not site.desk.is_set
    caf = site.partner("caf")
    assert caf is not None and caf.name == "la CAF"
    assert site.partner("msa") is None


@pytest.mark.parametrize("name", ["loiret.toml", "demo.toml"])
def test_the_shipped_sites_have_ten_needs_in_the_order_of_the_criteria(name: str) -> None:
    site = load_site(SITES / name)
    assert [need.label for need in site.needs] == [
        "Ma santé", "Ma famille et mes aides", "Mon logement", "Ma retraite",
        "La loi et les conflits", "Mon travail", "Mes impôts", "Je travaille à la ferme",
        "Mon handicap, mon âge", "Je ne sais pas",
    ]  # fmt: skip
    tints = "green orange blue violet rose leaf sand lime sky grey"
    assert [need.tint for need in site.needs] == tints.split()
    assert [need.partner for need in site.needs][-1] is None


def test_the_demo_differs_from_the_example_site_in_hours_and_orientation_only() -> None:
    example, demo = load_site(SITES / "loiret.toml"), load_site(SITES / "demo.toml")
    assert all(partner.hours for partner in example.partners)
    assert demo.needs == example.needs
    always = tuple(
        partner.model_copy(update={"hours": (), "closed_dates": (), "closures": ()})
        for partner in example.partners
    )
    assert demo.partners == always
    assert demo.phrasebook == example.phrasebook


def test_every_picture_a_site_may_name_is_drawn() -> None:
    drawn = {path.stem for path in (SITES.parent / "pictures").glob("*.svg")}
    assert set(PICTURES) <= drawn


# --- mistakes -----------------------------------------------------------------------------------


def test_an_unknown_table_is_named_with_the_nearest_known_one(write: Write) -> None:
    (problem,) = problems(write(SMALL + "[scren]\ndiagonal_in = 24\n"))
    assert problem == (
        "scren",
        "unknown key",
        "did you mean screen? allowed here: site, screen, desk, devices, scanner, privacy, agent, "
        "languages, words, partners, needs",
    )


def test_an_unknown_key_deep_inside_is_found_by_the_id_of_its_table(write: Write) -> None:
    (problem,) = problems(write(SMALL.replace('opens = "09:00"', 'opens = "09:00"\n  opns = 1')))
    assert problem[0] == "partners[caf].hours[1].opns"
    assert problem[2] == "did you mean opens? allowed here: days, opens, closes"


def test_all_mistakes_are_told_at_once(write: Write) -> None:
    text = SMALL.replace('tint = "orange"', 'tint = "ornage"').replace('name = "Patay"\n', "")
    found = problems(write(text))
    assert [key for key, _, _ in found] == [
        "site.name", "partners[caf].tint", "needs[family].tint",
    ]  # fmt: skip
    assert found[0][1:] == ("is missing", 'add it; "Patay"')
    assert found[1][1] == "'ornage' is not known"
    assert found[1][2].startswith("did you mean orange? allowed here: green, orange, blue")


@pytest.mark.parametrize(
    ("old", "new", "key", "wrong", "remedy"),
    [
        ('closes = "12:00"', 'closes = "08:00"', "partners[caf].hours[1].closes",
         "closes at 08:00, opens at 09:00", "after opening"),
        ('opens = "09:00"', 'opens = "9h"', "partners[caf].hours[1].opens",
         "'9h' does not fit", 'write a time of day as "09:00"'),
        ('opens = "09:00"', "opens = 9", "partners[caf].hours[1].opens",
         "the time has a zone or is a bare number", 'write "09:00"'),
        ('opens = "09:00"', 'opens = "09:00Z"', "partners[caf].hours[1].opens",
         "the time has a zone or is a bare number", 'write "09:00"'),
        ('days = ["lundi", "mardi"]', 'days = ["lundy"]', "partners[caf].hours[1].days[1]",
         "'lundy' is not known", "did you mean lundi?"),
        ('days = ["lundi", "mardi"]', "days = []", "partners[caf].hours[1].days",
         "no day", "list days"),
        ('name = "la CAF"', f'name = "{"la CAF " * 6}"', "partners[caf].name",
         "42 letters", "at most 36 letters"),
        ('spoken = "la Caf"', 'spoken = "la CAF"', "partners[caf].spoken",
         "the voice cannot know how to say « CAF »", "« Caf » to read it as a word, « C A F »"),
        ('spoken = "la Caf"\n', "", "partners[caf].spoken", "is missing", "as the voice says it"),
        ('plain = "vos allocations"\n', "", "partners[caf].plain", "is missing", "what it helps"),
        ('label = "Ma famille"', 'label = "Ma famille"\nexample = "Enfant, RSA"',
         "needs[family].spoken", "how to say « RSA »", "« R S A » to spell"),
        ('tint = "orange"\n\n', 'tint = "orange"\nways = ["sign"]\n\n', "partners[caf].ways",
         "leaves writing out", 'keep "text"'),
        ('tint = "orange"\n\n', 'tint = "orange"\nways = ["text", "voice"]\n\n',
         "partners[caf].ways", "names the voice", "always there"),
        ('tint = "orange"\n\n', 'tint = "orange"\nways = ["text", "text"]\n\n',
         "partners[caf].ways", "'text' is given 2 times", "once"),
        ('tint = "orange"\n\n', 'tint = "orange"\nways = ["lsf", "text"]\n\n',
         "partners[caf].ways[1]", "'lsf' is not known", "voice, sign, text, lpc, loop"),
        ('tint = "orange"\n\n', f'tint = "orange"\nreminder = "Oui. {"un " * 12}"\n\n',
         "partners[caf].reminder", "is too long", "at most 11 words"),
        ('tint = "orange"\n\n', 'tint = "orange"\ncontact = "Appelez (le matin)."\n\n',
         "partners[caf].contact", "« ( » is hard to read", "two short sentences"),
        ('  closes = "12:00"', '  closes = "12:00"\n  [[partners.closures]]\n'
         "  first = 2026-08-21\n  last = 2026-08-03", "partners[caf].closures[1].last",
         "ends on 2026-08-03, begins on 2026-08-21", "both included"),
        ('label = "Ma famille"', 'label = "La CAF et moi"', "needs[family].label",
         "« CAF » is an acronym", "citizen's words"),
        ('label = "Ma famille"', f'label = "{"M" + "a" * 40}"', "needs[family].label",
         "41 letters", "at most 32 letters"),
        ('plain = "vos allocations"', 'plain = " "', "partners[caf].plain", "is empty", "words"),
        ('label = "Ma famille"\npicture = "family"', 'label = "Ma famille"\npicture = "famly"',
         "needs[family].picture", "no picture 'famly'", "did you mean family?"),
        ('tint = "orange"\n\n', 'tint = "orange"\nclosed_dates = ["demain"]\n\n',
         "partners[caf].closed_dates[1]", "'demain' does not fit", "write a date as 2026-12-24"),
        ('tint = "orange"\n\n', f'tint = "orange"\nprepare = ["{"un " * 12}"]\n\n',
         "partners[caf].prepare", "is too long", "at most 11 words"),
        ('id = "patay"', 'id = "Saint Jean"', "site.id", "'Saint Jean' does not fit", "pattern"),
        ("[site]", "languages = []\n[site]", "languages",
         "does not begin with French", 'begin with "fr"'),
        ("[site]", 'languages = ["fr", "fr"]\n[site]', "languages", "'fr' is given twice", "once"),
        ("[site]", 'languages = ["fr", "de"]\n[site]', "languages[2]", "'de' is not known",
         "fr, en, pt, ar, tr, uk"),
        ("[site]", '[agent]\ncode_hash = "2468"\n[site]', "agent.code_hash",
         "this is no argon2id hash", "never write the code itself"),
        ('title = "Espace services publics"', "title = 3", "site.title", "3 does not fit",
         "write a text in quotes"),
    ],
)  # fmt: skip
def test_each_mistake_names_its_key_and_its_remedy(
    write: Write, old: str, new: str, key: str, wrong: str, remedy: str
) -> None:
    assert old in SMALL
    problem = problems(write(SMALL.replace(old, new, 1)))[0]
    assert problem[0] == key
    assert wrong in problem[1]
    assert remedy in problem[2]


@pytest.mark.parametrize(
    ("phrases", "key", "wrong", "remedy"),
    [
        (["Je " * 12], "phrases[1].label", "is too long", "at most 11 words"),
        (["Je veux mon RSA"], "phrases[1].label", "« RSA » is an acronym", "citizen's words"),
        (["J" + "e" * 60], "phrases[1].label", "61 letters", "at most 56 letters"),
        ([""], "phrases[1].label", "is empty", "words"),
        (["Un", "Un"], "phrases", "« Un » is given 2 times", "once"),
        ([f"Numéro {n}" for n in range(6)], "phrases", "6 phrases", "keep 5 at most"),
    ],
)
def test_a_question_has_at_most_five_short_sentences(
    write: Write, phrases: list[str], key: str, wrong: str, remedy: str
) -> None:
    """Check LNG-1 on S03, and that it stays a choice one can read."""
    table = "".join(f'\n  [[needs.phrases]]\n  label = "{phrase}"\n' for phrase in phrases)
    problem = problems(write(SMALL + table))[0]
    assert problem[0] == f"needs[family].{key}"
    assert wrong in problem[1]
    assert remedy in problem[2]


def test_an_eleventh_partner_does_not_fit_into_the_list_of_services(write: Write) -> None:
    """Check TCH-11 on « Je connais le service »."""
    start, end = SMALL.index("[[partners]]"), SMALL.index("[[needs]]")
    more = "".join(SMALL[start:end].replace('"caf"', f'"caf-{n}"') for n in range(10))
    assert ("partners", "11 partners") in [one[:2] for one in problems(write(SMALL + more))]


def test_a_site_without_partners_or_needs_is_refused(write: Write) -> None:
    bare = SMALL[: SMALL.index("[[partners]]")]
    assert [key for key, _, _ in problems(write(bare))] == ["partners", "needs"]
    empty = write("partners = []\nneeds = []\n" + bare)
    assert [wrong for _, wrong, _ in problems(empty)] == ["no partner", "no need"]


def test_doubled_ids_and_an_eleventh_need_are_refused(write: Write) -> None:
    need = SMALL[SMALL.index("[[needs]]") :]
    more = "".join(need.replace('id = "family"', f'id = "need-{n}"') for n in range(10))
    assert problems(write(SMALL + "\n" + more)) == [
        ("needs", "11 needs", "keep 10 at most: more tiles are not read (TCH-11)")
    ]
    assert problems(write(SMALL + need))[0][:2] == ("needs[family].id", "given 2 times")


@pytest.mark.parametrize(
    ("text", "key", "wrong"),
    [
        ("[site\n", "line 1, column 6", "Expected ']' at the end of a table declaration"),
        (SMALL.replace("[[needs]]", "[[needs]"), "line 19, column 8", "Expected ']]'"),
        (SMALL + 'x = "', "end of file", "Unterminated string"),
        (SMALL.replace('name = "Patay"', "name = Patay"), "line 3, column 8", "Invalid value"),
    ],
)
def test_broken_toml_is_told_by_line(write: Write, text: str, key: str, wrong: str) -> None:
    (problem,) = problems(write(text))
    assert problem[0] == key
    assert wrong in problem[1]


def test_a_file_that_is_absent_a_folder_too_big_or_not_text_is_told(
    tmp_path: Path, write: Write
) -> None:
    assert problems(tmp_path / "none.toml")[0][1] == "cannot be read: No such file or directory"
    assert problems(tmp_path)[0][1] == "cannot be read: Is a directory"
    latin = write("")
    latin.write_bytes('[site]\nname = "Orléans"\n'.encode("latin-1"))
    assert problems(latin) == [("line 2", "is not UTF-8", "save the file as UTF-8")]
    assert "1000001 bytes" in problems(write("#" * 1_000_001))[0][1]


def test_a_byte_order_mark_of_a_windows_editor_is_no_mistake(write: Write) -> None:
    assert load_site(write("\ufeff" + SMALL)).id == "patay"


@given(st.integers(0, len(SMALL)), st.binary(max_size=12))
def test_a_damaged_file_is_either_read_or_refused_with_problems(cut: int, noise: bytes) -> None:
    data = SMALL.encode()
    with NamedTemporaryFile(suffix=".toml") as file:
        file.write(data[:cut] + noise + data[cut + len(noise) :])
        file.flush()
        try:
            assert isinstance(load_site(Path(file.name)), Site)
        except ConfigError as error:
            assert error.problems
            assert all(problem.wrong and problem.remedy for problem in error.problems)
