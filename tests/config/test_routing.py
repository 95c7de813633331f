"""Where each tile leads, on the shipped sites and on damaged ones (TIM-8, NAV-7, LNG-3, §6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.check import check_file
from kiosk.config.check_routing import check_routing, with_targets_known
from kiosk.config.site import Site, load_site, read_site
from kiosk.core.partner import Need, Partner, Phrase
from kiosk.ui.routes import Routes
from kiosk.visit.state import NeedChosen, PhraseChosen

SITES = Path(__file__).parents[2] / "assets" / "sites"
BOTH = pytest.mark.parametrize("name", ["loiret.toml", "demo.toml"])

AGENT = ""
ADIL, CAF, MJD, CDAD = "adil", "caf", "mjd", "cdad"
ROUTES: dict[str, str | dict[str, str]] = {
    "Ma santé": "cpam",
    "Ma famille et mes aides": CAF,
    "Mon logement": {
        "Une aide pour payer mon loyer": CAF,
        "Un problème avec mon propriétaire": ADIL,
        "Mes droits de locataire": ADIL,
        "Mes travaux, mon chauffage": ADIL,
        "Je risque de perdre mon logement": ADIL,
    },
    "Ma retraite": {
        "L'âge et le montant de ma retraite": "carsat",
        "Mon mari ou ma femme est mort": "carsat",
        "Ma retraite complémentaire": AGENT,
    },
    "La loi et les conflits": {
        "Je veux un conseil gratuit sur mes droits": CDAD,
        "Je divorce ou je me sépare": CDAD,
        "J'ai un conflit ou une dette": MJD,
        "Je suis victime, j'ai besoin d'aide": MJD,
        "Quelqu'un me fait du mal": MJD,
    },
    "Mon travail": {
        "Je cherche un travail": "france-travail",
        "J'ai une question sur mon chômage": "france-travail",
        "J'ai un conflit avec mon patron": MJD,
    },
    "Mes impôts": "dgfip",
    "Je travaille à la ferme": "msa",
    "Mon handicap, mon âge": {
        "Mon dossier ou ma carte de handicap": AGENT,
        "Le paiement de mon aide handicap": CAF,
        "Une aide à la maison": AGENT,
    },
    "Je ne sais pas": AGENT,
}
"""experience.md §6, need by need."""


def routes(site: Site) -> Routes:
    return Routes(site.needs, lambda _: "open")


def targets(site: Site) -> dict[str, str]:
    """Return the partner, empty for the agent, behind every way through S02 and S03."""
    found: dict[str, str] = {}
    for need in site.needs:
        chosen = routes(site).need(need.id)
        assert isinstance(chosen, NeedChosen)
        found[need.label] = chosen.partner
        for number, phrase in enumerate(need.phrases):
            said = routes(site).phrase(need.id, number)
            assert isinstance(said, PhraseChosen)
            found[f"{need.label} / {phrase.label}"] = said.partner
    return found


def ways(site: Site) -> Iterator[tuple[Need, Phrase | None]]:
    for need in site.needs:
        yield need, None
        for phrase in need.phrases:
            yield need, phrase


@BOTH
def test_every_need_and_every_sentence_leads_where_the_criteria_say(name: str) -> None:
    """Check §6 whole, tile by tile, in its order."""
    site = load_site(SITES / name)
    found: dict[str, str | dict[str, str]] = {}
    for need in site.needs:
        said = {phrase.label: phrase.partner or AGENT for phrase in need.phrases}
        found[need.label] = said or need.partner or AGENT
    assert found == ROUTES
    assert list(found) == list(ROUTES)


@BOTH
def test_every_need_reaches_a_target_in_at_most_two_choices(name: str) -> None:
    """Check TIM-8: a tile, or a tile and one sentence, and somebody is found."""
    site = load_site(SITES / name)
    for need in site.needs:
        chosen = routes(site).need(need.id)
        assert isinstance(chosen, NeedChosen)
        assert chosen.asks == bool(need.phrases)
        for number in range(-1, len(need.phrases)):
            said = routes(site).phrase(need.id, number)
            assert isinstance(said, PhraseChosen), "a second question"
            assert said.partner == AGENT or site.partner(said.partner)


@BOTH
def test_every_partner_is_reached_from_a_tile_and_stands_in_the_list_once(name: str) -> None:
    """Check NAV-6: both ways lead to all nine services."""
    site = load_site(SITES / name)
    ids = [partner.id for partner in site.partners]
    assert sorted(ids) == [
        "adil", "caf", "carsat", "cdad", "cpam", "dgfip", "france-travail", "mjd", "msa",
    ]  # fmt: skip
    assert set(ids) <= set(targets(site).values())


@BOTH
def test_no_label_carries_an_acronym_and_every_acronym_has_a_picture_and_plain_words(
    name: str,
) -> None:
    """Check LNG-3 and LNG-4 on tiles, sentences and services."""
    acronym = re.compile(r"\b[A-Z]{2,}\b")
    site = load_site(SITES / name)
    for need, phrase in ways(site):
        assert not acronym.search((phrase or need).label)
        assert not acronym.search((phrase or need).spoken)
    for partner in site.partners:
        assert partner.plain and partner.picture and partner.spoken
        assert not acronym.search(partner.plain)
        assert not acronym.search(partner.spoken)


@BOTH
def test_death_eviction_and_violence_are_never_followed_by_smileys(name: str) -> None:
    """Check §6: a bereavement, eviction or violence path never shows the survey (S14)."""
    site = load_site(SITES / name)
    marked = {
        phrase.label: (said.sensitive, said.urgent)
        for need in site.needs
        for number, phrase in enumerate(need.phrases)
        if isinstance(said := routes(site).phrase(need.id, number), PhraseChosen)
        and (said.sensitive or said.urgent)
    }
    assert marked == {
        "Je risque de perdre mon logement": (True, False),
        "Mon mari ou ma femme est mort": (True, False),
        "Je suis victime, j'ai besoin d'aide": (True, False),
        "Quelqu'un me fait du mal": (True, True),
    }


@BOTH
def test_farm_workers_are_told_of_their_own_service_where_they_would_go_wrong(name: str) -> None:
    site = load_site(SITES / name)
    told = {partner.id for partner in site.partners if partner.reminder}
    assert told == {"cpam", "caf", "carsat"}


@BOTH
def test_the_sites_use_the_words_of_the_lexicon_and_no_banned_one(name: str) -> None:
    """Check LNG-2 on the site's own words."""
    banned = re.compile(
        r"num[ée]ris|scann|valid|visio|usager|op[ée]rateur|session|t[ée]l[ée]charg|cliqu|document"
        r"|justificatif|pi[èe]ces?\b",
        re.IGNORECASE,
    )
    text = (SITES / name).read_text(encoding="utf-8")
    words = re.findall(r'^\s*(?:label|example|spoken|plain|name|reminder|contact|prepare) = (.*)$',
                       text, re.MULTILINE)  # fmt: skip
    assert len(words) > 60
    assert [line for line in words if banned.search(line)] == []


