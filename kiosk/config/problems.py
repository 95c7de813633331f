"""What is wrong in a configuration file, said so that the one who wrote it can mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ConfigProblem:
    """One mistake: file, dotted key (empty for the file itself), what is wrong, what would do."""

    file: Path
    key: str
    wrong: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.key}" if self.key else str(self.file)
        return f"{where}: {self.wrong}\n    {self.remedy}"


class ConfigError(Exception):
    """A configuration file cannot be used; `problems` holds each reason, never none."""

    def __init__(self, problems: Sequence[ConfigProblem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
