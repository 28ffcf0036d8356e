# SPDX-License-Identifier: Apache-2.0
"""A host whose files change under it, and the agents that tell which version of them answers."""

from __future__ import annotations

import http.client
import json
import re
from pathlib import Path

import fixtures
from chat import Answer, complete, request
from host import BINARY, Host, Listener, free_port
from patience import until

class Workshop:
    """Compiles the agent that tells its version, once per version, and hands out copies."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._built: dict[tuple[str, str], Path] = {}

    def agent(self, version: str, id: str = "versioned") -> Path:
        if (version, id) not in self._built:
            self._built[version, id] = fixtures.build(
                "versioned", self._directory, f"{id}-{version}", VERSION=version, ID=id
            )
        return self._built[version, id]

    def code(self, version: str, id: str = "versioned") -> bytes:
        return self.agent(version, id).read_bytes()


def put(path: Path, content: bytes | str) -> None:
    """Whole or not at all: written beside, then renamed over."""
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_bytes(content if isinstance(content, bytes) else content.encode())
    fresh.rename(path)


def write(path: Path, content: bytes) -> None:
    """As `cp` does: into the file that is there."""
    with path.open("r+b" if path.exists() else "wb") as file:
        file.truncate(0)
        file.write(content)


class Site:
    """A directory with a config, plugins and a host that serves them."""

    def __init__(self, directory: Path, agents: list[dict] | None = None, discover: bool = False) -> None:
        self.config_file = directory / "agents.yaml"
        self.plugins = directory / "plugins"
        self.plugins.mkdir(exist_ok=True)
        self.directory = directory
        self.admin_port = free_port()
        self.listeners = [{"name": "agents", "port": free_port(), "discover": discover, "unknown_model": "reject"}]
        self.agents = agents or []
        self.more: dict[str, object] = {}
        self.descriptions: dict[str, str] = {}
        self.host: Host | None = None

    @property
    def text(self) -> str:
        offered = [
            {"id": agent["id"]}
            | ({"description": self.descriptions[agent["id"]]} if agent["id"] in self.descriptions else {})
            for agent in self.agents
        ]
        listeners = [{"agents": offered} | listener for listener in self.listeners]
        return json.dumps(
            {
                "plugin_directory": str(self.plugins),
                "admin": {"port": self.admin_port},
                "agents": self.agents,
                "listeners": listeners,
            }
            | self.more,
            indent=2,
        )

    def save(self) -> None:
        put(self.config_file, self.text)

    def start(self, *program: str | Path) -> Site:
        """With the binary under test, or with what else is to run it."""
        if not self.config_file.exists():
            self.save()
        listener = Listener("agents", [], self.listeners[0]["port"])
        self.host = Host(self.directory, listener, program=program or (BINARY,)).wait_until_ready()
        return self

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listeners[0]['port']}"

    @property
    def admin(self) -> str:
        return f"http://127.0.0.1:{self.admin_port}"

    # MARK: - Looking

    def ask(self, agent: str = "versioned", what: str = "1", stream: bool = False) -> Answer:
        return complete(self.url, what, stream=stream, model=agent)

    def says(self, agent: str = "versioned") -> str:
        """Version, number of the instance, settings; or the code of the error."""
        answer = self.ask(agent)
        return answer.text.strip() if answer.status == 200 else answer.error["code"]

    def version(self, agent: str = "versioned") -> str:
        return self.says(agent).split("#")[0]

    def get(self, path: str) -> dict:
        return request(self.admin, "GET", path).json

    def reload(self) -> dict:
        return request(self.admin, "POST", "/reload").json

    def status(self, agent: str = "versioned") -> dict:
        return next(entry for entry in self.get("/agents")["agents"] if entry["id"] == agent)

    @property
    def models(self) -> set[str]:
        return {model["id"] for model in request(self.url, "GET", "/v1/models").json["data"]} - {"auto"}

    def explained(self, code: str) -> int:
        """How often the host said so to the person before the terminal."""
        return len(re.findall(rf"\b{code}\b", self.host.log))

    def until_it_says(self, version: str, agent: str = "versioned") -> None:
        until(f"{agent} says {version}", lambda: self.version(agent) == version, self.host)

    @property
    def mapped(self) -> int:
        """How many plugin images are mapped."""
        maps = Path(f"/proc/{self.host.process.pid}/maps").read_text()
        return len({line.split()[-1] for line in maps.splitlines() if re.search(r"/plugins/.*/[0-9a-f]{16}\.so", line)})


class Stream:
    """An answer that is still coming."""

    def __init__(
        self, site: Site, what: str, agent: str = "versioned", port: int | None = None, mark: bytes = b"#"
    ) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port or site.listeners[0]["port"], timeout=60)
        body = {"model": agent, "stream": True, "messages": [{"role": "user", "content": what}]}
        self._connection.request("POST", "/v1/chat/completions", json.dumps(body), {"content-type": "application/json"})
        self._response = self._connection.getresponse()
        assert self._response.status == 200, self._response.read()
        #: It has begun once a token is here, and `mark` stands in each.
        self._head = b""
        while mark not in self._head:
            self._head += self._response.readline()

    def leave(self) -> None:
        self._connection.close()

    def rest(self) -> list[str]:
        """All tokens, once it has ended in order."""
        body = self._head + self._response.read()
        self._connection.close()
        assert body.endswith(b"data: [DONE]\n\n"), body[-200:]
        texts = []
        for frame in body.split(b"\n\n"):
            if frame.startswith(b"data: {"):
                event = json.loads(frame.removeprefix(b"data: "))
                assert "error" not in event, event
                texts += [choice["delta"].get("content") or "" for choice in event["choices"]]
        return "".join(texts).split()
