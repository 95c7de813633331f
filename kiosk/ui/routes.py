"""Where a tile, a sentence or a service leads: the site's routing (§6), and who is open now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.core.partner import Need
from kiosk.visit.state import Choice, NeedChosen, PhraseChosen, ServiceChosen, Standing


class Routes:
    """The site's needs as choices of the visit. `standing_of` tells who can be called now."""

    def __init__(self, needs: Sequence[Need], standing_of: Callable[[str], Standing]) -> None:
        self._needs = {need.id: need for need in needs}
        self._standing_of = standing_of

    def standing(self, partner: str) -> Standing:
        """Return whether `partner` can be called now; the agent always can."""
        return self._standing_of(partner) if partner else "open"

    def need(self, need_id: str) -> Choice:
        """Return what touching a tile of S02 means; an unknown one leads to the agent (NAV-7)."""
        need = self._needs.get(need_id)
        if need is None:
            return NeedChosen(need_id)
        partner = need.partner or ""
        return NeedChosen(
            need.id, partner, self.standing(partner), bool(need.phrases), need.sensitive
        )

    def phrase(self, need_id: str, number: int) -> Choice:
        """Return what touching sentence `number` of S03 means; -1 and others: the agent."""
        need = self._needs.get(need_id)
        if need is None or not 0 <= number < len(need.phrases):
            return PhraseChosen(sensitive=bool(need and need.sensitive))
        phrase = need.phrases[number]
        partner = phrase.partner or ""
        sensitive = need.sensitive or phrase.sensitive or phrase.urgent
        return PhraseChosen(partner, self.standing(partner), sensitive, phrase.urgent)

    def service(self, partner: str) -> Choice:
        """Return what touching a service of the list means."""
        return ServiceChosen(partner, self.standing(partner))
