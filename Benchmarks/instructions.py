#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Instructions a request for S1, S2, S4 and S5, counted by callgrind; docs/performance.md explains it.

    make bench-instructions
    Benchmarks/instructions.py --against OLD_BINARY   another build as well, and the ratio of the two
    Benchmarks/instructions.py --keep DIRECTORY       leaves the profiles there, for callgrind_annotate
"""

from __future__ import annotations

import argparse
import contextlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Iterator

import contests
import gateway
from against import Build, Comparison, add_options
from host import Slipring
from load import Target, check
from processes import Server

#: So that caches are filled and pools have what they keep.
WARM_UP = 200
#: Tables of hashes are laid out alike in each run.
ENVIRONMENT = {"SWIFT_DETERMINISTIC_HASHING": "1"}


def main() -> int:
    sys.stdout.reconfigure(line_buffering=True)
    options = _options()
    comparison = Comparison(options)
    with tempfile.TemporaryDirectory(prefix="slipring-bench-") as directory:
        for number, builds in enumerate(comparison.rounds(options.runs), 1):
            for build in builds:
                _count(options, comparison, build, Path(directory) / f"{build.name}-{number}")
    rounds = options.runs * options.rounds
    print(f"Instructions a request, the kernel's not counted: {rounds} rounds of {options.requests} requests\n")
    return comparison.finish()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser, limit=1.03)
    parser.add_argument("--runs", type=int, default=3, help="how often each server is started")
    parser.add_argument("--rounds", type=int, default=3, help="counted in each run")
    parser.add_argument("--requests", type=int, default=200, help="in each round")
    parser.add_argument("--keep", type=Path, metavar="DIRECTORY", help="where callgrind's profiles go")
    return parser.parse_args()


def _count(options: argparse.Namespace, comparison: Comparison, build: Build, directory: Path) -> None:
    """One run: each server is started once, each question asked in rounds."""
    directory.mkdir()
    stripped = directory / "slipring"
    # Valgrind before 3.21 gives up at debug information of DWARF 5; symbols are enough here.
    subprocess.run(["objcopy", "--strip-debug", build.program, stripped], check=True)
    kept = options.keep and options.keep / directory.name
    for questions in (_agents(stripped, directory), _models(stripped, directory)):
        with questions as asked:
            for name, target in asked.items():
                for count in _rounds(options, target, name, kept):
                    comparison.note(name, build, count)


@contextlib.contextmanager
def _agents(program: Path, directory: Path) -> Iterator[dict[str, Target]]:
    offers = contests.offers(directory)
    with Slipring(program, directory / "agents", *offers, under=CALLGRIND, **ENVIRONMENT) as host:
        for port in host.ports:
            host.wait_until_listening(port, seconds=120)
        ours = contests.targets(host)
        yield {
            "S1  JSON answer of an agent": ours["json"],
            "S1  the same, routed over 3": ours["json-auto"],
            "S2  20 tokens of an agent in one burst": ours["stream"],
            "S2  the same, routed over 3": ours["stream-auto"],
        }


@contextlib.contextmanager
def _models(program: Path, directory: Path) -> Iterator[dict[str, Target]]:
    with gateway.Upstream(directory) as upstream:
        upstream.wait_until_listening(upstream.port)
        with gateway.Gateway(program, directory / "models", upstream.port, under=CALLGRIND, **ENVIRONMENT) as host:
            host.wait_until_listening(host.port, seconds=120)
            answer, stream = gateway.targets(host, host.port)
            yield {"S4  JSON answer of a model": answer, "S5  20 tokens of a model in one burst": stream}


# MARK: - Counting

#: One thread runs at a time anyway; that they take fair turns keeps the number of wake-ups alike.
CALLGRIND = ["valgrind", "--tool=callgrind", "--fair-sched=yes", "--callgrind-out-file=callgrind.out"]


def _rounds(options: argparse.Namespace, target: Target, name: str, kept: Path | None) -> Iterator[float]:
    check(target)
    client = Client(target)
    client.ask(WARM_UP)
    _dump(target.server)
    for number in range(options.rounds):
        client.ask(options.requests)
        profile = _dump(target.server)
        yield int(re.search(r"(?m)^(?:totals|summary): (\d+)", profile.read_text())[1]) / options.requests
        if kept:
            kept.mkdir(parents=True, exist_ok=True)
            shutil.copy(profile, kept / f"{name[:2]}-{'routed' if 'routed' in name else 'direct'}-{number + 1}.callgrind")


def _dump(server: Server) -> Path:
    """Writes what was counted since the last time to a file of its own, and begins again at 0."""
    before = set(server.directory.glob("callgrind.out.*"))
    command = ["callgrind_control", "--dump", str(server.pids[0])]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    written = set(server.directory.glob("callgrind.out.*")) - before
    if done.returncode or len(written) != 1:
        raise RuntimeError(f"callgrind_control --dump: {done.stdout}{done.stderr}")
    return written.pop()


class Client:
    """One connection, one request after the other: how many are served in one turn is not left to chance."""

    def __init__(self, target: Target) -> None:
        body = target.body.encode()
        fields = {"Host": "127.0.0.1", "Content-Type": "application/json", "Content-Length": len(body)}
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        # One segment, so that the server reads it in one piece.
        self._request = f"POST {target.path} HTTP/1.1\r\n{head}\r\n".encode() + body
        self._socket = socket.create_connection(("127.0.0.1", target.port), timeout=60)

    def ask(self, count: int) -> None:
        for _ in range(count):
            self._socket.sendall(self._request)
            answer = self._read()
            if not answer.startswith(b"HTTP/1.1 200 "):
                raise RuntimeError(f"the answer is {answer[:500]!r}")

    def _read(self) -> bytes:
        answer = b""
        while not _is_whole(answer):
            piece = self._socket.recv(1 << 16)
            if not piece:
                raise RuntimeError(f"the connection ends after {answer[-300:]!r}")
            answer += piece
        return answer


def _is_whole(answer: bytes) -> bool:
    head, end, body = answer.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\ncontent-length: *(\d+)", head)
    return bool(end) and (len(body) >= int(length[1]) if length else body.endswith(b"0\r\n\r\n"))


if __name__ == "__main__":
    sys.exit(main())
