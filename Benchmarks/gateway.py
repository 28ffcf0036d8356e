#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""S4 to S6: what the gateway adds to a call of a model, beside nginx as a plain proxy; docs/performance.md explains it.

    make bench-gateway                  three rounds, about two minutes
    make bench-gateway ROUNDS=1         a quick look
    Benchmarks/gateway.py --against OLD_BINARY   this build and another one in turn, without the peer
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Sequence

import against
from against import Work
from host import ONE_WORKER, serving
from load import CHAT, Target, check, press
from processes import LOAD_CORE, SERVER_CORE, Server, free_port, machine, pinned
from report import Contest, Goal, aligned

BURST = 20
PACED = 100
INTERVAL_MS = 50
#: Streams that are open at the same time.
OPEN = 512
#: As many as the gateway has to bear on one core.
MANY = 1000

S4 = Goal(step_one=130, ahead=100, unit="us")
S4_WAIT = Goal(step_one=150, ahead=100, unit="us")
S5 = Goal(step_one=320, ahead=170, unit="us")
S6 = Goal(step_one=35, ahead=18, unit="us")
S6_WAIT = Goal(step_one=200, ahead=100, unit="us")
S7 = Goal(step_one=30, ahead=3, unit="KiB")


def main() -> int:
    sys.stdout.reconfigure(line_buffering=True)
    options = _options()
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {machine()}")
    print(f"gateways on core {SERVER_CORE}, provider and load on core {LOAD_CORE}, {options.rounds} rounds\n")
    with tempfile.TemporaryDirectory(prefix="slipring-bench-") as name:
        directory = Path(name)
        if options.against:
            return _compare(options, directory)
        with Upstream(directory) as upstream, Gateway(options.binaries / "slipring", directory, upstream.port) as gateway:
            with Proxy(directory, upstream.port) as proxy:
                for server in (upstream, gateway, proxy):
                    server.wait_until_listening(server.port)
                failed = _bursts(options, upstream, gateway, proxy)
                failed += _paced(options, upstream, gateway, proxy)
    return 1 if failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    return against.parse(parser, rounds=3)


# MARK: - Servers


class Upstream(Server):
    """The provider; it shares the core of the load."""

    def __init__(self, directory: Path) -> None:
        self.port = free_port()
        binary = directory / "upstream"
        source = Path(__file__).parent / "upstream/upstream.c"
        subprocess.run(["gcc", "-std=gnu11", "-O2", "-Wall", "-Werror", source, "-o", binary], check=True)
        arguments = [self.port, BURST, PACED, INTERVAL_MS]
        super().__init__("upstream", pinned(LOAD_CORE, [binary, *map(str, arguments)]), directory)


class Gateway(Server):
    def __init__(
        self, program: Path, directory: Path, upstream: int, under: Sequence[str] = (), **environment: str
    ) -> None:
        directory.mkdir(exist_ok=True)
        self.port = free_port()
        places = {"j": "json", "b": "burst", "p": "paced"}
        providers = [
            {
                "model": f"{name}/m",
                "base_url": f"http://127.0.0.1:{upstream}/{path}",
                "provider_interface": "openai",
                "max_retries": 0,
            }
            for path, name in places.items()
        ]
        listener = {"type": "model", "name": "gateway", "port": self.port}
        config = directory / "gateway.yaml"
        config.write_text(json.dumps({"model_providers": providers, "listeners": [listener]}), encoding="utf-8")
        super().__init__("slipring", [*under, *serving(program, config)], directory, **ONE_WORKER, **environment)


class Proxy(Server):
    """nginx passes bytes, and looks at none of them."""

    def __init__(self, directory: Path, upstream: int) -> None:
        self.port = free_port()
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        temporary = " ".join(f"{kind}_temp_path {directory};" for kind in kinds)
        config = directory / "proxy.conf"
        config.write_text(
            f"""
daemon off; worker_processes 1; pid {directory}/proxy.pid; error_log stderr warn;
events {{ worker_connections 8192; }}
http {{
    access_log off; keepalive_requests 1000000000; tcp_nodelay on; {temporary}
    upstream provider {{ server 127.0.0.1:{upstream}; keepalive 1024; keepalive_requests 1000000000; }}
    server {{
        listen 127.0.0.1:{self.port} backlog=4096;
        location / {{
            proxy_pass http://provider; proxy_http_version 1.1; proxy_set_header Connection "";
            proxy_buffering off;
        }}
    }}
}}""",
            encoding="utf-8",
        )
        super().__init__("nginx", ["nginx", "-e", "stderr", "-c", config], directory)


# MARK: - S4 and S5


def _question(name: str, stream: bool) -> str:
    messages = [{"role": "user", "content": "What is the weather in Istanbul?"}]
    return json.dumps({"model": f"{name}/m", "messages": messages} | ({"stream": True} if stream else {}))


