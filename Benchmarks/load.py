# SPDX-License-Identifier: Apache-2.0
"""Load on a server by wrk, and what it cost the server."""

from __future__ import annotations

import http.client
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from processes import LOAD_CORE, Server, pinned

#: Where a host answers chats.
CHAT = "/v1/chat/completions"
SCRIPT = Path(__file__).with_name("post.lua")


@dataclass(frozen=True)
class Target:
    """One question to one server, and whether an answer to it is right."""

    name: str
    server: Server
    port: int
    path: str
    body: str
    is_right: Callable[[bytes], bool]
    #: One of our figures: its errors fail the run.
    is_ours: bool = False


@dataclass(frozen=True)
class Sample:
    """What one round brought."""

    cpu_us: float
    requests_per_second: float
    p50_us: int
    errors: int


def ask(target: Target) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", target.port, timeout=10)
    connection.request("POST", target.path, target.body, {"Content-Type": "application/json"})
    response = connection.getresponse()
    answer = response.read()
    connection.close()
    if response.status != 200:
        raise RuntimeError(f"{target.name} answers with {response.status}: {answer[:500]!r}")
    return answer


def check(target: Target) -> None:
    """Nothing is timed that does not answer right."""
    answer = ask(target)
    if not target.is_right(answer):
        raise RuntimeError(f"{target.name} answers something else than it should: {answer[:500]!r}")


def press(target: Target, connections: int, seconds: float) -> Sample:
    """Keeps so many requests under way for so long."""
    before = target.server.cpu_seconds()
    result = _wrk(target, connections, seconds)
    spent = target.server.cpu_seconds() - before
    if not result["requests"]:
        raise RuntimeError(f"{target.name} answered nothing within {seconds} s")
    return Sample(
        cpu_us=spent * 1e6 / result["requests"],
        requests_per_second=result["requests"] * 1e6 / result["microseconds"],
        p50_us=result["p50"],
        errors=result["errors"],
    )


def _wrk(target: Target, connections: int, seconds: float) -> dict[str, int]:
    command = ["wrk", "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "10s", "-s", SCRIPT]
    command += [f"http://127.0.0.1:{target.port}{target.path}", "--", target.body]
    finished = subprocess.run(
        pinned(LOAD_CORE, command), capture_output=True, text=True, timeout=seconds + 60, check=True
    )
    for line in finished.stdout.splitlines():
        if line.startswith("RESULT "):
            return json.loads(line.removeprefix("RESULT "))
    raise RuntimeError(f"wrk says nothing: {finished.stdout}{finished.stderr}")