# --- a partner less ------------------------------------------------------------------------------

LOIRET = (SITES / "loiret.toml").read_text(encoding="utf-8")
PARTNERS = tuple(partner.id for partner in load_site(SITES / "loiret.toml").partners)


def without(partner: str) -> str:
    """Return the example site's file with one `[[partners]]` table taken out."""
    pattern = (
        rf'\[\[partners\]\]\nid = "{re.escape(partner)}"\n.*?(?=\n(?:\[\[partners\]\]|# The ti))'
    )
    text, times = re.subn(pattern, "", LOIRET, flags=re.DOTALL)
    assert times == 1
    return text.replace('words = "words"\n', "").replace(
        'languages = ["fr", "en", "pt", "ar", "tr", "uk"]\n', ""
    )


@pytest.mark.parametrize("gone", PARTNERS)
def test_a_partner_taken_out_of_the_file_leaves_its_tiles_to_the_agent(
    gone: str, tmp_path: Path
) -> None:
    """Check NAV-7: removing a partner changes only its targets, and the borne still starts."""
    path = tmp_path / "site.toml"
    path.write_text(without(gone), encoding="utf-8")
    site, remarks = read_site(path)
    before = targets(load_site(SITES / "loiret.toml"))
    assert targets(site) == {
        way: AGENT if partner == gone else partner for way, partner in before.items()
    }
    assert {remark.wrong for remark in remarks} == {f"no partner {gone!r}: it leads to the agent"}


partners = st.sets(st.sampled_from([f"service-{n}" for n in range(10)]))
targeted = st.one_of(st.none(), st.sampled_from([f"service-{n}" for n in range(10)]))


