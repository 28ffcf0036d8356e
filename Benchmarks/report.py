# SPDX-License-Identifier: Apache-2.0
"""Figures of several rounds as the lines of a table."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field

from load import Sample, Target, press


@dataclass(frozen=True)
class Goal:
    """What we promise ourselves: a first step, and what would be ahead of every peer."""

    step_one: float
    ahead: float
    unit: str

    def verdict(self, value: float) -> str:
        if value <= self.ahead:
            return "ahead"
        return "step one" if value <= self.step_one else "missed"

    def __str__(self) -> str:
        return f"goals: step one <= {self.step_one:g} {self.unit}, ahead <= {self.ahead:g} {self.unit}"


@dataclass
class Contest:
    """The same work by us and by others, round by round."""

    id: str
    title: str
    goal: Goal
    #: What is compared: an attribute of a sample.
    figure: str
    connections: int
    #: The others are compared with the first.
    targets: list[Target]
    #: Peers that could not take part, and why.
    absent: dict[str, str]
    rounds: dict[str, list[Sample]] = field(default_factory=dict)

    def play_round(self, seconds: float) -> None:
        for target in self.targets:
            self.rounds.setdefault(target.name, []).append(press(target, self.connections, seconds))

    @property
    def ours(self) -> str:
        return self.targets[0].name

    @property
    def our_errors(self) -> int:
        return sum(sample.errors for target in self.targets if target.is_ours for sample in self.rounds[target.name])

    def median(self, name: str, figure: str) -> float:
        return statistics.median(getattr(sample, figure) for sample in self.rounds[name])

    def ratios(self, name: str) -> list[float]:
        """By round, how many times our figure the other's is: above 1 is in our favour."""
        pairs = zip(self.rounds[name], self.rounds[self.ours])
        return [getattr(theirs, self.figure) / getattr(our, self.figure) for theirs, our in pairs]

    def lines(self) -> list[str]:
        verdict = self.goal.verdict(self.median(self.ours, self.figure))
        head = ["", "CPU us/req", "req/s/core", "req/s", "p50 us", "errors", "x ours", "worst round"]
        rows = [self._row(name) for name in self.rounds]
        rows += [[name, f"not measured: {why}", *[""] * 6] for name, why in self.absent.items()]
        return [f"{self.id}  {self.title} ({self.goal}: {verdict})", *aligned([head, *rows]), ""]

    def _row(self, name: str) -> list[str]:
        cpu = self.median(name, "cpu_us")
        ratios = self.ratios(name)
        return [
            name,
            f"{cpu:.1f}",
            f"{1e6 / cpu:,.0f}" if cpu else "-",
            f"{self.median(name, 'requests_per_second'):,.0f}",
            f"{self.median(name, 'p50_us'):.0f}",
            str(sum(sample.errors for sample in self.rounds[name])),
            "" if name == self.ours else f"{statistics.median(ratios):.2f}",
            "" if name == self.ours else f"{min(ratios):.2f}",
        ]

    def as_json(self) -> dict[str, object]:
        return {
            "id": self.id,
            "title": self.title,
            "goal": vars(self.goal),
            "figure": self.figure,
            "rounds": {name: [vars(sample) for sample in samples] for name, samples in self.rounds.items()},
            "ratios": {name: self.ratios(name) for name in self.rounds if name != self.ours},
            "absent": self.absent,
        }


def aligned(rows: list[list[str]]) -> list[str]:
    """Names to the left, figures to the right."""
    spread = [row for row in rows if not row[1].startswith("not measured")]
    widths = [max(len(row[column]) for row in spread) for column in range(len(rows[0]))]
    widths[0] = max(len(row[0]) for row in rows)
    return [_line(row, widths) for row in rows]


def _line(row: list[str], widths: list[int]) -> str:
    name, *rest = row
    if rest[0].startswith("not measured"):
        return f"  {name.ljust(widths[0])}  {rest[0]}"
    figures = (text.rjust(width) for text, width in zip(rest, widths[1:]))
    return "  ".join(["", name.ljust(widths[0]), *figures]).rstrip()
