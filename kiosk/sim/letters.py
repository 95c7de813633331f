"""Letters of agencies that do not exist to people who do not exist."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.sim.paint import Colour


@dataclass(frozen=True, slots=True)
class Letter:
    """The words of one administrative letter."""

    agency: str
    initials: str
    colour: Colour
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    references: tuple[str, ...]
    place_and_date: str
    subject: str
    paragraphs: tuple[str, ...]
    table: tuple[tuple[str, str], ...]
    signed_by: tuple[str, str]
    small_print: tuple[str, ...]


LETTERS: tuple[Letter, ...] = (
    Letter(
        agency="Agence Logement du Val d'Orlin", initials="AL", colour=(22, 92, 122),
        sender=("Service des aides au logement", "4, place du Marché-aux-Grains",
                "99120 Valmerle-sur-Orlin"),
        recipient=("Madame Odette MARCHENOIR", "12, rue du Lavoir", "Appartement 3",
                   "99125 SAINT-AUBIN-DES-PRÉS"),
        references=("Votre numéro : 4 208 317 K", "Dossier : AL-2026-11842",
                    "Suivi par : P. Lessard"),
        place_and_date="Valmerle, le 3 novembre 2026",
        subject="Objet : renouvellement de votre aide au logement",
        paragraphs=(
            "Madame,",
            "Votre aide au logement arrive à son terme le 31 décembre 2026. Pour la renouveler, "
            "nous avons besoin de votre dernière quittance de loyer et de l'attestation jointe, "
            "remplie et signée par votre propriétaire.",
            "Vous pouvez montrer ces papiers à un conseiller depuis la borne de votre mairie, ou "
            "nous les envoyer par courrier avant le 15 décembre 2026. Passé cette date, le "
            "versement sera interrompu.",
            "Le tableau ci-dessous indique les sommes versées pour vous ce trimestre.",
        ),
        table=(("Août 2026", "214,60 €"), ("Septembre 2026", "214,60 €"),
               ("Octobre 2026", "218,35 €"), ("Total du trimestre", "647,55 €")),
        signed_by=("La responsable du service", "Claire Aubrac-Vidal"),
        small_print=(
            "Les renseignements que vous nous donnez servent au calcul de vos droits. Vous pouvez "
            "les consulter et les faire corriger en écrivant au service ci-dessus.",
            "Toute fausse déclaration peut entraîner le remboursement des sommes versées. Si vous "
            "contestez cette décision, vous avez deux mois pour écrire à la commission de recours.",
        ),
    ),
    Letter(
        agency="Caisse de Retraite des Quatre Vallées", initials="RV", colour=(120, 44, 78),
        sender=("Service des pensions", "27, avenue des Tilleuls", "99300 Brévanne-le-Château"),
        recipient=("Monsieur Lucien TARDIEUX", "Lieu-dit La Grange Rouge", "99318 MONTREUVE"),
        references=("Pension : 62 11 904 583", "Dossier : RV/7/20418", "Guichet : 05"),
        place_and_date="Brévanne, le 9 octobre 2026",
        subject="Objet : votre attestation de paiement annuelle",
        paragraphs=(
            "Monsieur,",
            "Vous trouverez ci-dessous le détail des pensions que nous vous avons versées. Cette "
            "attestation vous sera demandée par d'autres services : conservez-la sans limite de "
            "durée.",
            "Une erreur s'est peut-être glissée dans votre relevé de carrière pour l'année 1983. "
            "Merci de nous faire parvenir vos bulletins de salaire de cette année, si vous les "
            "avez encore.",
        ),
        table=(("Pension de base", "9 842,16 €"), ("Majoration pour enfants", "984,22 €"),
               ("Retenue sociale", "- 411,40 €"), ("Net versé", "10 414,98 €")),
        signed_by=("Le directeur des pensions", "Hector Vaulxaire"),
        small_print=(
            "Document produit par traitement automatisé, valable sans signature. Montants en "
            "euros, arrêtés au 30 septembre 2026.",
            "Pour toute question, appelez le 0 000 000 000 (appel non surtaxé) du lundi au "
            "vendredi de 8 h 30 à 17 h.",
        ),
    ),
    Letter(
        agency="Régie des Eaux du Plateau", initials="RE", colour=(34, 112, 84),
        sender=("Service des abonnés", "1, chemin du Château-d'Eau", "99210 Cormelle-le-Haut"),
        recipient=("Madame Yasmina BELKHIR-ROUX", "8, impasse des Noyers", "99214 LES ESSARTIERS"),
        references=("Abonné : 00 771 264", "Compteur : 18-F-40921", "Relevé du 2 septembre 2026"),
        place_and_date="Cormelle, le 21 septembre 2026",
        subject="Objet : consommation inhabituelle et échéancier",
        paragraphs=(
            "Madame,",
            "Votre dernier relevé montre une consommation trois fois plus forte que d'habitude. "
            "Une fuite après compteur est possible. Faites vérifier votre installation par un "
            "plombier et gardez sa facture.",
            "Si la fuite est confirmée, envoyez-nous l'attestation de réparation : nous "
            "plafonnerons votre facture. En attendant, nous vous proposons de payer en trois fois.",
        ),
        table=(("5 octobre 2026", "96,40 €"), ("5 novembre 2026", "96,40 €"),
               ("5 décembre 2026", "96,42 €"), ("Total", "289,22 €")),
        signed_by=("Le chef du service des abonnés", "Anselme Quérouil"),
        small_print=(
            "En cas de difficulté pour payer, allez avec ce courrier au centre d'action sociale de "
            "votre commune.",
            "L'abonné dispose d'un mois à compter de la réception pour transmettre l'attestation. "
            "Tarifs votés le 12 décembre 2025.",
        ),
    ),
)  # fmt: skip


def letter(seed: int) -> Letter:
    """Return one of the letters; any number will do."""
    return LETTERS[seed % len(LETTERS)]
