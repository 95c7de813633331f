"""What the checks that measure say, and the scanner's; `words.TOLD` has them with the others."""

from __future__ import annotations

from typing import Literal

Told = tuple[Literal["ok", "warn", "failed"], str, str]

OFF_OR_LOW = "Il est peut-être coupé par un bouton, ou son volume est à zéro."
STUCK_SHEET = "Ouvrez le capot. Tirez la feuille doucement. Refermez."
NONE_HERE = "Il n'y en a pas sur cette borne."
CABLE_NOT_WIFI = "Passez du Wi-Fi au câble. Sinon, prévenez le service informatique."
STAND_IN = "Une démonstration le remplace."
UNASKED: Told = ("warn", "Le bureau n'a pas répondu : on ne sait pas.",
                 "Voyez la ligne « Bureau des conseillers ».")  # fmt: skip
"""What `words` says too."""
_CABLES = "Vérifiez le câble et le bouton du haut-parleur, puis le micro."

MEASURED: dict[str, dict[str, Told]] = {
    "echo": {
        "ok": ("ok", "Le haut-parleur s'entend bien, sans écho.", ""),
        "loud": ("warn", "L'écho est fort : le conseiller s'entend lui-même.",
                 "Baissez un peu le son. Éloignez le micro du haut-parleur."),
        "late": ("warn", "Le son arrive tard : on se coupe la parole.",
                 "Branchez micro et haut-parleur par câble, pas en Bluetooth."),
        "noisy": ("warn", "La salle est bruyante : le conseiller entend mal.",
                  "Éloignez le micro d'un ventilateur ou d'une porte."),
        "unheard": ("failed", "Le haut-parleur ne s'entend pas dans le micro.",
                    "Débranchez le casque s'il y en a un. Montez le son. " + _CABLES),
        "silent": ("failed", "Le micro n'envoie que du silence.",
                   OFF_OR_LOW),
        "missing": ("failed", "Le micro ou le haut-parleur manque.", _CABLES),
        "busy": ("warn", "Une visite s'en sert : pas d'essai.",
                 "Recommencez quand personne n'est à la borne."),
        "held": ("warn", "La borne tourne : elle seule peut faire cet essai.",
                 "Espace agent, « Tout marche-t-il ? », puis « Essayer le son »."),
        "sim": ("warn", "Une démonstration remplace le son : pas d'essai.", ""),
        "none": ("warn", "Micro ou haut-parleur n'est pas prévu : pas d'essai.", ""),
    },
    "speed": {
        "ok": ("ok", "La ligne suffit pour une belle image.", ""),
        "fair": ("ok", "La ligne suffit pour une image simple.", ""),
        "weak": ("warn", "La ligne est faible : l'image sera petite.",
                 CABLE_NOT_WIFI),
        "poor": ("failed", "La ligne ne porte que la voix.",
                 "Redémarrez la box. Passez du Wi-Fi au câble. Prévenez le service informatique."),
        "again": ("ok", "La ligne vient d'être mesurée.", ""),
        "old": ("warn", "Ce bureau ne sait pas mesurer la ligne.",
                "L'exploitant du bureau doit le mettre à jour."),
        "unasked": UNASKED,
    },
    "scanner": {
        "ok": ("ok", "Il est prêt ({name}).", ""),
        "none": ("ok", NONE_HERE, ""),
        "sim": ("warn", STAND_IN,
                "Dans site.toml, [scanner], écrivez kind = \"escl\" ou \"sane\"."),
        "off": ("failed", "Il est éteint, débranché, ou introuvable.",
                "Allumez-le. Vérifiez ses câbles. Attendez une minute. Recommencez ce contrôle."),
        "open": ("failed", "Son couvercle est ouvert.", "Fermez-le, puis recommencez."),
        "jam": ("failed", "Une feuille est coincée dans le chargeur.",
                STUCK_SHEET),
        "busy": ("warn", "Il est occupé : un autre ordinateur s'en sert.",
                 "Attendez une minute, puis recommencez."),
        "broken": ("failed", "Il répond, mais ne lit pas.",
                   "Éteignez-le, attendez dix secondes, rallumez-le."),
    },
}  # fmt: skip

FIGURES: dict[str, str] = {
    "echo": "Retard {delay} ms, retour {returned} dB, écho ôté {loss} dB, salle {noise} dB",
    "speed": "Reçoit {down} kbit/s, envoie {up} kbit/s",
}
"""What is added for those who can read it: the technician's page, `kiosk doctor`, its page."""
