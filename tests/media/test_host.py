"""The media process's host: each command does what it says, in a call and outside."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from host_rig import Card, NoCamera, Rig, camera, has_edges, hosting

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.core.messages import (
    CitizenState,
    Description,
    MediaState,
    Message,
    Presence,
    Writing,
    control_message,
    dump,
    parse,
)
from kiosk.devices.jack import HeadsetJack
from kiosk.media.echo_check import LENGTH_S, LONGEST_DELAY_S
from kiosk.media.plate import PlateMemory
from kiosk.media.sound_path import NoCanceller, SoundPath
from kiosk.scanner.empty import EmptyPlate
from kiosk.sim.plate import Laying, SimPlate, scene_for
from tests.call.pair import until


def small_plate(letter: int | None = None) -> SimPlate:
    """Return a document camera; on the plate lies the letter of that number, or nothing."""
    plate = SimPlate(live_size=(640, 480), still_size=(960, 720))
    if letter is not None:
        plate._laying = Laying(scene_for(letter), since_s=0.0)
    plate._shoot(plate._live)  # painted once: a camera need not
    return plate


def said(rig: Rig) -> list[Message]:
    """Return what the borne said on the control channel."""
    return [parse(control_message, str(text)) for text in rig.engine.control_end.said]


class TestCurtain:
    @pytest.mark.parametrize("microphone", [True, False])
    @pytest.mark.parametrize("picture", [True, False])
    async def test_drawn_it_hides_everything_and_opened_all_is_as_it_was(
        self, microphone: bool, picture: bool
    ) -> None:
        async with hosting() as rig:
            await rig.talk(microphone=microphone, camera=picture)
            assert rig.engine.sending == (microphone, picture)
            assert has_edges(await rig.newest_sent())
            assert rig.loudspeaker_dbfs() > -40
            rig.send(media.SetCurtain(on=True))
            await rig.done()
            assert rig.engine.sending == (False, picture), "no voice; black stays black"
            await rig.newest_sent()  # one picture may have been under way
            assert not has_edges(await rig.newest_sent())
            assert not has_edges(await rig.newest_shown())
            assert rig.loudspeaker_dbfs() < -90, "private words are not heard by who walked in"
            rig.send(media.SetCurtain(on=False))
            await rig.done()
            assert rig.engine.sending == (microphone, picture)
            await rig.newest_sent()
            assert has_edges(await rig.newest_sent())
            assert has_edges(await rig.newest_shown())
            assert rig.loudspeaker_dbfs() > -40

    async def test_a_switch_turned_behind_the_curtain_counts_once_it_opens(self) -> None:
        async with hosting() as rig:
            await rig.talk(microphone=False)
            rig.send(media.SetCurtain(on=True), media.SetMicrophone(on=True))
            await rig.done()
            assert rig.engine.sending == (False, True)
            rig.send(media.SetCamera(on=False), media.SetCurtain(on=False))
            await rig.done()
            assert rig.engine.sending == (True, False)

    @pytest.mark.parametrize("resume", [False, True])
    async def test_a_call_taken_up_behind_it_shows_nothing_from_the_first_picture_on(
        self, resume: bool
    ) -> None:
        async with hosting() as rig:
            await rig.talk(curtain=True, agent=True, way="lpc", resume=resume)
            assert rig.engine.sending == (False, True)
            sent = [p for p in rig.engine.pushed if isinstance(p, media.Picture)]
            assert not any(has_edges(bytes(picture.data)) for picture in sent)
            assert not has_edges(await rig.newest_sent())
            assert rig.loudspeaker_dbfs() < -90
            assert said(rig) == [
                MediaState(microphone=False, camera=True),
                CitizenState(agent=True, curtain=True, way="lpc"),
            ]

    async def test_the_products_own_sounds_are_heard_behind_it(self) -> None:
        async with hosting() as rig:
            await rig.talk(curtain=True)
            rig.send(media.Play(sound="end"))
            await rig.done()
            rig.card.run_blocks(20)
            assert rig.card.speaker_dbfs(0.1) > -60

    async def test_touches_are_silent_in_the_call(self) -> None:
        """TCH-8: the click is for the other screens."""
        async with hosting() as rig:
            await rig.talk()
            rig.send(media.Play(sound="touch"))
            await rig.done()
            rig.card.run_blocks(10)
            assert rig.card.speaker_dbfs(0.1) < -100


class TestWords:
    async def test_letters_go_both_ways(self) -> None:
        """CAL-7."""
        async with hosting() as rig:
            await rig.talk()
            rig.send(media.TypeText(at=0, text="Allo"))
            await rig.done()
            assert said(rig)[-1] == Writing(at=0, text="Allo")
            rig.engine.hear(dump(Writing(at=0, text="Bonjour")))
            assert await rig.hears(media.TextTyped) == media.TextTyped(at=0, text="Bonjour")

    async def test_the_adviser_is_told_of_the_agent(self) -> None:
        async with hosting() as rig:
            await rig.talk()
            rig.send(media.TellAdviser(agent=True, way="text"))
            await rig.done()
            assert said(rig)[-1] == CitizenState(agent=True, way="text")

    async def test_an_answer_is_held_until_the_citizen_is_there(self) -> None:
        """TIM-6."""
        async with hosting() as rig:
            rig.send(media.StartCall(session=rig.desk.session, here="asked"))
            await until(lambda: bool(rig.desk.sockets))
            await rig.desk.say('{"type":"answered","adviser":"A","service":"B"}')
            await rig.hears(media.CallAnswered)
            await rig.done()
            assert not rig.engines
            rig.send(media.SetPresence(here="yes"))
            await rig.desk.hears(Description)

    async def test_a_citizen_who_left_is_told(self) -> None:
        """TIM-6."""
        async with hosting() as rig:
            rig.send(media.StartCall(session=rig.desk.session))
            await until(lambda: bool(rig.desk.sockets))
            rig.send(media.SetPresence(here="away"))
            assert await rig.desk.hears(Presence) == [Presence(here=False)]

    async def test_outside_a_call_words_fall_flat(self) -> None:
        async with hosting() as rig:
            rig.send(
                media.TypeText(at=0, text="x"), media.TellAdviser(), media.SetCurtain(on=True),
                media.SetPresence(here="away"), media.EndCall(), media.SetCamera(on=False),
            )  # fmt: skip
            await rig.done()
            assert not rig.engines


class TestPlate:
    async def test_a_forgotten_letter_is_seen_and_the_camera_closed_again(self) -> None:
        """DOC-8: « Reprenez vos papiers » before nothing is said to be left."""
        plate = small_plate(letter=1)
        async with hosting(open_plate=camera(plate)) as rig:
            rig.send(media.CheckPlate())
            assert (await rig.hears(media.PlateChecked)).empty is False
            assert not plate._running
            assert not [e for e in rig.told(media.FirstPicture) if e.stream == "plate"]

    async def test_an_empty_plate_is_seen_even_while_it_is_shown(self) -> None:
        """DOC-8: the plate is checked before the camera closes."""
        plate = small_plate()
        async with hosting(open_plate=camera(plate)) as rig:
            rig.send(media.OpenPlate(), media.CheckPlate())
            assert (await rig.hears(media.PlateChecked)).empty is True
            assert plate._running, "the screen still shows it"
            rig.send(media.ClosePlate())
            await until(lambda: not plate._running)

    async def test_both_answers_in_one_visit(self) -> None:
        """DOC-8: forgotten first, then taken back."""
        plate = small_plate(letter=2)
        async with hosting(open_plate=camera(plate)) as rig:
            rig.send(media.CheckPlate())
            assert (await rig.hears(media.PlateChecked)).empty is False
            plate.lift()
            rig.send(media.CheckPlate())
            assert (await rig.hears(media.PlateChecked, 2)).empty is True

    async def test_the_empty_plate_is_learnt_when_the_borne_is_switched_on(self) -> None:
        """ERR-2: one look, nobody being there; the camera closes, the next process is told."""
        plate = small_plate()
        memory = PlateMemory(learns=True)
        async with hosting(open_plate=camera(plate), plate=memory) as rig:
            learnt = await rig.hears(media.PlateLearned)
            assert EmptyPlate(learnt.blob).known
            await until(lambda: not plate._running)

    async def test_a_paper_on_the_plate_is_never_learnt(self) -> None:
        """PRV-2: what could be a citizen's paper does not outlive the visit."""
        plate = small_plate(letter=1)
        memory = PlateMemory(learns=True)
        async with hosting(open_plate=camera(plate), plate=memory) as rig:
            await until(lambda: plate._running)
            await until(lambda: not plate._running)
            assert not rig.told(media.PlateLearned)

    async def test_the_technician_is_told_how_a_sheet_is_seen(self) -> None:
        """DOC-4: whole and sharp where the stand-in's camera is."""
        async with hosting(open_plate=camera(small_plate(letter=3))) as rig:
            rig.send(media.CheckView())
            assert (await rig.hears(media.ViewChecked)).outcome == "missing"
            rig.send(media.OpenPlate())
            await rig.hears(media.PageSeen)
            rig.send(media.CheckView())
            view = await rig.hears(media.ViewChecked, 2)
            assert view.outcome == "seen" and view.dpi > 0 and view.sharpness > 0

    async def test_a_letter_that_lies_still_is_due_and_after_the_photo_it_is_not(self) -> None:
        """DOC-1: once for every page; and the photo's own picture comes before it."""
        plate = small_plate(letter=1)
        async with hosting(open_plate=camera(plate)) as rig:
            rig.send(media.OpenPlate())
            await until(lambda: any(seen.due for seen in rig.told(media.PageSeen)))
            rig.send(media.TakePhoto())
            await rig.hears(media.PhotoTaken)
            kinds = [type(e) for e in rig.events if "Photo" in type(e).__name__]
            assert kinds == [media.PhotoOriginal, media.PhotoTaken]
            count = len(rig.told(media.PageSeen))
            after = [await rig.hears(media.PageSeen, count + more) for more in range(1, 12)]
            assert not any(seen.due for seen in after[2:])
            assert after[-1].taken

    @pytest.mark.expects_log("plate")
    async def test_without_a_document_camera_nothing_is_claimed(self) -> None:
        async with hosting() as rig:
            rig.send(media.CheckPlate())
            assert (await rig.hears(media.PlateChecked)).empty is None


