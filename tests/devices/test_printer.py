"""The printer's driver against a real CUPS and a real (virtual) printer, its troubles included."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator

import pikepdf
import pytest

from kiosk.core.media import PrintPhase
from kiosk.devices.printer import CupsPrinter, Pace
from kiosk.devices.printer_line import Server
from kiosk.devices.printer_queue import Queue
from kiosk.devices.printer_watch import CONNECTING_S, OFF_PATIENCE_S, SLOW_S, STILL_S
from tests.devices.print_shop import PATIENCE_S, QUEUE, PrintShop, print_shop

MARK = "Le canari chante au guichet"


@pytest.fixture(scope="module")
def shop() -> Iterator[PrintShop]:
    with print_shop() as shop:
        yield shop


class Order:
    """A job of the driver's in a thread, and what it told; `has` waits for a phase."""

    def __init__(self, driver: CupsPrinter, pdf: bytes) -> None:
        self.told: list[PrintPhase] = []
        self.given_up = threading.Event()
        self._news = threading.Condition()
        self._thread = threading.Thread(
            target=lambda: driver.print(pdf, self._tell, self.given_up.is_set)
        )
        self._thread.start()

    def _tell(self, phase: PrintPhase) -> None:
        with self._news:
            self.told.append(phase)
            self._news.notify_all()

    def has(self, phase: PrintPhase) -> bool:
        with self._news:
            return self._news.wait_for(lambda: phase in self.told, PATIENCE_S)

    def end(self) -> list[PrintPhase]:
        """Wait for the end and return all that was told."""
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()
        return self.told

    def give_up(self) -> None:
        self.given_up.set()
        self._thread.join(PATIENCE_S)


@pytest.fixture
def order(shop: PrintShop) -> Iterator[Callable[..., Order]]:
    """Return what starts a job; one that a failing test leaves is given up."""
    orders: list[Order] = []

    def start(pdf: bytes, driver: CupsPrinter | None = None) -> Order:
        orders.append(Order(driver or CupsPrinter(QUEUE, shop.server), pdf))
        return orders[-1]

    yield start
    for one in orders:
        one.give_up()


class Leaping:
    """The time of day, which the test can `leap` on: a busy machine is not a printer's trouble."""

    def __init__(self) -> None:
        self._leapt_s = 0.0

    @property
    def pace(self) -> Pace:
        """Return the driver's time."""
        return Pace(lambda: time.monotonic() + self._leapt_s)

    def leap(self, seconds: float) -> None:
        """Let so much more time have passed."""
        self._leapt_s += seconds


def paper(pages: int, size: tuple[int, int] = (595, 842)) -> bytes:
    """Return a document with a mark on each page; A4 unless another size is given (points)."""
    pdf = pikepdf.new()
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=size)
        page.Contents = pdf.make_stream(f"% {MARK}\n0 0 m 100 100 l S".encode())
    out = io.BytesIO()
    pdf.save(out, compress_streams=False)
    return out.getvalue()


def pages_of(pdf: bytes | None) -> list[tuple[str, str]]:
    """Return the format of each page and the mark on it."""
    pages: list[tuple[str, str]] = []
    with pikepdf.open(io.BytesIO(pdf or b"")) as document:
        for page in document.pages:
            left, bottom, right, top = (float(side) for side in page.mediabox)
            size = "A4" if (round(right - left), round(top - bottom)) == (595, 842) else "other"
            drawn = _drawn(page)
            pages.append((size, MARK if MARK.encode() in drawn else ""))
    return pages


def _drawn(page: pikepdf.Page) -> bytes:
    """Return what is drawn on the page, in its forms too (filters wrap pages in forms)."""
    page.contents_coalesce()
    drawn = page.Contents.read_bytes()
    for form in page.get("/Resources", {}).get("/XObject", {}).values():
        drawn += form.read_bytes()
    return drawn


