"""A desk's file: services, sites, servers; hashes only, TLS wherever the network listens."""

from __future__ import annotations

from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.config.check import check_file
from kiosk.config.desk import DeskConfig, hash_code, hash_token, load_desk, new_token
from kiosk.config.problems import ConfigError

CODE_HASH = hash_code("482916")
TOKEN_HASH = hash_token("t")
SERVICES = f"""
[[services]]
id = "caf"
name = "CAF"
code_hash = "{CODE_HASH}"
"""
SITES = f"""
[[sites]]
id = "patay"
name = "Patay"
token_hash = "{TOKEN_HASH}"
"""
TURN = """
[[ice_servers]]
urls = ["turn:turn.example.org:443?transport=tcp"]
username = "borne"
credential = "hush-hush"
"""


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "desk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def load(tmp_path: Path, text: str) -> DeskConfig:
    return load_desk(write(tmp_path, text))


def refused(tmp_path: Path, text: str) -> list[tuple[str, str, str]]:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    return [(one.key, one.wrong, one.remedy) for one in caught.value.problems]


def test_a_small_file_listens_on_this_machine_only(tmp_path: Path) -> None:
    desk = load(tmp_path, SERVICES + SITES)
    assert (desk.listen_host, desk.listen_port, desk.relay_only) == ("127.0.0.1", 8443, False)
    assert [service.name for service in desk.services] == ["CAF"]
    assert desk.sites[0].token_hash == TOKEN_HASH
    assert desk.ice_servers == ()


def test_everything_can_be_set_and_paths_start_from_the_file(tmp_path: Path) -> None:
    for name in ("c.pem", "k.pem"):
        (tmp_path / name).write_text("x")
    head = """
    [desk]
    listen_host = "0.0.0.0"
    listen_port = 443
    public_url = "https://desk.example.org"
    relay_only = true
    tls_certificate = "c.pem"
    tls_key = "k.pem"
    """
    desk = load(tmp_path, head + SERVICES + SITES + TURN)
    assert desk.tls_key == tmp_path / "k.pem"
    assert desk.public_url == "https://desk.example.org"
    assert desk.relay_only
    assert desk.ice_servers[0].credential == "hush-hush"
    assert desk.ice_servers[0].urls == ("turn:turn.example.org:443?transport=tcp",)


def test_the_effective_settings_hide_hashes_and_passwords(tmp_path: Path) -> None:
    path = write(tmp_path, SERVICES + SITES + TURN)
    text, mistakes = check_file(path)
    assert mistakes == ()
    for secret in ("hush", CODE_HASH, TOKEN_HASH):
        assert secret not in text
        assert secret not in repr(load_desk(path))
    assert "listen_port = 8443" in text
    assert "code_hash = (set, not shown)" in text


