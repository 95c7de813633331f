"""Whether the citizen who waits is there, and what that does to an answer (TIM-6)."""

from __future__ import annotations

from kiosk.call.call import CallOptions
from kiosk.core.media import CallAnswered, CallConnected, CallWaits
from kiosk.core.messages import BorneHello, Description, Presence, Waiting
from tests.call.pair import until
from tests.call.scene import ANSWERED, Scene, scene


def presences(s: Scene) -> list[bool]:
    return [message.here for message in s.desk.of(Presence)]


async def asked_and_answered(s: Scene) -> None:
    """Let an adviser answer while the citizen is being asked."""
    await s.desk.hears(BorneHello)
    s.call.set_presence("asked")
    await s.desk_says(ANSWERED)
    await until(lambda: bool(s.told(CallAnswered)))


class TestAsked:
    async def test_an_answer_is_told_and_the_offer_held(self) -> None:
        """TIM-6: no picture of an empty chair, and no adviser taken away either."""
        async with scene() as s:
            await asked_and_answered(s)
            await s.pass_time(10)
            assert not s.engines
            assert not s.desk.of(Description)
            assert presences(s) == []

    async def test_here_i_am_lets_the_offer_go(self) -> None:
        """TIM-6."""
        async with scene() as s:
            await asked_and_answered(s)
            s.call.set_presence("yes")
            await s.desk.hears(Description)
            s.engine.connect()
            assert s.told(CallConnected)
            assert len(s.told(CallAnswered)) == 1
            assert presences(s) == []

    async def test_nobody_there_gives_the_adviser_back_and_the_next_answer_counts(self) -> None:
        """TIM-6: the place is kept; a later answer, with the citizen back, connects by itself."""
        async with scene() as s:
            await asked_and_answered(s)
            s.call.set_presence("away")
            await s.desk.hears(Presence)
            assert presences(s) == [False]
            await s.desk_says(Waiting(ahead=0))
            await until(lambda: s.told(CallWaits) == [CallWaits(ahead=0)])
            s.call.set_presence("yes")
            await s.desk.hears(Presence, 2)
            assert presences(s) == [False, True]
            await s.desk_says(ANSWERED)
            await s.desk.hears(Description)
            assert len(s.told(CallAnswered)) == 2

    async def test_a_held_answer_told_again_by_a_desk_that_is_back_stays_held(self) -> None:
        async with scene() as s:
            await asked_and_answered(s)
            s.desk.greeting = [ANSWERED]
            await s.desk.sockets.pop().close()
            await s.pass_time(2)
            await s.desk.hears(BorneHello, 2)
            await s.desk_says()
            assert len(s.told(CallAnswered)) == 1
            assert not s.engines


class TestAway:
    async def test_each_change_is_told_once(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            for here in ("asked", "away", "away", "asked", "yes", "yes"):
                s.call.set_presence(here)
            await s.desk.hears(Presence, 2)
            await s.pass_time(1)
            assert presences(s) == [False, True]

    async def test_a_desk_that_is_back_is_told_again(self) -> None:
        """TIM-6: it takes each line that comes back for a citizen who is there."""
        async with scene() as s:
            await s.desk.hears(BorneHello)
            s.call.set_presence("away")
            await s.desk.hears(Presence)
            await s.desk.sockets.pop().close()
            await s.pass_time(2)
            await s.desk.hears(Presence, 2)
            assert presences(s) == [False, False]
            kinds = [type(message) for message in s.desk.heard]
            assert kinds[kinds.index(BorneHello, 1) + 1] is Presence, "right behind hello"

    async def test_coming_back_while_the_desk_is_away_leaves_nothing_to_tell(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            s.call.set_presence("away")
            await s.desk.hears(Presence)
            await s.desk.sockets.pop().close()
            await until(lambda: not s.call._line.is_up)
            s.call.set_presence("yes")
            await s.pass_time(2)
            await s.desk.hears(BorneHello, 2)
            await s.desk_says()
            assert presences(s) == [False], "hello itself says that the citizen is there"

    async def test_a_new_media_process_begins_with_what_the_visit_knows(self) -> None:
        async with scene(CallOptions(resume=True, here="away")) as s:
            await s.desk.hears(Presence)
            assert presences(s) == [False]

    async def test_an_answer_that_crossed_the_word_away_is_the_desks_to_take_back(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            s.call.set_presence("away")
            await s.desk_says(ANSWERED, Waiting(ahead=0))
            await until(lambda: bool(s.told(CallWaits)))
            assert not s.told(CallAnswered)
            assert not s.engines

    async def test_an_offer_that_crossed_is_withdrawn_when_the_desk_says_wait(self) -> None:
        """Away, answered and back within one journey of the messages: the queue has the call."""
        async with scene() as s:
            await s.desk.hears(BorneHello)
            s.call.set_presence("away")
            s.call.set_presence("yes")
            await s.desk_says(ANSWERED)
            await s.desk.hears(Description)
            await s.desk_says(Waiting(ahead=0))
            await until(lambda: s.engine.closed)
            assert s.told(CallWaits)
            await s.desk_says(ANSWERED)
            await s.desk.hears(Description, 2)
            assert len(s.engines) == 2

    async def test_once_media_flow_neither_presence_nor_a_place_in_the_queue_ends_them(
        self,
    ) -> None:
        async with scene() as s:
            await s.connected()
            s.call.set_presence("away")
            await s.desk_says(Waiting(ahead=3))
            await until(lambda: bool(s.told(CallWaits)))
            assert presences(s) == []
            assert not s.engine.closed