def partner(name: str) -> Partner:
    return Partner(
        id=name, name=name, spoken=name, plain=name, picture="question", tint="grey"
    )  # fmt: skip


any_need = st.builds(
    lambda target, phrases: Need(
        id="need", label="Un besoin", picture="question", tint="grey", partner=target,
        phrases=tuple(
            Phrase(label=f"Phrase {number}", partner=one) for number, one in enumerate(phrases)
        ),
    ),
    targeted,
    st.lists(targeted, max_size=5),
)  # fmt: skip


@given(partners, any_need)
def test_whatever_partners_there_are_a_target_is_one_of_them_or_the_agent(
    known: set[str], need: Need
) -> None:
    """Check NAV-7 on any site: the agent takes the place of whoever is missing, of nobody else."""
    (settled,) = with_targets_known([partner(name) for name in known], [need])
    pairs = [(need.partner, settled.partner)]
    pairs += [
        (one.partner, other.partner)
        for one, other in zip(need.phrases, settled.phrases, strict=True)
    ]
    for wanted, reached in pairs:
        assert reached == (wanted if wanted in known else None)


@given(partners, any_need)
def test_every_missing_partner_is_remarked_and_nothing_else_is(known: set[str], need: Need) -> None:
    remarks = check_routing([partner(name) for name in known], [need])
    wanted = [need.partner, *(phrase.partner for phrase in need.phrases)]
    missing = sum(one is not None and one not in known for one in wanted)
    assert sum("no partner" in wrong for _, wrong, _ in remarks) == missing
    assert sum("no need leads" in wrong for _, wrong, _ in remarks) == len(known - set(wanted))


# --- what check-config says ----------------------------------------------------------------------


def remarks_on(text: str, tmp_path: Path) -> list[tuple[str, str, str]]:
    path = tmp_path / "site.toml"
    path.write_text(text, encoding="utf-8")
    settings, remarks = check_file(path)
    assert settings, "the borne would not start"
    return [(one.key, one.wrong, one.remedy) for one in remarks]


def test_a_mistyped_target_is_named_with_the_nearest_partner(tmp_path: Path) -> None:
    text = without("msa").replace('partner = "msa"\n', "")
    text = text.replace('loyer"\n  partner = "caf"', 'loyer"\n  partner = "cafe"')
    (remark,) = remarks_on(text, tmp_path)
    assert remark[0] == "needs[housing].phrases[1].partner"
    assert remark[1] == "no partner 'cafe': it leads to the agent"
    assert remark[2].startswith("did you mean caf? partners here: cpam, caf,")


def test_a_partner_that_no_tile_leads_to_is_remarked(tmp_path: Path) -> None:
    text = without("msa").replace('partner = "msa"\n', "").replace('partner = "dgfip"\n', "")
    (remark,) = remarks_on(text, tmp_path)
    assert remark[:2] == ("partners[dgfip]", "no need leads to it, only the list of services")


def test_a_question_whose_answers_all_lead_to_one_service_is_remarked(tmp_path: Path) -> None:
    text = without("msa").replace('partner = "msa"\n', "").replace("patron\"\n  partner = \"mjd\"",
        "patron\"\n  partner = \"france-travail\"")  # fmt: skip
    (remark,) = remarks_on(text, tmp_path)
    assert remark[:2] == ("needs[work].phrases", "every answer leads to the same place")


def test_check_config_shows_who_is_reached_by_each_sentence() -> None:
    settings, remarks = check_file(SITES / "loiret.toml")
    assert remarks == ()
    for line in (
        'languages = ["fr", "en", "pt", "ar", "tr", "uk"]',
        "  [[partners.closures]]",
        "  first = 2026-08-03",
        "  [[needs.phrases]]",
        "  urgent = true",
        "#   Ma santé: la CPAM",
        "#     Une aide pour payer mon loyer: la CAF",
        "#     Une aide à la maison: the agent",
        "#     Mon mari ou ma femme est mort: la CARSAT, no smileys",
        "#     Quelqu'un me fait du mal: la Maison de Justice et du Droit, urgent help first, "
        "no smileys",
        f"# uk: {len(load_site(SITES / 'loiret.toml').phrasebook.books['uk'])} phrases of the site",
    ):
        assert line in settings.splitlines(), line
    assert settings.index("languages = ") < settings.index("[site]")
