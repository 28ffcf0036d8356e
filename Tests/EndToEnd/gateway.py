# SPDX-License-Identifier: Apache-2.0
"""A host with models: two providers of one stand-in, a gateway, a gateway with keys, and agents that relay."""

from __future__ import annotations

import json
import resource
from dataclasses import dataclass
from pathlib import Path

import fixtures
from chat import request
from host import Host, Listener, free_port
from standins import LLM
from standins.llm import KEY

#: The client keys of the listener that asks for them; the first one may ask three times a minute.
SLOW_KEY = "client-slow-51b2"
FREE_KEY = "client-free-93aa"


@dataclass
class Gateway:
    host: Host
    llm: LLM
    open: Listener
    guarded: Listener
    agents: Listener
    guarded_agents: Listener
    #: The URL of the admin listener.
    admin: str

    def reassure(self) -> None:
        """Every provider answers well once."""
        for model in ("openai/gpt-test", "anthropic/claude-test", "local/m"):
            body = {"model": model, "messages": [{"role": "user", "content": "hello"}]}
            answer = request(self.open.url, "POST", "/v1/chat/completions", body)
            assert answer.status == 200, answer.body


def start(directory: Path, llm: LLM) -> Gateway:
    listeners = [Listener(name, []) for name in ("open", "guarded", "agents", "guarded_agents")]
    admin = free_port()
    (directory / "agents.yaml").write_text(config(directory, llm.url, admin, *listeners), encoding="utf-8")
    environment = {"STANDIN_KEY": KEY, "SLOW_KEY": SLOW_KEY, "FREE_KEY": FREE_KEY}
    # As a plain shell has it: two connections for each stream would soon be too many.
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(1024, hard), hard))
    try:
        host = Host(directory, *listeners, environment=environment)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return Gateway(host, llm, *listeners, admin=f"http://127.0.0.1:{admin}")


def config(
    directory: Path, llm: str, admin: int, open: Listener, guarded: Listener, agents: Listener, guarded_agents: Listener
) -> str:
    built = {name: str(fixtures.build(name, directory)) for name in ("echo", "relays")}
    loopback = {"address": "127.0.0.1"}
    offered = [{"id": "echo", "description": "Repeats."}, {"id": "relays", "description": "Asks."}]
    keys = [
        {"name": "slow", "key": "$SLOW_KEY", "limits": {"requests_per_minute": 3}},
        {"name": "free", "key": "$FREE_KEY"},
    ]
    return json.dumps(
        {
            "admin": {"address": "127.0.0.1", "port": admin},
            "agents": [{"id": id, "library": path} for id, path in built.items()],
            "model_providers": [
                {
                    "model": "openai/gpt-test",
                    "access_key": "$STANDIN_KEY",
                    "base_url": f"{llm}/v1",
                    "default": True,
                    "max_retries": 0,
                },
                {
                    "model": "anthropic/claude-test",
                    "access_key": "$STANDIN_KEY",
                    "base_url": f"{llm}/v1",
                    "max_retries": 0,
                },
                {"model": "local/*", "base_url": f"{llm}/v1", "provider_interface": "openai", "max_retries": 0},
            ],
            "model_aliases": {"fast": {"target": "openai/gpt-test"}},
            "listeners": [
                {"type": "model", "name": open.name, "port": open.port, "heartbeat_ms": 200} | loopback,
                {"type": "model", "name": guarded.name, "port": guarded.port, "auth": {"keys": keys}} | loopback,
                {"type": "agent", "name": agents.name, "port": agents.port, "agents": offered} | loopback,
                {
                    "type": "agent",
                    "name": guarded_agents.name,
                    "port": guarded_agents.port,
                    "agents": offered,
                    "auth": {"keys": keys},
                }
                | loopback,
            ],
        },
        indent=2,
    )
