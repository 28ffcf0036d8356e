# SPDX-License-Identifier: Apache-2.0
"""Runs the real binary: a config, a process, its log, and its end."""

from __future__ import annotations

import http.client
import json
import os
import random
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("SLIPRING_BIN", ROOT / ".build/release/slipring"))
#: The plugins lie beside the binary.
PLUGINS = BINARY.parent

READY_WITHIN = 60
STOPPED_WITHIN = 45


def free_port() -> int:
    """Below those that the system gives to whoever asks for any: nobody takes it before it is used."""
    while True:
        port = random.randrange(10_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


@dataclass
class Agent:
    """One entry of `agents:`."""

    id: str
    library: Path
    settings: dict[str, object] = field(default_factory=dict)
    description: str | None = None


@dataclass
class Listener:
    """One entry of `listeners:`; the port is the system's choice."""

    name: str
    agents: list[Agent]
    port: int = field(default_factory=free_port)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def config(listeners: list[Listener]) -> str:
    """An `agents.yaml`: JSON is YAML, and needs no quoting of ours."""
    agents = {agent.id: agent for listener in listeners for agent in listener.agents}
    return json.dumps(
        {
            "plugin_directory": str(PLUGINS),
            "defaults": {"timeout_ms": 5_000},
            "agents": [
                {"id": agent.id, "library": str(agent.library), "egress": ["127.0.0.1"], "settings": agent.settings}
                for agent in agents.values()
            ],
            "listeners": [
                {
                    "type": "agent",
                    "name": listener.name,
                    "address": "127.0.0.1",
                    "port": listener.port,
                    "router": "embedded",
                    "agents": [offered(agent) for agent in listener.agents],
                }
                for listener in listeners
            ],
        },
        indent=2,
    )


def offered(agent: Agent) -> dict[str, str]:
    return {"id": agent.id} | ({"description": agent.description} if agent.description else {})


class Host:
    """`slipring run` as a process of ours; known by its PID only. A config that lies in the directory already is taken."""

    def __init__(
        self,
        directory: Path,
        *listeners: Listener,
        environment: dict[str, str] | None = None,
        program: Sequence[str | Path] = (BINARY,),
    ) -> None:
        assert BINARY.exists(), f"{BINARY} does not exist: build it first (make build), or set SLIPRING_BIN"
        self.port = listeners[0].port
        self.url = listeners[0].url
        self.directory = directory
        self._log = directory / "stderr.log"
        path = directory / "agents.yaml"
        if not path.exists():
            path.write_text(config(list(listeners)), encoding="utf-8")
        with self._log.open("wb") as log, (directory / "stdout.log").open("wb") as out:
            self.process = subprocess.Popen(
                [*map(str, program), "run", "--config", str(path)],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=log,
                cwd=directory,
                env=os.environ | (environment or {}),
            )

    @property
    def log(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def wait_until_ready(self) -> Host:
        deadline = time.monotonic() + READY_WITHIN
        while not self.is_ready():
            assert time.monotonic() < deadline, f"not ready within {READY_WITHIN} s:\n{self.log}"
            self._assert_alive()
        return self

    def is_ready(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    def stop(self) -> None:
        """SIGTERM drains, and the end is clean: exit 0."""
        self._assert_alive()
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"still running {STOPPED_WITHIN} s after SIGTERM:\n{self.log}") from None
        assert code == 0, f"exit {code} after SIGTERM:\n{self.log}"

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def _assert_alive(self) -> None:
        """Also the pause between two looks."""
        try:
            code = self.process.wait(0.02)
        except subprocess.TimeoutExpired:
            return
        raise AssertionError(f"ended by itself with {code}:\n{self.log}")
