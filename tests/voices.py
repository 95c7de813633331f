"""People talking, for tests of sound: espeak-ng speaks, the same words always sound the same."""

from __future__ import annotations

import io
import subprocess
import wave

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
ADVISER = (
    "Bonjour madame, je suis votre conseillère. Avez-vous votre numéro ? Je regarde votre dossier. "
    "Pouvez-vous me montrer la lettre que vous avez reçue ? Posez-la bien à plat. Merci beaucoup. "
    "Je vois, il manque la page deux. Ce n'est pas grave, nous la retrouvons ensemble."
)
CITIZEN = (
    "Oui, alors voilà, j'ai reçu une lettre lundi, et je ne comprends pas ce qu'ils me demandent. "
    "Mon fils est parti de la maison au mois de mars. Est-ce que je dois rendre cet argent ? "
    "Je ne peux pas payer cette somme en une seule fois, vous comprenez."
)


def spoken(text: str, voice: str, seconds: float, dbfs: float = -23.0) -> NDArray[np.float64]:
    """Return `text` said again and again, samples between -1 and 1 at 48 kHz."""
    said = subprocess.run(
        ["espeak-ng", "-v", voice, "--stdout", text], check=True, capture_output=True
    ).stdout
    with wave.open(io.BytesIO(said)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64)
        step = file.getframerate() / RATE
    resampled = np.interp(np.arange(0, len(samples) - 1, step), np.arange(len(samples)), samples)
    levelled = resampled * 10 ** (dbfs / 20) / np.sqrt(np.mean(resampled**2))
    return np.resize(levelled, round(seconds * RATE))
