"""Partners and needs: who can be called, in the citizen's words first, and when they are open."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk.core.messages import Way

Tint = Literal["green", "orange", "blue", "violet", "rose", "leaf", "sand", "lime", "sky", "grey"]
Identifier = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,32}$")]
Weekday = Literal["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
WEEKDAYS: tuple[Weekday, ...] = (
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
)  # fmt: skip


class Entity(BaseModel):
    """Base of the site's data: immutable, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class OpeningHours(Entity):
    """Open on `days` from `opens` to `closes` (Europe/Paris). `closes` 00:00 means midnight."""

    days: tuple[Weekday, ...]
    opens: time
    closes: time


class Closure(Entity):
    """Closed from `first` to `last`, both included, beyond Sundays and public holidays."""

    first: date
    last: date


class Partner(Entity):
    """A service that can be called. `hours` empty: whenever the desk says somebody is there."""

    id: Identifier
    name: str = Field(description="with its article: « la CAF »")
    spoken: str = Field(description="as the voice says it: « la Caf »")
    plain: str = Field(description="what it helps with: « vos allocations »")
    picture: str = Field(description="name of a picture in assets/pictures")
    tint: Tint
    mode: Literal["direct", "appointment"] = "direct"
    prepare: tuple[str, ...] = Field(default=(), description="sentences: what to have at hand")
    hours: tuple[OpeningHours, ...] = ()
    closed_dates: tuple[date, ...] = ()
    closures: tuple[Closure, ...] = ()
    reminder: str = Field(default="", description="« Vous travaillez à la ferme ? Voyez la MSA. »")
    contact: str = Field(default="", description="how else to reach it, printed with the hours")
    ways: tuple[Way, ...] = Field(default=("text",), description="besides voice, who can serve")
    records_call: bool = Field(default=False, description="it records: said before the call")

    @property
    def bare_name(self) -> str:
        """Return the name without its article, as advisers say it: « CAF »."""
        for article in ("la ", "le ", "les ", "l'", "l’"):
            if self.name.lower().startswith(article):
                return self.name[len(article) :]
        return self.name


class Phrase(Entity):
    """A sentence of S03. `partner` None: the site's agent. `urgent`: S24 first, nothing counted."""

    label: str
    spoken: str = ""
    partner: Identifier | None = None
    sensitive: bool = False
    urgent: bool = False


class Need(Entity):
    """A tile of S02. `partner` None: the site's agent; with `phrases`, S03 asks first."""

    id: Identifier
    label: str
    example: str = ""
    spoken: str = ""
    picture: str
    tint: Tint
    partner: Identifier | None = None
    phrases: tuple[Phrase, ...] = ()
    sensitive: bool = Field(default=False, description="nobody is asked for a smiley afterwards")
