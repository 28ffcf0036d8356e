# SPDX-License-Identifier: Apache-2.0
"""S9: what crossing the ABI costs, measured by a program of its own inside one process."""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path

from host import FIXTURES, ROOT, compile_agent
from processes import SERVER_CORE, pinned
from report import Goal, aligned

S9 = Goal(step_one=100, ahead=35, unit="ns")


def measure(options: argparse.Namespace, directory: Path) -> dict[str, float] | None:
    program = options.binaries / "CallBenchmark"
    if not program.exists():
        print(f"S9  not measured: {program} has not been built\n")
        return None
    sources = (ROOT / "Benchmarks/agents/answer.c", FIXTURES / "burst.c")
    agents = [compile_agent(source, directory) for source in sources]
    command = pinned(SERVER_CORE, [program, options.binaries / "slipring", *agents])
    finished = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    figures = json.loads(finished.stdout)
    print(f"S9  host to plugin to host, in process ({S9}: {S9.verdict(figures['call_ns'])})")
    rows = [[name.removesuffix("_ns").replace("_", " "), f"{value:.1f}"] for name, value in figures.items()]
    print("\n".join(aligned([["", "ns"], *rows])), end="\n\n")
    return figures
