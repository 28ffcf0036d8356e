# SPDX-License-Identifier: Apache-2.0
"""S9: what crossing the ABI costs, measured by a program of its own inside one process."""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path

from against import Comparison
from host import FIXTURES, ROOT, compile_agent
from processes import SERVER_CORE, pinned
from report import Goal, aligned

S9 = Goal(step_one=100, ahead=35, unit="ns")


def measure(options: argparse.Namespace, directory: Path) -> dict[str, float] | None:
    figures = _play(options.binaries / "slipring", options.binaries, directory)
    if figures is None:
        print("S9  not measured: CallBenchmark has not been built\n")
        return None
    print(f"S9  host to plugin to host, in process ({S9}: {S9.verdict(figures['call_ns'])})")
    rows = [[name.removesuffix("_ns").replace("_", " "), f"{value:.1f}"] for name, value in figures.items()]
    print("\n".join(aligned([["", "ns"], *rows])), end="\n\n")
    return figures


def compare(comparison: Comparison, options: argparse.Namespace, directory: Path) -> None:
    for builds in comparison.rounds(min(options.rounds, 5)):
        played = {build: _play(build.program, build.beside, directory) for build in builds}
        if None in played.values():
            print("S9  not measured: CallBenchmark is not beside both binaries\n")
            return
        for build, figures in played.items():
            comparison.note("S9  call, ns", build, figures["call_ns"])
            comparison.note("S9  event, ns", build, figures["emit_per_event_ns"])


def _play(slipring: Path, beside: Path, directory: Path) -> dict[str, float] | None:
    """Nanoseconds; nothing if CallBenchmark has not been built."""
    program = beside / "CallBenchmark"
    if not program.exists():
        return None
    sources = (ROOT / "Benchmarks/agents/answer.c", FIXTURES / "burst.c")
    agents = [compile_agent(source, directory) for source in sources]
    finished = subprocess.run(
        pinned(SERVER_CORE, [program, slipring, *agents]), capture_output=True, text=True, timeout=300, check=True
    )
    return json.loads(finished.stdout)
