"""Updates from end to end: a vendor who signs, a web server, a borne that takes or refuses."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app.update_command import passes_self_test
from kiosk.updates.repository import Repository, UpdateRefused, UpdateUnreachable
from kiosk.updates.shelf import Shelf
from kiosk.updates.update import Outcome, Update
from tests.updates.market import Market, build, open_market


@pytest.fixture
def market(tmp_path: Path) -> Iterator[Market]:
    """Open a vendor's repository; version 1.0.0 is published."""
    with open_market(tmp_path / "vendor") as market:
        market.release("1.0.0")
        yield market


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Return a borne with version 1.0.0, as the package leaves it."""
    shelf = Shelf(tmp_path / "borne")
    build(shelf.folder("1.0.0"), "1.0.0")
    shelf.switch("1.0.0")
    shelf.prove()
    return shelf


def always() -> bool:
    return True


def update(
    market: Market, shelf: Shelf, tmp_path: Path, may_go_on: Callable[[], bool] = always
) -> Outcome:
    """Do what the night does."""
    repository = Repository(market.url, market.root, tmp_path / "cache")
    return Update(shelf, repository, passes_self_test, may_go_on).run()


def contents(folder: Path) -> dict[str, bytes | str]:
    """Return every file and link under `folder`."""
    return {
        path.relative_to(folder).as_posix(): str(path.readlink())
        if path.is_symlink()
        else path.read_bytes()
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def test_a_new_version_is_switched_to_whole_and_only_what_changed_is_fetched(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    built = market.release("1.0.1", "better")
    outcome = update(market, shelf, tmp_path)
    assert outcome.switched and shelf.current == "1.0.1" and shelf.previous == "1.0.0"
    new, old = shelf.folder("1.0.1"), shelf.folder("1.0.0")
    assert contents(new) == contents(built)
    assert (new / "kiosk").stat().st_mode & 0o777 == 0o755
    assert len(market.files_asked()) == 1, "the unchanged library does not come again"
    assert outcome.downloaded == (new / "kiosk").stat().st_size
    library = "_internal/Qt/libQt.so.6"
    assert (new / library).stat().st_ino == (old / library).stat().st_ino, "nor is it there twice"


def test_nothing_new_changes_nothing(market: Market, shelf: Shelf, tmp_path: Path) -> None:
    assert not update(market, shelf, tmp_path).switched
    assert market.files_asked() == []


def test_a_version_that_fails_its_self_test_is_never_switched_to_nor_tried_again(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    bad = build(tmp_path / "bad", "1.0.1", status=1)
    market.maker.add(bad, "1.0.1")
    with pytest.raises(UpdateRefused, match="does not pass its self-test"):
        update(market, shelf, tmp_path)
    assert shelf.current == "1.0.0" and not shelf.folder("1.0.1").exists()
    before = len(market.files_asked())
    with pytest.raises(UpdateRefused, match="failed here before"):
        update(market, shelf, tmp_path)
    assert len(market.files_asked()) == before
    market.release("1.0.2")
    assert update(market, shelf, tmp_path).version == "1.0.2", "the next one is welcome"


def test_a_version_that_does_not_come_up_is_rolled_back_and_refused(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    market.release("1.0.1")
    update(market, shelf, tmp_path)
    assert shelf.roll_back() == "1.0.0"
    assert shelf.current == "1.0.0" and "1.0.1" in shelf.refused
    with pytest.raises(UpdateRefused, match="failed here before"):
        update(market, shelf, tmp_path)


def test_a_version_that_has_lasted_is_not_rolled_back(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    market.release("1.0.1")
    update(market, shelf, tmp_path)
    shelf.prove()
    assert shelf.roll_back() == "" and shelf.current == "1.0.1"


def test_one_changed_byte_is_refused(market: Market, shelf: Shelf, tmp_path: Path) -> None:
    market.release("1.0.1", "better")
    [stored] = [
        path for path in market.maker.targets.rglob("*.kiosk") if b"better" in path.read_bytes()
    ]
    stored.write_bytes(stored.read_bytes().replace(b"better", b"bitter"))
    with pytest.raises(UpdateRefused, match="kiosk/kiosk"):
        update(market, shelf, tmp_path)
    assert shelf.current == "1.0.0" and not (shelf.folder("1.0.1") / "kiosk").exists()


def test_a_release_signed_by_somebody_else_is_refused(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    with open_market(tmp_path / "thief") as thief:
        thief.release("1.0.0")
        thief.release("6.6.6")
        market.url = thief.url
        with pytest.raises(UpdateRefused):
            update(market, shelf, tmp_path)
        assert thief.files_asked() == []
    assert shelf.current == "1.0.0"


def test_an_older_version_is_refused_even_when_it_is_signed(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    market.release("0.9.9")
    with pytest.raises(UpdateRefused, match=r"older than 1\.0\.0"):
        update(market, shelf, tmp_path)


def test_an_older_state_of_the_repository_is_refused(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    timestamp = market.maker.metadata / "timestamp.json"
    before = timestamp.read_bytes()
    market.release("1.0.1")
    update(market, shelf, tmp_path)
    timestamp.write_bytes(before)
    with pytest.raises(UpdateRefused, match="timestamp"):
        update(market, shelf, tmp_path)


@pytest.mark.parametrize("endless", ["timestamp.json", "release.json", ".kiosk"])
def test_data_without_an_end_is_cut_off(
    endless: str, market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    market.release("1.0.1")
    market.endless = endless
    with pytest.raises(UpdateRefused):
        update(market, shelf, tmp_path)
    assert shelf.current == "1.0.0"


def test_a_repository_that_is_away_is_told_as_such(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    market.url = "http://127.0.0.1:9"
    with pytest.raises(UpdateUnreachable):
        update(market, shelf, tmp_path)


def test_a_lost_copy_of_the_trusted_root_does_not_matter(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    update(market, shelf, tmp_path)
    shutil.rmtree(tmp_path / "cache" / "root_history")
    (tmp_path / "cache" / "root.json").unlink(missing_ok=True)
    market.release("1.0.1")
    assert update(market, shelf, tmp_path).switched


def test_a_visit_that_begins_meanwhile_stops_it_and_the_next_night_takes_it_up(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    market.release("1.0.1", "better")
    answers = iter([True, True, False])
    with pytest.raises(UpdateRefused, match="somebody is at the borne"):
        update(market, shelf, tmp_path, lambda: next(answers))
    assert shelf.current == "1.0.0"
    before = len(market.files_asked())
    assert update(market, shelf, tmp_path).switched
    assert len(market.files_asked()) == before, "what came already does not come again"


def test_older_versions_go_when_a_third_one_comes(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    for version in ("1.0.1", "1.0.2"):
        market.release(version)
        update(market, shelf, tmp_path)
    assert sorted(folder.name for folder in shelf.releases.iterdir()) == ["1.0.1", "1.0.2"]


@pytest.mark.parametrize(
    ("part", "path"),
    [("files", "../../etc/passwd"), ("files", "/etc/passwd"), ("links", "a/../../b")],
)
def test_a_path_that_leads_out_of_the_release_is_refused(
    part: str, path: str, market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    with pytest.raises(UpdateRefused, match=r"release\.json"):
        offer(market, {part: [entry(part, path)]})
        update(market, shelf, tmp_path)


def test_a_link_that_leads_out_of_the_release_is_refused(
    market: Market, shelf: Shelf, tmp_path: Path
) -> None:
    offer(market, {"links": [{"path": "_internal/lib", "leads_to": "../../../etc"}]})
    with pytest.raises(UpdateRefused, match="leads out of the release"):
        update(market, shelf, tmp_path)


def entry(part: str, path: str) -> dict[str, object]:
    if part == "links":
        return {"path": path, "leads_to": "x"}
    return {"path": path, "sha256": "0" * 64, "bytes": 1}


def offer(market: Market, more: dict[str, list[dict[str, object]]]) -> None:
    """Sign a release.json that the maker would never write."""
    listing = {"version": "1.0.1", "files": [], "links": [], **more}
    market.maker.publish({"release.json": json.dumps(listing).encode()})
