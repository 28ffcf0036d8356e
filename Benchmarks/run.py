#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the release build beside its peers, in one run, in interleaved rounds; docs/performance.md explains it.

    make bench                    five rounds, about five minutes
    make bench ROUNDS=2           a quick look
    Benchmarks/run.py --json FILE every figure of every round
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

import calls
import contests
import startup
from host import ROOT
from processes import LOAD_CORE, SERVER_CORE
from report import Contest


def main() -> int:
    sys.stdout.reconfigure(line_buffering=True)
    options = _options()
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {_machine()}")
    print(f"server on core {SERVER_CORE}, load on core {LOAD_CORE}, {options.rounds} rounds of {options.seconds} s\n")
    if SERVER_CORE == LOAD_CORE:
        print("There is one core only: the load runs beside the server, so read the CPU time, not the rates.\n")
    with tempfile.TemporaryDirectory(prefix="slipring-bench-") as directory:
        played = contests.play(options, Path(directory))
        starts = startup.compare(options, Path(directory))
        in_process = calls.measure(options, Path(directory))
    if options.json:
        figures = {"contests": [contest.as_json() for contest in played], "starts": starts, "calls": in_process}
        options.json.write_text(json.dumps({"machine": _machine(), "time": time.time()} | figures, indent=1))
    return _fail_on_errors(played)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=int(os.environ.get("ROUNDS", "5")))
    parser.add_argument("--seconds", type=int, default=3, help="of load, for each figure of a round")
    parser.add_argument("--starts", type=int, default=10, help="how often each server is started")
    parser.add_argument("--binaries", type=Path, default=ROOT / ".build/release")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where all figures go")
    return parser.parse_args()


def _machine() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    model = models[0] if models else platform.machine()
    return f"{model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Linux {platform.release()}"


def _fail_on_errors(played: list[Contest]) -> int:
    errors = sum(contest.our_errors for contest in played)
    if errors:
        print(f"{errors} requests to slipring failed", file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