@pytest.mark.parametrize(
    ("text", "key", "wrong", "remedy"),
    [
        (SITES, "services", "is missing", "allowed|this table has"),
        ("services = []\n" + SITES, "services", "nobody", "add [[services]]"),
        (SERVICES.replace(CODE_HASH, "482916") + SITES, "services[caf].code_hash",
         "this is no argon2id hash", "never write the code itself"),
        (SERVICES + SITES.replace(TOKEN_HASH, "t"), "sites[patay].token_hash",
         "this is no SHA-256 hash", "64 digits"),
        (SERVICES + SERVICES + SITES, "services[caf].id", "given 2 times", "its own id"),
        (SERVICES + SITES + SITES, "sites[patay].id", "given 2 times", "its own id"),
        ('[desk]\nlisten_host = "0.0.0.0"\n' + SERVICES + SITES, "desk.listen_host",
         "in clear", "tls_certificate"),
        ('[desk]\nlisten_host = "desk.example.org"\n' + SERVICES + SITES, "desk.listen_host",
         "no address of this machine", "127.0.0.1"),
        ("[desk]\nlisten_port = 70000\n" + SERVICES + SITES, "desk.listen_port",
         "70000 does not fit", "less than or equal to 65535"),
        ('[desk]\ntls_key = "k.pem"\n' + SERVICES + SITES, "desk.tls_certificate",
         "is missing", "together"),
        ("[desk]\nrelay_only = true\n" + SERVICES + SITES, "desk.relay_only",
         "no relay to use", "turn:"),
        (SERVICES + SITES + '[[ice_servers]]\nurls = ["https://x"]\n', "ice_servers[1].urls",
         "'https://x'", "turn:"),
        (SERVICES + SITES + '[[ice_servers]]\nurls = ["turn:x"]\n', "ice_servers[1]",
         "TURN without name or password", "username"),
        (SERVICES + SITES + '[turn]\nurls = ["stun:x"]\nsecret = "0123456789abcdef"\n', "turn.urls",
         "'stun:x'", "turn:"),
        (SERVICES + SITES + '[turn]\nurls = ["turn:x"]\nsecret = "short"\n', "turn.secret",
         "", "16"),
        ("[desk]\nlisten_prt = 1\n" + SERVICES + SITES, "desk.listen_prt", "unknown key",
         "did you mean listen_port?"),
    ],
)  # fmt: skip
def test_each_mistake_names_its_key_and_its_remedy(
    tmp_path: Path, text: str, key: str, wrong: str, remedy: str
) -> None:
    found = refused(tmp_path, text)
    assert found[0][0] == key
    assert wrong in found[0][1]
    assert any(part in found[0][2] for part in remedy.split("|"))


AGENT = SITES + f'agent_code_hash = "{CODE_HASH}"\n'


def test_a_sites_agent_may_have_a_code_of_their_own(tmp_path: Path) -> None:
    assert load(tmp_path, SERVICES + SITES).sites[0].agent_code_hash == ""
    path = write(tmp_path, SERVICES + AGENT)
    assert load_desk(path).sites[0].agent_code_hash == CODE_HASH
    text, mistakes = check_file(path)
    assert mistakes == ()
    assert "agent_code_hash = (set, not shown)" in text
    assert CODE_HASH not in text + repr(load_desk(path))


def test_an_agents_code_is_never_written_itself(tmp_path: Path) -> None:
    path = write(tmp_path, SERVICES + AGENT.replace(CODE_HASH, "482916"))
    _, (problem,) = check_file(path)
    assert problem.key == "sites[patay].agent_code_hash"
    assert "482916" not in str(problem)


def test_a_wrong_hash_is_not_shown_in_the_error(tmp_path: Path) -> None:
    path = write(tmp_path, SERVICES.replace(f'"{CODE_HASH}"', "482916") + SITES)
    _, (problem,) = check_file(path)
    assert "482916" not in str(problem)


def test_a_desk_behind_a_reverse_proxy_may_listen_in_clear(tmp_path: Path) -> None:
    head = '[desk]\nlisten_host = "0.0.0.0"\npublic_url = "https://desk.example.org"\n'
    assert load(tmp_path, head + SERVICES + SITES).listen_host == "0.0.0.0"


def test_a_file_of_neither_kind_is_told(tmp_path: Path) -> None:
    _, (problem,) = check_file(write(tmp_path, "[database]\nname = 'x'\n"))
    assert problem.wrong == "neither a site's nor a desk's file"
    _, (absent,) = check_file(tmp_path / "absent.toml")
    assert "No such file" in absent.wrong


def test_codes_are_hashed_by_argon2id_at_the_cost_owasp_asks_for() -> None:
    assert CODE_HASH.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert PasswordHasher().verify(CODE_HASH, "482916")
    assert hash_code("482916") != CODE_HASH


def test_tokens_are_long_random_and_stored_as_their_hash() -> None:
    first, second = new_token(), new_token()
    assert first != second and len(first) == 43
    assert hash_token(first) != hash_token(second)
    assert len(hash_token(first)) == 64
