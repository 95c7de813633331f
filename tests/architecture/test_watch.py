"""The watch over leftovers and log records sees what it must see."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
from multiprocessing.shared_memory import SharedMemory

import pytest

from tests.watch import LogWatch, child_processes, shared_segments, stray_threads


def test_a_thread_that_keeps_the_interpreter_alive_is_seen() -> None:
    go = threading.Event()
    thread = threading.Thread(target=go.wait, name="somebody")
    before = stray_threads()
    thread.start()
    seen = stray_threads() - before
    go.set()
    thread.join()
    assert [name.split()[0] for name in seen] == ["somebody"]


def test_a_child_process_is_seen_until_it_is_waited_for() -> None:
    before = child_processes()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        seen = child_processes() - before
    assert [line.split()[0] for line in seen] == [str(child.pid)]
    assert child_processes() == before


def test_a_shared_memory_segment_is_seen_until_it_is_removed() -> None:
    before = shared_segments()
    segment = SharedMemory(create=True, size=4096)
    seen = shared_segments() - before
    segment.close()
    segment.unlink()
    assert seen == {segment.name}
    assert shared_segments() == before


@pytest.mark.expects_log("the tea is cold")
def test_a_warning_of_the_product_is_collected_and_one_of_others_is_not() -> None:
    with LogWatch(None) as watch:
        logging.getLogger("kiosk.somewhere").warning("the %s is cold", "tea")
        logging.getLogger("kiosk.somewhere").info("the tea is warm")
        logging.getLogger("elsewhere").warning("not ours")
        watch.compare(["the tea is cold"])
        watch.lines.pop()
    assert watch.lines == []


@pytest.mark.parametrize("patterns", [["absent"], ["cold", "absent"]])
def test_an_expected_record_that_does_not_come_fails(patterns: list[str]) -> None:
    watch = LogWatch(None)
    watch.lines.append("WARNING kiosk: the tea is cold")
    with pytest.raises(AssertionError, match=r"absent|unexpected"):
        watch.compare(patterns)


def test_a_leftover_task_and_an_unexpected_record_fail_their_test(
    pytester: pytest.Pytester, request: pytest.FixtureRequest
) -> None:
    pytester.makeconftest((request.config.rootpath / "tests" / "conftest.py").read_text())
    pytester.makeini(
        "[pytest]\nasyncio_mode = auto\nmarkers = expects_log\n"
        f"pythonpath = {request.config.rootpath}\n"
    )
    pytester.makepyfile(
        """
        import asyncio, logging, pytest

        kept = []

        async def test_leaves_a_task():
            kept.append(asyncio.create_task(asyncio.sleep(30)))

        async def test_leaves_nothing():
            await asyncio.create_task(asyncio.sleep(0))

        def test_logs_a_warning():
            logging.getLogger("kiosk.x").warning("surprise")

        @pytest.mark.expects_log("surprise")
        def test_says_so():
            logging.getLogger("kiosk.x").warning("surprise")

        def test_allows_it(caplog):
            with caplog.at_level(logging.WARNING):
                logging.getLogger("kiosk.x").warning("surprise")
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=5, errors=2)
    result.stdout.fnmatch_lines_random(["*ERROR*test_leaves_a_task*", "*ERROR*test_logs_a_warn*"])


async def test_a_finished_task_is_no_leftover() -> None:
    assert await asyncio.create_task(asyncio.sleep(0, "done")) == "done"
