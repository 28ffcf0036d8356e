# SPDX-License-Identifier: Apache-2.0
"""S7 and S8: from the start of a process to its first right answer, and the memory that it rests in afterwards."""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path
from typing import Callable

from against import Comparison
from host import Slipring, agent_id, question
from load import CHAT, Target, check
from nginx import Nginx
from processes import Server
from report import Goal, aligned

S7 = Goal(step_one=30, ahead=16, unit="MB")
S8 = Goal(step_one=150, ahead=15, unit="ms")

#: Starts a server in the directory given, and says what to ask it.
Start = Callable[[Path], Target]


def travel_assistant(program: Path, plugins: Path) -> Start:
    """With the three agents, asked what one of them can answer without a network: it asks back."""
    libraries = {"weather_agent": "libWeather.so", "flight_agent": "libFlight.so", "currency_agent": "libCurrency.so"}

    def start(scratch: Path) -> Target:
        host = Slipring(program, scratch, {agent: plugins / name for agent, name in libraries.items()})
        body = question(agent_id(host.ports[0], "currency_agent"), False).replace("weather in Istanbul", "rate")
        return Target("slipring", host, host.ports[0], CHAT, body, lambda answer: b'"content":"' in answer)

    return start


def beside_nginx(options: argparse.Namespace, directory: Path) -> dict[str, dict[str, float]]:
    def nginx(scratch: Path) -> Target:
        server = Nginx(scratch, "{}", None)
        return Target("nginx", server, server.port, "/json", "{}", b"{}".__eq__)

    figures = {
        "slipring, travel assistant": _first_answer(
            travel_assistant(options.binaries / "slipring", options.binaries), directory, options.starts
        ),
        "nginx return 200": _first_answer(nginx, directory, options.starts),
    }
    ours = figures["slipring, travel assistant"]
    rows = [
        [name, f"{row['ms']:.0f}", f"{row['worst_ms']:.0f}", f"{row['rss_mib']:.1f}"] for name, row in figures.items()
    ]
    print(f"S8  start to first answer, median of {options.starts} ({S8}: {S8.verdict(ours['ms'])})")
    print(f"S7  memory at rest ({S7}: {S7.verdict(ours['rss_mib'] * 1.048576)})")
    print("\n".join(aligned([["", "ms", "worst ms", "RSS MiB"], *rows])), end="\n\n")
    return figures


def compare(comparison: Comparison, options: argparse.Namespace, directory: Path) -> None:
    for builds in comparison.rounds(options.rounds):
        for build in builds:
            milliseconds, resident = once(travel_assistant(build.program, build.beside), directory)
            comparison.note("S7  memory at rest, MiB", build, resident)
            comparison.note("S8  start to first answer, ms", build, milliseconds)


def _first_answer(start: Start, directory: Path, repeats: int) -> dict[str, float]:
    times, sizes = [], []
    for _ in range(repeats):
        elapsed, resident = once(start, directory)
        times.append(elapsed)
        sizes.append(resident)
    return {"ms": statistics.median(times), "worst_ms": max(times), "rss_mib": statistics.median(sizes)}


def once(start: Start, directory: Path) -> tuple[float, float]:
    """Milliseconds to the first answer, and MiB afterwards."""
    with tempfile.TemporaryDirectory(dir=directory) as scratch:
        begun = time.monotonic()
        target = start(Path(scratch))
        with target.server as server:
            server.wait_until_listening(target.port)
            check(target)
            elapsed = (time.monotonic() - begun) * 1e3
            return elapsed, _rest(server)


def _rest(server: Server) -> float:
    """MiB once whatever runs only at the start is over."""
    time.sleep(0.3)
    return server.resident_kib() / 1024
