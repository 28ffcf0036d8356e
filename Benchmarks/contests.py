# SPDX-License-Identifier: Apache-2.0
"""S1 to S3: the same question to us and to the peers, round by round."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path

from against import Comparison, Work
from host import AGENTS, FIXTURES, ROOT, Slipring, agent_id, compile_agent, is_right_json, is_right_stream, question
from load import CHAT, Target, ask, check, press
from nginx import Nginx, Unavailable, build_module
from report import Contest, Goal

#: The router's choice for the question that is asked.
CHOSEN = "weather_agent"
MODULE = "nginx + C module"

S1 = Goal(step_one=47, ahead=16, unit="us")
S2 = Goal(step_one=70, ahead=45, unit="us")
S3 = Goal(step_one=80, ahead=35, unit="us")


def play(options: argparse.Namespace, directory: Path) -> list[Contest]:
    with Slipring(options.binaries / "slipring", directory, *offers(directory)) as host:
        for port in host.ports:
            host.wait_until_listening(port)
        ours = targets(host)
        reply, stream = ask(ours["json"]), ask(ours["stream"])
        server, absent = _nginx(directory, reply, stream)
        with server:
            server.wait_until_listening(server.port)
            peers = _peers(server, reply, stream, with_module=not absent)
            return _rounds(options, ours, peers, absent)


def compare(comparison: Comparison, options: argparse.Namespace, directory: Path) -> None:
    """The same for two builds, in turn."""
    libraries = offers(directory)
    with contextlib.ExitStack() as stack:
        asked = {}
        for build in comparison.builds:
            host = stack.enter_context(Slipring(build.program, directory / build.name, *libraries))
            for port in host.ports:
                host.wait_until_listening(port)
            asked[build] = targets(host)
        comparison.play(WORK, asked, options)


WORK = [
    Work("S1  JSON answer of an agent, CPU us/req", "json", 64, "cpu_us"),
    Work("S1  the same, routed over 3, CPU us/req", "json-auto", 64, "cpu_us"),
    Work("S2  20 tokens in one burst, CPU us/req", "stream", 64, "cpu_us"),
    Work("S2  the same, routed over 3, CPU us/req", "stream-auto", 64, "cpu_us"),
    Work("S3  median wait at one connection, us", "json", 1, "p50_us"),
]


def offers(directory: Path) -> list[dict[str, Path]]:
    """Three agents that answer in one piece, and three that emit 20 tokens."""
    sources = (ROOT / "Benchmarks/agents/answer.c", FIXTURES / "burst.c")
    return [dict.fromkeys(AGENTS, compile_agent(source, directory)) for source in sources]


def targets(host: Slipring) -> dict[str, Target]:
    """What is asked of a host that offers `answer.c` on its first port and `burst.c` on its second."""
    json_port, stream_port = host.ports

    def target(name: str, port: int, model: str, stream: bool) -> Target:
        right = is_right_stream if stream else is_right_json
        return Target(name, host, port, CHAT, question(model, stream), right, is_ours=True)

    return {
        "json": target("slipring, agent named", json_port, agent_id(json_port, CHOSEN), False),
        "json-auto": target("slipring, routed over 3", json_port, "auto", False),
        "stream": target("slipring, agent named", stream_port, agent_id(stream_port, CHOSEN), True),
        "stream-auto": target("slipring, routed over 3", stream_port, "auto", True),
    }


def _nginx(directory: Path, reply: bytes, stream: bytes) -> tuple[Nginx, dict[str, str]]:
    """With the module if it can be built; else without, and why."""
    try:
        module = build_module(directory, reply, [event + b"\n\n" for event in stream.split(b"\n\n")[:-1]])
        return Nginx(directory, reply.decode(), module), {}
    except Unavailable as reason:
        return Nginx(directory, reply.decode(), None), {MODULE: str(reason)}


def _peers(server: Nginx, reply: bytes, stream: bytes, with_module: bool) -> dict[str, Target]:
    """The same questions; their answers are ours, byte for byte."""

    def target(name: str, path: str, wanted: bytes) -> Target:
        return Target(name, server, server.port, path, question(CHOSEN, wanted is stream), wanted.__eq__)

    peers = {"json": target("nginx return 200", "/json", reply)}
    if with_module:
        peers["module-json"] = target(MODULE, "/module-json", reply)
        peers["module-burst"] = target(f"{MODULE}, one chain", "/module-burst", stream)
        peers["module-each"] = target(f"{MODULE}, a flush each", "/module-each", stream)
    return peers


def _rounds(
    options: argparse.Namespace, ours: dict[str, Target], peers: dict[str, Target], absent: dict[str, str]
) -> list[Contest]:
    contests = _contests(ours, peers, absent)
    for target in [*ours.values(), *peers.values()]:
        check(target)
        press(target, connections=64, seconds=1)
    for number in range(options.rounds):
        for contest in contests:
            contest.play_round(options.seconds)
        print(f"round {number + 1} of {options.rounds} is over", file=sys.stderr)
    for contest in contests:
        print("\n".join(contest.lines()))
    return contests


def _contests(ours: dict[str, Target], peers: dict[str, Target], absent: dict[str, str]) -> list[Contest]:
    single = [ours["json"], ours["json-auto"], *_named(peers, "json", "module-json")]
    burst = [ours["stream"], ours["stream-auto"], *_named(peers, "module-burst", "module-each")]
    return [
        Contest("S1", "chat request, JSON answer, 64 connections", S1, "cpu_us", 64, single, absent),
        Contest("S2", "the same, 20 tokens in one burst", S2, "cpu_us", 64, burst, absent),
        Contest("S3", "one connection, JSON answer, by the median wait", S3, "p50_us", 1, single, absent),
    ]


def _named(peers: dict[str, Target], *names: str) -> list[Target]:
    return [peers[name] for name in names if name in peers]
