#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the release build beside its peers, in one run, in interleaved rounds; docs/performance.md explains it.

    make bench                    five rounds, about five minutes
    make bench ROUNDS=2           a quick look
    Benchmarks/run.py --json FILE every figure of every round
    Benchmarks/run.py --against OLD_BINARY   this build and another one in turn, without the peers
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import against
import calls
import contests
import startup
from processes import LOAD_CORE, SERVER_CORE, machine
from report import Contest


def main() -> int:
    sys.stdout.reconfigure(line_buffering=True)
    options = _options()
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {machine()}")
    print(f"server on core {SERVER_CORE}, load on core {LOAD_CORE}, {options.rounds} rounds of {options.seconds} s\n")
    if SERVER_CORE == LOAD_CORE:
        print("There is one core only: the load runs beside the server, so read the CPU time, not the rates.\n")
    with tempfile.TemporaryDirectory(prefix="slipring-bench-") as directory:
        if options.against:
            comparison = against.Comparison(options)
            contests.compare(comparison, options, Path(directory))
            startup.compare(comparison, options, Path(directory))
            calls.compare(comparison, options, Path(directory))
            return comparison.finish()
        played = contests.play(options, Path(directory))
        starts = startup.beside_nginx(options, Path(directory))
        in_process = calls.measure(options, Path(directory))
    if options.json:
        figures = {"contests": [contest.as_json() for contest in played], "starts": starts, "calls": in_process}
        options.json.write_text(json.dumps({"machine": machine(), "time": time.time()} | figures, indent=1))
    return _fail_on_errors(played)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--starts", type=int, default=10, help="how often each server is started")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where all figures go")
    return against.parse(parser, rounds=5)


def _fail_on_errors(played: list[Contest]) -> int:
    errors = sum(contest.our_errors for contest in played)
    if errors:
        print(f"{errors} requests to slipring failed", file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
