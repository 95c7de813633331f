"""The few sentences that are only heard. French source, translated when said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "speech"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text`; lupdate knows the name and collects it. PySide6's own is typed `object`."""
    return text


KEYS = (
    QT_TRANSLATE_NOOP("speech", "La borne vous parle."),
    QT_TRANSLATE_NOOP("speech", "Les flèches changent de bouton."),
    QT_TRANSLATE_NOOP("speech", "La touche ronde appuie sur le bouton."),
    QT_TRANSLATE_NOOP("speech", "La touche point d'interrogation appelle l'agent."),
)
"""Said once, to who begins without seeing."""
BIG = {
    True: QT_TRANSLATE_NOOP("speech", "Plus grand : activé."),
    False: QT_TRANSLATE_NOOP("speech", "Plus grand : désactivé."),
}
CONTRAST = {
    True: QT_TRANSLATE_NOOP("speech", "Contraste : activé."),
    False: QT_TRANSLATE_NOOP("speech", "Contraste : désactivé."),
}
POINT = QT_TRANSLATE_NOOP("speech", "point")
"""A key of the agent's code (AUD-6)."""


def tr(text: str) -> str:
    """Return `text`, one of this module's strings, in the language of the screens."""
    return QCoreApplication.translate(CONTEXT, text)