def until(is_so: Callable[[], bool]) -> bool:
    """Wait until `is_so`; return whether it came true."""
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def test_done_is_told_only_when_the_printer_has_completed_the_job(
    shop: PrintShop, order: Callable[..., Order]
) -> None:
    turns: list[float] = []

    def sleep(seconds: float) -> None:
        turns.append(seconds)
        time.sleep(seconds)

    with shop.printer("pages 1; wait_for dry; pages 2") as printer:
        job = order(paper(2), CupsPrinter(QUEUE, shop.server, Pace(time.monotonic, sleep)))
        assert until(lambda: printer.received is not None)
        seen = len(turns)
        assert until(lambda: len(turns) > seen + 20)
        assert job.told == ["going"]
        printer.go("dry")
        assert job.end() == ["going", "done"]


def test_the_printer_gets_each_page_on_a4_once_and_one_sided(
    shop: PrintShop, order: Callable[..., Order]
) -> None:
    with shop.printer() as printer:
        assert order(paper(3)).end() == ["going", "done"]
        assert pages_of(printer.received) == [("A4", MARK)] * 3
        ticket = printer.ticket
        assert ticket["IPP_SIDES"] == "one-sided"
        assert "x-dimension=21000" in ticket["IPP_MEDIA_COL"]
        assert ticket.get("IPP_COPIES", "1") == "1"
        assert ticket["IPP_JOB_NAME"] == "Borne"


@pytest.mark.parametrize("size", [(842, 1191), (298, 420)])
def test_a_page_of_another_size_comes_out_on_a4(
    shop: PrintShop, order: Callable[..., Order], size: tuple[int, int]
) -> None:
    with shop.printer() as printer:
        assert order(paper(1, size)).end()[-1] == "done"
        assert pages_of(printer.received) == [("A4", MARK)]


@pytest.mark.parametrize(
    ("reason", "phase"),
    [("media-empty-error", "empty"), ("media-jam-error", "jam"), ("cover-open-error", "jam")],
)
def test_what_stops_the_printer_is_told_and_then_it_goes_on(
    shop: PrintShop, order: Callable[..., Order], reason: str, phase: PrintPhase
) -> None:
    """ERR-1: each fault has its words; AUD-9: with its remedy."""
    plan = f"pages 1; state +{reason}; wait_for mended; state -{reason}; pages 2"
    leaping = Leaping()
    with shop.printer(plan) as printer:
        job = order(paper(2), CupsPrinter(QUEUE, shop.server, leaping.pace))
        assert until(lambda: printer.received is not None)
        leaping.leap(STILL_S)
        assert job.has(phase), job.told
        printer.go("mended")
        assert job.end()[-1] == "done"
        assert set(job.told) <= {"going", "slow", phase, "done"}


def test_a_slow_printer_is_told_after_a_minute_without_a_sheet(
    shop: PrintShop, order: Callable[..., Order]
) -> None:
    leaping = Leaping()
    with shop.printer("wait_for warm; pages 2") as printer:
        job = order(paper(2), CupsPrinter(QUEUE, shop.server, leaping.pace))
        assert until(lambda: printer.received is not None)
        assert until(lambda: leaping.leap(SLOW_S / 6) or "slow" in job.told), job.told
        printer.go("warm")
        assert job.end() == ["going", "slow", "done"]


def test_a_printer_that_went_off_is_told_and_its_job_is_given_up(
    shop: PrintShop, order: Callable[..., Order]
) -> None:
    """PRV-2: it must not print for the next citizen once somebody switches it on."""
    leaping = Leaping()
    with shop.printer() as printer:
        printer.stop()
        job = order(paper(1), CupsPrinter(QUEUE, shop.server, leaping.pace))
        leaping.leap(CONNECTING_S)
        assert job.has("off"), job.told
        leaping.leap(OFF_PATIENCE_S)
        assert job.end() == ["going", "off", "failed"]
        assert shop.jobs() == "" and shop.documents() == []