def _is_right_json(answer: bytes) -> bool:
    choice = json.loads(answer)["choices"][0]
    return choice["message"]["content"] == "token " * BURST and choice["finish_reason"] == "stop"


def _is_right_burst(answer: bytes) -> bool:
    return answer.count(b'"content":"token "') == BURST and answer.endswith(b"data: [DONE]\n\n")


def targets(server: Server, port: int, name: str = "slipring", is_direct: bool = False) -> tuple[Target, Target]:
    """The questions of S4 and S5; `is_direct` where the path chooses the provider and not the model's name."""

    def target(model: str, stream: bool, is_right: Callable[[bytes], bool]) -> Target:
        path = f"/{model[0]}{CHAT[3:]}" if is_direct else CHAT
        return Target(name, server, port, path, _question(model, stream), is_right, is_ours=not is_direct)

    return target("json", False, _is_right_json), target("burst", True, _is_right_burst)


def _bursts(options: argparse.Namespace, upstream: Upstream, gateway: Gateway, proxy: Proxy) -> int:
    competitors = [
        targets(gateway, gateway.port),
        targets(proxy, proxy.port, "nginx proxy_pass", is_direct=True),
        targets(upstream, upstream.port, "(provider itself)", is_direct=True),
    ]
    json_targets, burst_targets = map(list, zip(*competitors))
    contests = [
        Contest("S4", "JSON answer, 64 connections", S4, "cpu_us", 64, json_targets, {}),
        Contest("S5", f"stream of {BURST} tokens in one burst, 64 connections", S5, "cpu_us", 64, burst_targets, {}),
        Contest("S4", "JSON answer, one connection, by the median wait", S4_WAIT, "p50_us", 1, json_targets, {}),
    ]
    for target in json_targets + burst_targets:
        check(target)
        press(target, connections=64, seconds=1)
    for _ in range(options.rounds):
        for contest in contests:
            contest.play_round(options.seconds)
    for contest in contests[:2]:
        print("\n".join(contest.lines()))
    waits = contests[2]
    alone = waits.median("(provider itself)", "p50_us")
    added = {target.name: waits.median(target.name, "p50_us") - alone for target in json_targets[:2]}
    print(f"S4  median wait added at one connection ({S4_WAIT}: {S4_WAIT.verdict(added['slipring'])})")
    print("\n".join(aligned([["", "us added"], *[[name, f"{value:.0f}"] for name, value in added.items()]])), "\n")
    return sum(contest.our_errors for contest in contests)


# MARK: - S6 and memory


@dataclass
class Paced:
    """What a number of paced streams brought."""

    tokens: int
    cpu_us_per_token: float
    kib_per_stream: float


class _Reader(asyncio.Protocol):
    def __init__(self, request: bytes, first: asyncio.Future, whole: asyncio.Future) -> None:
        self.request, self.first, self.whole = request, first, whole
        self.tokens = 0
        self.tail = b""

    def connection_made(self, transport: asyncio.Transport) -> None:
        self.transport = transport
        self.asked = time.perf_counter()
        transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        data = self.tail + data
        self.tokens += data.count(b'"content":"token "')
        # What may be the beginning of another one.
        self.tail = data[-17:] if b'"content":"token "' not in data[-17:] else b""
        if self.tokens and not self.first.done():
            self.first.set_result(time.perf_counter() - self.asked)
        if b"[DONE]" in data and not self.whole.done():
            self.whole.set_result(self.tokens)
            self.transport.close()

    def connection_lost(self, _: Exception | None) -> None:
        for future in (self.first, self.whole):
            if not future.done():
                future.set_exception(ConnectionError("the stream broke off"))
                future.exception()


async def _stream(port: int, request: bytes) -> _Reader:
    loop = asyncio.get_running_loop()
    reader = _Reader(request, loop.create_future(), loop.create_future())
    await loop.create_connection(lambda: reader, "127.0.0.1", port)
    return reader


async def _play(server: Server, port: int, request: bytes, count: int) -> Paced:
    resident = _own_kib(server)
    streams = []
    for _ in range(count):
        streams.append(await _stream(port, request))
    await asyncio.gather(*(stream.first for stream in streams))
    # All are open: from here on nothing but tokens.
    before, begun = server.cpu_seconds(), sum(stream.tokens for stream in streams)
    per_stream = (_own_kib(server) - resident) / count
    await asyncio.sleep(PACED * INTERVAL_MS / 1000 * 0.6)
    spent, passed = server.cpu_seconds() - before, sum(stream.tokens for stream in streams) - begun
    tokens = sum(await asyncio.gather(*(stream.whole for stream in streams)))
    return Paced(tokens, spent * 1e6 / passed, per_stream)


