# SPDX-License-Identifier: Apache-2.0
"""Slipring with the agents of the benchmarks, or with those of the travel assistant."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Sequence

from processes import Server, free_port

ROOT = Path(__file__).resolve().parents[1]
HEADERS = ROOT / "Sources/AgentABI/include"
FIXTURES = ROOT / "Tests/Fixtures/Plugins"

#: Who is offered, and what the router reads of them.
AGENTS = {
    "weather_agent": "Live weather and forecasts for any city: temperature, rain, wind, snow. How warm is it there?",
    "flight_agent": "Flights between airports: departures, arrivals, delays, gates. Which flights go to a city?",
    "currency_agent": "Exchange rates, and conversion of amounts of money. How much is 100 USD in EUR?",
}
QUESTION = "What is the weather in Istanbul?"
#: What `agents/answer.c` says, and how often `burst.c` says a token.
TEXT = "It is 21 degrees and sunny in Istanbul."
TOKENS = 20


def compile_agent(source: Path, directory: Path) -> Path:
    library = directory / f"{source.stem}.so"
    flags = ["-std=gnu11", "-O2", "-Wall", "-Werror", "-fPIC", "-shared", "-fvisibility=hidden", "-Wl,-Bsymbolic"]
    # A fixture overrides fields of a sound plugin; clang's name for that, which gcc need not know.
    quiet = ["-Wno-override-init"]
    subprocess.run(["gcc", *flags, *quiet, "-I", HEADERS, "-I", FIXTURES, source, "-o", library], check=True)
    return library


def question(model: str, stream: bool) -> str:
    body = {"model": model, "messages": [{"role": "user", "content": QUESTION}]}
    return json.dumps(body | ({"stream": True} if stream else {}))


#: As the peers have.
ONE_WORKER = {"NIO_SINGLETON_GROUP_LOOP_COUNT": "1"}


def serving(program: Path, config: Path) -> list[str | Path]:
    return [program, "run", "--config", config, "--log-level", "warning"]


class Slipring(Server):
    """A build's binary. Each library is offered on a port of its own, as three agents behind the router."""

    def __init__(
        self, program: Path, directory: Path, *libraries: dict[str, Path], under: Sequence[str] = (), **environment: str
    ) -> None:
        """`under` is the command that runs the program, such as valgrind's."""
        directory.mkdir(exist_ok=True)
        self.ports = [free_port() for _ in libraries]
        config = directory / "agents.yaml"
        config.write_text(_config(dict(zip(self.ports, libraries))), encoding="utf-8")
        super().__init__("slipring", [*under, *serving(program, config)], directory, **ONE_WORKER, **environment)


def _config(offers: dict[int, dict[str, Path]]) -> str:
    """JSON is YAML, and needs no quoting of ours. Ids are unique in a host: the port tells them apart."""
    return json.dumps(
        {
            "agents": [
                {"id": agent_id(port, name), "library": str(library), "egress": []}
                for port, libraries in offers.items()
                for name, library in libraries.items()
            ],
            "listeners": [
                {
                    "name": f"port-{port}",
                    "port": port,
                    "agents": [{"id": agent_id(port, name), "description": AGENTS[name]} for name in libraries],
                }
                for port, libraries in offers.items()
            ],
        }
    )


def agent_id(port: int, name: str) -> str:
    return f"{name}_{port}"


# MARK: - Whether an answer is right

def is_right_json(answer: bytes) -> bool:
    choice = json.loads(answer)["choices"][0]
    return choice["message"]["content"] == TEXT and choice["finish_reason"] == "stop"


def is_right_stream(answer: bytes) -> bool:
    *events, last, rest = answer.split(b"\n\n")
    chunks = [json.loads(event.removeprefix(b"data: ")) for event in events]
    deltas = [chunk["choices"][0]["delta"].get("content", "") for chunk in chunks]
    return (
        rest == b""
        and last == b"data: [DONE]"
        and deltas == ["", *["token "] * TOKENS, ""]
        and chunks[-1]["choices"][0]["finish_reason"] == "stop"
    )