def test_a_job_that_the_printer_breaks_off_has_failed(
    shop: PrintShop, order: Callable[..., Order]
) -> None:
    with shop.printer("pages 1; exit 1"):
        assert order(paper(2)).end() == ["going", "failed"]


def test_giving_up_stops_the_printer_and_leaves_nothing_in_the_queue(
    shop: PrintShop, order: Callable[..., Order]
) -> None:
    """PRV-2, and the printer itself is told: CUPS is not killed while it tells it."""
    patient = CupsPrinter(QUEUE, shop.server, Pace(lambda: time.monotonic() / 10))
    with shop.printer("pages 1; wait_for never; pages 2") as printer:
        job = order(paper(2), patient)
        assert until(lambda: printer.received is not None)
        job.give_up()
        assert job.end() == ["going", "no"]
        assert until(lambda: "job-canceled-by-user" in printer.job or "to-stop" in printer.job)
        assert shop.jobs() == "" and shop.documents() == []


def test_nothing_of_a_printed_job_stays_in_cups(
    shop: PrintShop, order: Callable[..., Order]
) -> None:
    """PRV-2: CUPS as it comes keeps documents for a day and names for ever; the driver purges."""
    with shop.printer() as printer:
        assert order(paper(1)).end()[-1] == "done"
        assert printer.received is not None
        assert shop.jobs() == "" and shop.documents() == []
        left = [path for path in shop.folder.rglob("*") if path.is_file()]
        ours = [path for path in left if printer.folder not in path.parents]
        assert ours and not [path for path in ours if MARK.encode() in path.read_bytes()]


def test_what_a_dead_borne_left_is_removed_but_not_the_jobs_of_others(shop: PrintShop) -> None:
    """PRV-3: a power cut is an end too."""
    with shop.printer("wait_for never") as printer:
        queue = Queue(shop.server, QUEUE)
        queue.submit(paper(1))
        assert until(lambda: printer.received is not None)
        queue.submit(paper(1))
        (shop.folder / "other.pdf").write_bytes(paper(1))
        shop.tool("lp", "-d", QUEUE, "-t", "Affiche", "-H", "hold", str(shop.folder / "other.pdf"))
        CupsPrinter(QUEUE, shop.server).clear()
        assert queue.left_over() == []
        assert len(shop.jobs().splitlines()) == 1
        shop.tool("cancel", "-a", "-x")


def test_the_state_is_the_printers_own(shop: PrintShop) -> None:
    """ERR-2: known before the citizen meets it."""
    driver = CupsPrinter("auto", shop.server)
    with shop.printer() as printer:
        assert driver.state() == "no"
        assert driver.name == QUEUE
        shop.tool("cupsdisable", QUEUE)
        assert driver.state() == "off"
        shop.tool("cupsenable", QUEUE)
        assert driver.state() == "no"
        printer.stop()
        assert driver.state() == "off"


def test_auto_takes_the_default_printer_and_never_guesses_between_two(shop: PrintShop) -> None:
    with shop.printer() as printer:
        shop.tool("lpadmin", "-p", "Bureau", "-E", "-v", printer.uri, "-m", "everywhere")
        driver = CupsPrinter("auto", shop.server)
        assert driver.state() == "off"
        shop.tool("lpadmin", "-d", "Bureau")
        assert (driver.state(), driver.name) == ("no", "Bureau")
        shop.tool("lpadmin", "-x", "Bureau")
        assert (driver.state(), driver.name) == ("no", QUEUE)


@pytest.mark.expects_log("nothing printed: .*")
@pytest.mark.parametrize("missing", ["queue", "service"])
def test_a_printer_that_is_not_there_is_off(shop: PrintShop, missing: str) -> None:
    nowhere = Server(str(shop.folder / "nothing.sock"))
    driver = CupsPrinter("Absente", shop.server if missing == "queue" else nowhere)
    told: list[PrintPhase] = []
    assert driver.state() == "off"
    driver.clear()
    driver.print(paper(1), told.append, lambda: False)
    assert told == ["going", "off"]
