#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the three agents of the travel assistant cost: time to read a question, and memory.

    make bench-extraction

Reading is measured by ExtractionBenchmark: ten messages of context, microseconds of CPU time. Memory is what a host with
the agent has resident above one with an agent in C that says one sentence, after questions that make it read its tables.
"""

from __future__ import annotations

import argparse
import http.client
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from host import ROOT, Slipring, compile_agent
from processes import SERVER_CORE, pinned
from report import aligned

GOAL_P99_US = 200
GOAL_MIB = 8

#: Read with all tables, answered without an upstream.
QUESTIONS = {
    "weather_agent": ["weather in France", "wether in Texsa tomorow", "What's the weather?", "weather in the UK on Dec 25"],
    "flight_agent": [
        "fligths from Amsterdm to Barcelna",
        "flights from Xanadu to Londn",
        "SEA to JFK next month",
        "Do they fly there?",
    ],
    "currency_agent": ["100 dollras in zorkmids", "0 euros in yen", "their currency?", "what is the currency of Peru?"],
}
LIBRARIES = {"weather_agent": "libWeather.so", "flight_agent": "libFlight.so", "currency_agent": "libCurrency.so"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--binaries", type=Path, default=ROOT / ".build/release")
    options = parser.parse_args()
    missed = reading(options.binaries, options.rounds)
    with tempfile.TemporaryDirectory(prefix="slipring-bench-") as directory:
        missed += memory(options.binaries, Path(directory))
    return 1 if missed else 0


def reading(binaries: Path, rounds: int) -> int:
    command = pinned(SERVER_CORE, [binaries / "ExtractionBenchmark", str(rounds)])
    figures = json.loads(subprocess.run(command, capture_output=True, text=True, timeout=600, check=True).stdout)
    rows = [[agent, *(f"{times[name]:.1f}" for name in times)] for agent, times in figures.items()]
    head = ["", *(name.removesuffix("_us") for name in next(iter(figures.values())))]
    print(f"Reading a question, ten messages of context, us of CPU (goal: p99 below {GOAL_P99_US})")
    print("\n".join(aligned([head, *rows])), end="\n\n")
    return sum(times["p99_us"] >= GOAL_P99_US for times in figures.values())


def memory(binaries: Path, directory: Path) -> int:
    bare = compile_agent(ROOT / "Benchmarks/agents/answer.c", directory)
    base = resident(binaries, directory / "c", {"weather_agent": bare})
    alone = {agent: resident(binaries, directory / agent, {agent: binaries / LIBRARIES[agent]}) for agent in LIBRARIES}
    together = resident(binaries, directory / "all", {agent: binaries / name for agent, name in LIBRARIES.items()})
    rows = [["an agent in C", f"{base:.1f}", ""]]
    rows += [[agent, f"{size:.1f}", f"{size - base:.1f}"] for agent, size in alone.items()]
    rows += [["all three", f"{together:.1f}", f"{(together - base) / len(LIBRARIES):.1f} each"]]
    print(f"Memory, MiB resident (goal: below {GOAL_MIB} a plugin)")
    print("\n".join(aligned([["", "host", "above"], *rows])))
    return sum(size - base >= GOAL_MIB for size in alone.values())


def resident(binaries: Path, directory: Path, libraries: dict[str, Path]) -> float:
    """MiB, once the agents have read their tables."""
    with Slipring(binaries / "slipring", directory, libraries) as server:
        [port] = server.ports
        server.wait_until_listening(port)
        for agent in libraries:
            for question in 3 * QUESTIONS[agent]:
                ask(port, f"{agent}_{port}", question)
        return server.resident_kib() / 1024


def ask(port: int, agent: str, question: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        body = json.dumps({"model": agent, "messages": [{"role": "user", "content": question}]})
        connection.request("POST", "/v1/chat/completions", body, {"content-type": "application/json"})
        answer = connection.getresponse()
        text = answer.read().decode()
        if answer.status != 200:
            raise RuntimeError(f"{question!r}: {answer.status} {text}")
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main())
