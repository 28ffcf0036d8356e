# SPDX-License-Identifier: Apache-2.0
"""Two builds of Slipring in turn: how many times the figures of the old one those of the new one are."""

from __future__ import annotations

import argparse
import os
import statistics
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from host import ROOT
from load import Target, check, press
from report import aligned


@dataclass(frozen=True)
class Build:
    name: str
    program: Path
    #: The plugins of the travel assistant, and the program that measures calls.
    beside: Path


def add_options(parser: argparse.ArgumentParser, limit: float) -> None:
    parser.add_argument("--binaries", type=Path, default=ROOT / ".build/release", help="of this build")
    parser.add_argument("--against", type=Path, metavar="OLD_BINARY", help="the `slipring` of another build")
    parser.add_argument("--against-plugins", type=Path, metavar="DIRECTORY", help="its plugins, if not beside it")
    parser.add_argument("--limit", type=float, default=limit, help="the highest ratio of the minima that passes")


def parse(parser: argparse.ArgumentParser, rounds: int) -> argparse.Namespace:
    """Many short rounds show more of two builds, because machines change their speed within seconds."""
    add_options(parser, limit=1.05)
    parser.add_argument("--rounds", type=int, default=int(os.environ.get("ROUNDS", "0")))
    parser.add_argument("--seconds", type=int, default=0, help="of load, for each figure of a round")
    options = parser.parse_args()
    options.rounds = options.rounds or (12 if options.against else rounds)
    options.seconds = options.seconds or (1 if options.against else 3)
    return options


@dataclass(frozen=True)
class Work:
    """A question under load, and what is looked at: an attribute of a sample."""

    name: str
    question: str
    connections: int
    figure: str


class Comparison:
    """Figures of this build, and of another one if there is one; lower is better."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.builds = [Build("new", options.binaries / "slipring", options.binaries)]
        if options.against:
            beside = options.against_plugins or options.against.parent
            self.builds.append(Build("old", options.against.resolve(), beside.resolve()))
        self._limit = options.limit
        self._values: dict[str, dict[str, list[float]]] = {}
        #: Requests that failed, and tokens that did not arrive.
        self.errors = 0

    def rounds(self, count: int) -> Iterator[list[Build]]:
        """The builds in each round: who was first is last in the next."""
        for number in range(count):
            yield self.builds[:: -1 if number % 2 else 1]

    def note(self, figure: str, build: Build, value: float) -> None:
        self._values.setdefault(figure, {}).setdefault(build.name, []).append(value)

    def play(self, work: list[Work], asked: dict[Build, dict[str, Target]], options: argparse.Namespace) -> None:
        """The questions of all builds, round by round."""
        for target in [target for targets in asked.values() for target in targets.values()]:
            check(target)
            press(target, connections=64, seconds=1)
        for builds in self.rounds(options.rounds):
            for one in work:
                for build in builds:
                    sample = press(asked[build][one.question], one.connections, options.seconds)
                    self.note(one.name, build, getattr(sample, one.figure))
                    self.errors += sample.errors

    def finish(self) -> int:
        """Prints the table; what the process exits with."""
        rows = [self._row(figure, values) for figure, values in self._values.items()]
        if len(self.builds) == 1:
            print("\n".join(aligned([["", "lowest", "median", "spread"], *rows])))
            return 0
        head = ["", "new lowest", "old lowest", "ratio", "new median", "old median", "ratio"]
        print("\n".join(aligned([head, *rows])))
        worst, figure = max((min(new) / min(old), figure) for figure, (new, old) in self._pairs())
        verdict = "passes" if worst <= self._limit else "FAILS"
        print(f"\nhighest ratio of the minima {worst:.3f} ({figure.strip()}), limit {self._limit:g}: {verdict}")
        if self.errors:
            print(f"{self.errors} requests or tokens of a stream failed")
        return 0 if worst <= self._limit and not self.errors else 1

    def _pairs(self) -> Iterator[tuple[str, tuple[list[float], list[float]]]]:
        return ((figure, (values["new"], values["old"])) for figure, values in self._values.items())

    def _row(self, figure: str, values: dict[str, list[float]]) -> list[str]:
        if len(self.builds) == 1:
            [own] = values.values()
            return [figure, _short(min(own)), _short(statistics.median(own)), f"{max(own) / min(own) - 1:.1%}"]
        cells = [figure]
        for summary in (min, statistics.median):
            new, old = summary(values["new"]), summary(values["old"])
            cells += [_short(new), _short(old), f"{new / old:.3f}"]
        return cells


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.1f}"