async def _first_tokens(port: int, request: bytes, count: int) -> float:
    """The median wait for a first token, in microseconds, one stream after the other."""
    waits = []
    for _ in range(count):
        stream = await _stream(port, request)
        waits.append(await stream.first * 1e6)
        stream.whole.cancel()
        stream.transport.close()
    return statistics.median(waits)


def _own_kib(server: Server) -> int:
    """Memory that belongs to the family alone."""
    total = 0
    for pid in server.pids:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("RssAnon:"):
                total += int(line.split()[1])
    return total


def _request(path: str) -> bytes:
    body = _question("paced", True).encode()
    return b"POST %b HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        path.encode(), len(body), body,
    )


def _paced(options: argparse.Namespace, upstream: Upstream, gateway: Gateway, proxy: Proxy) -> int:
    os.sched_setaffinity(0, {LOAD_CORE})
    direct = _request(f"/p{CHAT[3:]}")
    places = {
        "slipring": (gateway, gateway.port, _request(CHAT)),
        "nginx proxy_pass": (proxy, proxy.port, direct),
        "(provider itself)": (upstream, upstream.port, direct),
    }
    rounds: dict[str, list[Paced]] = {name: [] for name in places}
    waits = {name: [] for name in places}
    for _ in range(options.rounds):
        for name, (server, port, request) in places.items():
            rounds[name].append(asyncio.run(_play(server, port, request, OPEN)))
            waits[name].append(asyncio.run(_first_tokens(port, request, 100)))
    many = asyncio.run(_play(*places["slipring"], MANY))

    def median(name: str, figure: str) -> float:
        return statistics.median(getattr(sample, figure) for sample in rounds[name])

    alone = statistics.median(waits["(provider itself)"])
    added = {name: statistics.median(values) - alone for name, values in waits.items()}
    cost = median("slipring", "cpu_us_per_token")
    print(f"S6  {OPEN} streams, a token each {INTERVAL_MS} ms ({S6}: {S6.verdict(cost)}; first token added: {S6_WAIT})")
    head = ["", "CPU us/token", "first token us added", "tokens of", "arrived", "KiB/stream"]
    rows = [
        [
            name,
            f"{median(name, 'cpu_us_per_token'):.1f}",
            f"{added[name]:.0f}",
            f"{OPEN * PACED * options.rounds:,}",
            f"{sum(sample.tokens for sample in rounds[name]):,}",
            # Later rounds find the memory of the first.
            f"{rounds[name][0].kib_per_stream:.1f}",
        ]
        for name in places
    ]
    print("\n".join(aligned([head, *rows])), "\n")
    print(f"    {MANY} streams on one core: {many.tokens:,} of {MANY * PACED:,} tokens arrived, "
          f"{many.cpu_us_per_token:.1f} us/token, {many.kib_per_stream:.1f} KiB more a stream ({S7})")
    lost = OPEN * PACED * options.rounds - sum(sample.tokens for sample in rounds["slipring"])
    return lost + MANY * PACED - many.tokens


# MARK: - Two builds

WORK = [
    Work("S4  JSON answer of a model, CPU us/req", "json", 64, "cpu_us"),
    Work("S4  median wait at one connection, us", "json", 1, "p50_us"),
    Work(f"S5  {BURST} tokens in one burst, CPU us/req", "burst", 64, "cpu_us"),
]


def _compare(options: argparse.Namespace, directory: Path) -> int:
    """S4 to S6 for two builds, in turn."""
    comparison = against.Comparison(options)
    with contextlib.ExitStack() as stack:
        upstream = stack.enter_context(Upstream(directory))
        upstream.wait_until_listening(upstream.port)
        gateways = {
            build: stack.enter_context(Gateway(build.program, directory / build.name, upstream.port))
            for build in comparison.builds
        }
        for gateway in gateways.values():
            gateway.wait_until_listening(gateway.port)
        asked = {
            build: dict(zip(("json", "burst"), targets(gateway, gateway.port))) for build, gateway in gateways.items()
        }
        comparison.play(WORK, asked, options)
        os.sched_setaffinity(0, {LOAD_CORE})
        request = _request(CHAT)
        for builds in comparison.rounds(options.rounds):
            for build in builds:
                gateway = gateways[build]
                paced = asyncio.run(_play(gateway, gateway.port, request, OPEN))
                comparison.note(f"S6  {OPEN} streams, CPU us/token", build, paced.cpu_us_per_token)
                comparison.errors += OPEN * PACED - paced.tokens
                wait = asyncio.run(_first_tokens(gateway.port, request, 100))
                comparison.note("S6  median wait for a first token, us", build, wait)
    return comparison.finish()


if __name__ == "__main__":
    sys.exit(main())
