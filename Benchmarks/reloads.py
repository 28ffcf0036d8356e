# SPDX-License-Identifier: Apache-2.0
"""What the reload benchmark and the soak share: agents in as many versions as wanted, and a host that serves them."""

from __future__ import annotations

import http.client
import json
import random
import re
import subprocess
from pathlib import Path

from processes import Server, free_port

ROOT = Path(__file__).resolve().parents[1]
HEADERS = ROOT / "Sources/AgentABI/include"
FIXTURES = ROOT / "Tests/Fixtures/Plugins"
#: The version that is compiled in; others of the same length take its place in the file.
BUILT = b"1.0.100000"
#: What the currency agent asks when it knows neither currency: the one text of it that needs no upstream.
ASKED = b"Which currencies do you mean?"


class Versions:
    """One agent in many versions: the same image, but for the version in it."""

    def __init__(self, image: bytes, marker: bytes, form: str) -> None:
        self._parts = image.split(marker)
        self._form = form
        if len(self._parts) < 2:
            raise RuntimeError(f"{marker!r} does not stand in the image")
        if len(self.name(100_000)) != len(marker):
            raise RuntimeError(f"{self.name(100_000)!r} is not as long as {marker!r}")

    def image(self, number: int) -> bytes:
        return self.name(number).encode().join(self._parts)

    def name(self, number: int) -> str:
        """What the agent says of itself."""
        return self._form.format(number)


def c_agent(directory: Path) -> Versions:
    """`versioned.c`, which says its version in every token."""
    library = directory / "built.so"
    flags = ["-std=gnu11", "-O2", "-fPIC", "-shared", "-fvisibility=hidden", "-Wl,-Bsymbolic", "-w"]
    source = FIXTURES / "versioned.c"
    subprocess.run(
        ["cc", *flags, f'-DVERSION="{BUILT.decode()}"', "-I", HEADERS, "-I", FIXTURES, source, "-o", library], check=True
    )
    return Versions(library.read_bytes(), BUILT, "1.0.{}")


def swift_agent(plugins: Path) -> Versions:
    """The currency agent, whose question has a number in it."""
    return Versions((plugins / "libCurrency.so").read_bytes(), ASKED, "Which currencies, no. {}?")


class Site:
    """A directory with a config and plugins, and the host that serves them."""

    def __init__(self, binaries: Path, directory: Path) -> None:
        self.directory = directory
        self.plugins = directory / "plugins"
        self.plugins.mkdir()
        self.binaries = binaries
        self.port, self.admin = free_port(), free_port()
        self.c, self.swift = c_agent(directory), swift_agent(binaries)
        self.tag, self.description = "0", "Tells its version."

    def put(self, name: str, content: bytes) -> None:
        """As deployments do: written beside, then moved."""
        fresh = self.directory / f"{name}.new"
        fresh.write_bytes(content)
        fresh.rename(self.plugins / name)

    def configure(self) -> None:
        text = json.dumps(
            {
                "plugin_directory": str(self.plugins),
                "admin": {"port": self.admin},
                "agents": [
                    {"id": "c", "library": "c.so", "settings": {"tag": self.tag}},
                    {
                        "id": "swift",
                        "library": "swift.so",
                        "egress": [],
                        "settings": {"frankfurter_url": "http://127.0.0.1:9", "cache_seconds": int(self.tag) + 1},
                    },
                ],
                "listeners": [
                    {
                        "port": self.port,
                        "discover": True,
                        "agents": [{"id": "c", "description": self.description}, {"id": "swift"}],
                    }
                ],
            }
        )
        fresh = self.directory / "agents.new"
        fresh.write_text(text)
        fresh.rename(self.directory / "agents.yaml")

    def server(self) -> Server:
        command = [self.binaries / "slipring", "run", "--config", self.directory / "agents.yaml"]
        return Server("slipring", command, self.directory)

    @property
    def log(self) -> str:
        return (self.directory / "slipring.log").read_text(errors="replace")

    @property
    def swaps_us(self) -> list[int]:
        """How long each publish held requests up."""
        return sorted(int(number) for number in re.findall(r'"swap_us":"(\d+)"', self.log))


class Client:
    """One connection that is kept."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def send(self, method: str, path: str, body: object = None) -> http.client.HTTPResponse:
        payload = None if body is None else json.dumps(body)
        self._connection.request(method, path, payload, {"content-type": "application/json"})
        return self._connection.getresponse()

    def json(self, method: str, path: str) -> dict:
        return json.loads(self.send(method, path).read())

    def ask(self, agent: str, what: str = "1") -> str:
        """The whole answer."""
        response = self.send("POST", "/v1/chat/completions", question(agent, what, stream=False))
        body = response.read()
        if response.status != 200:
            raise RuntimeError(f"{agent} answers with {response.status}: {body[:300]!r}")
        return json.loads(body)["choices"][0]["message"]["content"]


def question(agent: str, what: str, stream: bool) -> dict:
    return {"model": agent, "stream": stream, "messages": [{"role": "user", "content": what}]}


def seeded(seed: str | None) -> random.Random:
    """The same sequence for the same seed; it is printed, so that a failure can be seen again."""
    number = int(seed) if seed else random.SystemRandom().randrange(1 << 32)
    print(f"seed {number}", flush=True)
    return random.Random(number)
