"""`kiosk train`: « Essayer sans appeler ». A desk in this process, advisers played by the borne.

The borne never learns where the real desk is: nothing can leave. Nothing is counted either.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from collections.abc import Sequence

from kiosk.app.afterwards import STOPPED, begin_again
from kiosk.app.borne import Borne, BorneOptions
from kiosk.app.embedded_desk import DeskKeys, EmbeddedDesk
from kiosk.app.screen import media_options, run_borne
from kiosk.app.steward import Standpoint
from kiosk.call.direct import direct_engines
from kiosk.config.site import Site
from kiosk.core.clock import Timer
from kiosk.sim.adviser import Adviser
from kiosk.sim.adviser_script import AdviserOptions, Step
from kiosk.visit.state import Place, VisitState

STOP_S = 5.0
LONGEST_S = 30 * 60.0
UNUSED_S = 5 * 60.0
"""A trial that nobody begins, or goes on with, ends: no citizen may meet a played adviser."""
TITLE = "C'est un essai"
"""In the place of the borne's own name, on the screens that bear it."""
SCRIPT: tuple[Step, ...] = (
    Step("answer", 3.0),
    Step("see"),
    Step("pause", 6.0),
    Step("ask_paper"),
    Step("receive"),
    Step("pause", 3.0),
    Step("send_form"),
    Step("until_end"),
)


def run_training(site: Site, then: Sequence[str]) -> int:
    """Let somebody try the borne; afterwards start `then`, the borne in earnest."""
    desk = EmbeddedDesk(site, host="127.0.0.1", port=0)
    keys = desk.start()
    advisers = multiprocessing.get_context("spawn").Process(
        target=_answer, args=(_advisers(site, keys),), name="kiosk-advisers", daemon=True
    )
    advisers.start()
    here = _named(site.with_desk(keys.address, keys.site_token))
    try:
        wish = run_borne(
            BorneOptions(
                here, media_options(here, stand_ins=True), standpoint=Standpoint("running")
            ),
            _end_with_the_visit,
        )
    finally:
        advisers.terminate()
        advisers.join(STOP_S)
        desk.stop()
    if wish == "quit":
        return STOPPED
    return begin_again(then) if then and wish else 0


def _named(site: Site) -> Site:
    place = site.site.model_copy(update={"title": TITLE})
    return site.model_copy(update={"site": place})


def _end_with_the_visit(borne: Borne) -> None:
    """Go back to service when the visit is over, so that nobody meets a trial by mistake."""
    visited: list[bool] = []
    timers: list[Timer] = []

    def wait() -> None:
        for timer in timers:
            timer.cancel()
        timers[:] = [borne.clock.call_later(UNUSED_S, unused)]

    def unused() -> None:
        if borne.controller.state.place is Place.ATTRACT:
            borne.leave("end_training")
        else:
            wait()

    def stepped(_happening: object, state: VisitState) -> None:
        wait()
        if state.called:
            visited.append(True)
        if visited and state.place is Place.ATTRACT:
            borne.leave("end_training")

    borne.controller.stepped.connect(stepped)
    wait()


def _advisers(site: Site, keys: DeskKeys) -> tuple[AdviserOptions, ...]:
    return tuple(
        AdviserOptions(
            keys.address, one.id, keys.code, "Camille (essai)", SCRIPT, limit_s=LONGEST_S
        )
        for one in site.partners
    )


def _answer(every: Sequence[AdviserOptions]) -> None:
    """Be an adviser at each service, until the process is ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asyncio.run(_live(every))


async def _live(every: Sequence[AdviserOptions]) -> None:
    engines = direct_engines(every[0].desk_url)
    await asyncio.gather(
        *(Adviser(one, engines, _silent).run() for one in every), return_exceptions=True
    )


def _silent(_news: str) -> None:
    """Tell nobody how far she is."""
