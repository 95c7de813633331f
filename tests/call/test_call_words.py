"""What is said in a call beside picture and sound: written words, the agent, the curtain."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.call.call import CallOptions
from kiosk.call.conversation import Conversation
from kiosk.core.media import PipeMessage, TextTyped
from kiosk.core.messages import (
    MAX_TYPED,
    CitizenState,
    MediaState,
    Message,
    PeerBack,
    Writing,
    control_message,
    dump,
    parse,
)
from kiosk.core.typing_in import retyped
from tests.call.scene import Scene, said, scene
from tests.call.t140 import LOST_TEXT, Reader, as_t140

CHANGES = st.lists(st.tuples(st.integers(0, 30), st.text(max_size=12)), max_size=30)


def written(s: Scene) -> list[Message]:
    return [message for message in said(s) if isinstance(message, Writing)]


def conversation() -> tuple[Conversation, list[Message], list[PipeMessage]]:
    said: list[Message] = []
    told: list[PipeMessage] = []
    return Conversation(said.append, told.append, lambda: None), said, told


class TestRealTimeText:
    async def test_a_letter_leaves_as_it_is_typed(self) -> None:
        """CAL-7: nothing is gathered, so no time passes on the borne at all."""
        async with scene() as s:
            await s.connected()
            begun = s.clock.monotonic()
            for place, letter in enumerate("Bonjour"):
                s.call.type_text(place, letter)
                assert written(s)[-1] == Writing(at=place, text=letter)
            assert s.clock.monotonic() == begun

    async def test_what_the_adviser_writes_is_told(self) -> None:
        """CAL-7: concurrent with voice, on the same call."""
        async with scene() as s:
            await s.connected()
            s.engine.hear(dump(Writing(at=0, text="Bonsoir")))
            s.engine.hear(dump(Writing(at=3, text="jour")))
            assert s.told(TextTyped) == [
                TextTyped(at=0, text="Bonsoir"), TextTyped(at=3, text="jour"),
            ]  # fmt: skip

    async def test_a_reloaded_page_gets_the_whole_text_again(self) -> None:
        """CAL-8: a loss costs no letter."""
        async with scene() as s:
            await s.connected()
            s.call.type_text(0, "Je suis soure")
            s.call.type_text(12, "de")
            await s.desk_says(PeerBack())
            assert not written(s), "the new channel is not open yet"
            s.engine.connect()
            assert written(s) == [Writing(at=0, text="Je suis sourde")]

    async def test_what_is_written_before_the_channel_opens_is_not_lost(self) -> None:
        async with scene() as s:
            await s.answered()
            s.call.type_text(0, "Allo")
            s.engine.connect()
            assert written(s) == [Writing(at=0, text="Allo")]

    async def test_an_empty_text_is_not_repeated(self) -> None:
        async with scene() as s:
            await s.connected()
            assert not written(s)

    def test_letters_beyond_the_end_are_refused_and_nothing_moves(self) -> None:
        talk, said, _ = conversation()
        talk.type_text(0, "a" * (MAX_TYPED - 2))
        talk.type_text(MAX_TYPED - 2, "bcd")
        assert said[-1] == Writing(at=MAX_TYPED - 2, text="bc")
        count = len(said)
        talk.type_text(MAX_TYPED, "e")
        talk.type_text(MAX_TYPED + 50, "e")
        assert len(said) == count, "nothing fits, nothing is said"
        talk.type_text(1, "")
        assert said[-1] == Writing(at=1, text="")

    def test_a_place_beyond_the_text_is_its_end_here_and_may_be_more_there(self) -> None:
        talk, said, _ = conversation()
        talk.type_text(7, "oui")
        assert said == [Writing(at=7, text="oui")], "a resumed call's page has what came before"
        talk.repeat()
        assert said[-1] == Writing(at=0, text="oui")

    @given(changes=CHANGES)
    def test_every_message_is_one_of_the_protocol_and_both_sides_read_the_same(
        self, changes: list[tuple[int, str]]
    ) -> None:
        talk, said, _ = conversation()
        mine = theirs = ""
        for at, more in changes:
            mine = retyped(mine, at, more)
            talk.type_text(at, more)
        for message in said:
            heard = parse(control_message, dump(message))
            assert isinstance(heard, Writing)
            theirs = retyped(theirs, heard.at, heard.text)
        assert theirs == mine

    @given(changes=CHANGES)
    def test_a_t140_terminal_reads_the_same(self, changes: list[tuple[int, str]]) -> None:
        """CAL-8: interoperates with RFC 8865 and T.140 through a gateway of a few lines."""
        talk, said, _ = conversation()
        reader, mine, before = Reader(), "", ""
        for at, more in changes:
            more = "".join(c for c in more if c.isprintable() or c == "\n")
            mine = retyped(mine, at, more)
            talk.type_text(at, more)
        for message in said:
            assert isinstance(message, Writing)
            reader.take(as_t140(before, message))
            before = retyped(before, message.at, message.text)
        assert reader.text == mine
        assert LOST_TEXT not in reader.text


class TestStates:
    async def test_the_way_of_speaking_is_told_from_the_first_moment(self) -> None:
        state = CitizenState(agent=True, way="sign")
        async with scene(CallOptions(citizen=state)) as s:
            await s.connected()
            assert said(s) == [MediaState(microphone=True, camera=True), state]

    async def test_a_resumed_call_tells_it_again(self) -> None:
        state = CitizenState(curtain=True, way="text")
        async with scene(CallOptions(resume=True, citizen=state, microphone=False)) as s:
            await s.connected()
            assert said(s) == [MediaState(microphone=False, camera=True), state]
            assert s.engine.sending == (False, True)

    async def test_each_change_is_told_and_told_again_to_a_reloaded_page(self) -> None:
        async with scene() as s:
            await s.connected()
            s.call.tell_adviser(CitizenState(agent=True))
            s.call.set_sending(microphone=False, camera=True)
            assert said(s)[-2:] == [
                CitizenState(agent=True), MediaState(microphone=False, camera=True),
            ]  # fmt: skip
            await s.desk_says(PeerBack())
            s.engine.connect()
            assert said(s) == [
                MediaState(microphone=False, camera=True), CitizenState(agent=True),
            ]  # fmt: skip

    async def test_an_adviser_has_no_citizens_state(self) -> None:
        async with scene() as s:
            await s.connected()
            events = len(s.events)
            s.engine.hear(dump(CitizenState(agent=True)))
            assert len(s.events) == events
            assert not s.task.done()