class TestDevices:
    @pytest.mark.expects_log("camera_missing", "sound: microphone_missing")
    async def test_what_is_missing_in_the_preview_is_told_before_anything_else(self) -> None:
        """CAL-12, ERR-1: S18 follows at once, not after a time-out."""

        def nothing(citizen: object, tell: object) -> SoundPath:
            return SoundPath(
                Card(broken=True), NoCanceller(), on_citizen=lambda _: None,
                on_levels=lambda _: None,
            )  # fmt: skip

        async with hosting(open_camera=camera(NoCamera()), open_sound=nothing) as rig:
            rig.send(media.OpenPreview())
            missing = {
                "camera": Fault.CAMERA_MISSING,
                "microphone": Fault.MICROPHONE_MISSING,
                "speaker": Fault.SPEAKER_MISSING,
            }

            def told() -> dict[str, Fault]:
                return {e.device: e.fault for e in rig.told(media.DeviceState) if e.fault}

            await until(lambda: told() == missing)
            assert not rig.told(media.FirstPicture)

    async def test_a_touch_before_the_preview_opens_the_loudspeaker_alone(self) -> None:
        """PRV-4: the microphone's card is not touched before S05."""
        async with hosting() as rig:
            rig.send(media.Play(sound="touch"))
            await until(lambda: rig.speaker.is_open)
            assert not rig.card.is_open
            rig.send(media.OpenPreview())
            await until(lambda: rig.card.is_open)
            assert not rig.speaker.is_open, "one of them at a time: a card may serve only one"

    async def test_a_headset_is_told_with_or_without_a_call(self, tmp_path: Path) -> None:
        """AUD-3."""
        devices = tmp_path / "devices"
        devices.write_text("H: Handlers=event3\nB: SW=4\n")
        jack = HeadsetJack(devices=devices, read=lambda _: 4)
        async with hosting(jack=jack) as rig:
            assert (await rig.hears(media.HeadsetPlugged)).plugged
            await asyncio.sleep(0)
            assert len(rig.told(media.HeadsetPlugged)) == 1


class TestSoundCheck:
    async def test_it_beeps_and_listens_and_is_heard(self) -> None:
        async with hosting() as rig:
            rig.send(media.CheckSound())
            await until(lambda: rig.both.is_open)
            rig.both.run_blocks(round(100 * (LENGTH_S + LONGEST_DELAY_S)) + 5)
            assert (await rig.hears(media.SoundChecked)).outcome == "heard"

    async def test_in_a_preview_it_does_not_beep_into_it(self) -> None:
        async with hosting() as rig:
            rig.send(media.OpenPreview())
            await until(lambda: rig.card.is_open)
            rig.send(media.CheckSound())
            assert (await rig.hears(media.SoundChecked)).outcome == "busy"
