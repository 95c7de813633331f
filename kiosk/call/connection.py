"""The media of one call through all its connections: opens, replaces, gives up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.call.link import Link, LinkEvents
from kiosk.call.pacing import document_kbps
from kiosk.call.policy import SendPolicy
from kiosk.call.transfer import DocumentLine
from kiosk.core.clock import Alarm, Clock
from kiosk.core.media import CallFigures, CallStats, Picture
from kiosk.core.messages import CallSession, HangUp, Message
from kiosk.core.ports import EngineFactory, Signal

LOST_S = 60.0
"""How long a lost call is taken up again before it is given up (CAL-13)."""
REBUILD_S = 2.0


@dataclass(frozen=True, slots=True)
class ConnectionEvents:
    """Who is told, on the loop thread. `over`: lost for `LOST_S`."""

    signal: Callable[[Signal], None]
    control: Callable[[Message], None]
    control_open: Callable[[], None]
    up: Callable[[], None]
    lost: Callable[[], None]
    over: Callable[[], None]
    picture: Callable[[Picture], None]
    sound: Callable[[bytes], None]


class Connection:
    """At most one `Link` at a time. Loop thread only, but `push_*`: any thread."""

    def __init__(
        self,
        session: CallSession,
        factory: EngineFactory,
        events: ConnectionEvents,
        clock: Clock,
        policy: SendPolicy,
    ) -> None:
        self._session = session
        self._factory = factory
        self._events = events
        self._clock = clock
        self._policy = policy
        self._stats = CallStats()
        self._link: Link | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self._sending = {"microphone": True, "camera": True}
        self._lost = self._weak = False
        self._closed = False
        self._giving_up = Alarm(clock)
        self._rebuilding = Alarm(clock)

    @property
    def is_open(self) -> bool:
        """Whether there is a connection, up or being mended."""
        return self._link is not None

    @property
    def is_up(self) -> bool:
        """Whether media flows."""
        return self._link is not None and self._link.is_up

    @property
    def is_quiet(self) -> bool:
        """Whether every control message has left."""
        return self._link is None or not self._link.engine.control.buffered_bytes

    def open(self, documents: DocumentLine) -> None:
        """Make the first connection, or another one in place of what there is."""
        self._rebuilding.clear()
        if self._closed:
            return
        if self._link is not None:
            documents.remind()  # the page may be another one, which has no papers
        self._drop(documents)
        link = Link(self._factory, self._link_events(documents), self._clock)
        self._link = link
        self._apply_sending()
        link.open(self._session, documents, self._policy.plan)

    def replace(self, documents: DocumentLine) -> None:
        """Make another connection: the other side is a new one."""
        self._on_lost()
        self.open(documents)

    def retire(self, documents: DocumentLine) -> bool:
        """Close what never came up: the call is not answered any more. False when media flow."""
        if self.is_up:
            return False
        self._giving_up.clear()
        self._rebuilding.clear()
        self._lost = False
        self._drop(documents)
        return True

    def refresh(self) -> None:
        """Offer again over the same connection: what was signalled meanwhile was lost."""
        if self._link is not None:
            self._link.refresh()

    def take(self, signal: Signal) -> None:
        """Give the other side's signal to the connection there is."""
        if self._link is not None:
            self._link.take(signal)

    def set_sending(self, *, microphone: bool, camera: bool) -> None:
        """Give or withhold voice and image, now and on connections to come."""
        self._sending = {"microphone": microphone, "camera": camera}
        self._apply_sending()

    def say(self, message: Message) -> None:
        """Send a control message, if there is a channel; see `ConnectionEvents.control_open`."""
        if self._link is not None:
            self._link.say(message)

    def say_hang_up(self) -> None:
        """Tell the other side directly: the desk may be away."""
        self.say(HangUp())

    def push_picture(self, picture: Picture) -> None:
        """Give the newest camera picture. Any thread; never blocks."""
        if (link := self._link) is not None:
            link.engine.push_picture(picture)

    def push_sound(self, block: bytes) -> None:
        """Give 10 ms of sound after echo cancelling. Any thread; never blocks."""
        if (link := self._link) is not None:
            link.engine.push_sound(block)

    async def measure(self) -> tuple[CallFigures | CallStats, ...]:
        """Measure, and send from now on as the line allows; nothing without a connection."""
        if (link := self._link) is None:
            return ()
        figures = await link.engine.figures()
        stats = link.engine.stats
        plan = self._policy.step(stats, silent=not figures.receive_kbps)
        await link.engine.shape(plan)
        self._stats = stats.model_copy(update={"still": plan.still})
        self._weak = figures.weak or plan.still
        return figures.model_copy(update={"weak": self._weak}), self._stats

    def document_kbps(self) -> float:
        """Return the rate at which documents may leave now."""
        known = self._stats.available_kbps if self._link is not None else None
        return document_kbps(known, struggling=self._weak)

    async def close(self, documents: DocumentLine) -> None:
        """End everything; bounded."""
        self._closed = True
        self._giving_up.clear()
        self._rebuilding.clear()
        self._drop(documents)
        if self._closing:
            await asyncio.wait(set(self._closing))

    def _link_events(self, documents: DocumentLine) -> LinkEvents:
        return LinkEvents(
            signal=self._events.signal,
            control=self._events.control,
            control_open=self._events.control_open,
            up=self._on_up,
            lost=self._on_lost,
            useless=lambda: self._replace_later(documents),
            picture=self._events.picture,
            sound=self._events.sound,
        )

    def _on_up(self) -> None:
        self._lost = False
        self._giving_up.clear()
        self._events.up()

    def _on_lost(self) -> None:
        if not self._lost:
            self._lost = True
            self._events.lost()
            self._giving_up.set(LOST_S, self._events.over)

    def _replace_later(self, documents: DocumentLine) -> None:
        self._on_lost()
        self._rebuilding.set(REBUILD_S, lambda: self.open(documents))

    def _drop(self, documents: DocumentLine) -> None:
        link, self._link = self._link, None
        if link is not None:
            documents.detach()
            task = asyncio.create_task(link.close(), name="call link closes")
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

    def _apply_sending(self) -> None:
        if self._link is not None:
            self._link.engine.set_sending(**self._sending)
