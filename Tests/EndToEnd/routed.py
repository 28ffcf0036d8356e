# SPDX-License-Identifier: Apache-2.0
"""A host whose listener asks a model who answers."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import fixtures
from host import BINARY, Agent, Host, Listener, free_port

DESCRIPTIONS = {
    "weather_agent": "Weather conditions and forecasts for any city: temperature, rain, snow, wind, sunshine, storms.",
    "flight_agent": "Flights between airports: departures, arrivals, delays, airlines, gates, tickets, connections.",
    "currency_agent": "Exchange rates of currencies: convert dollars, euros, pounds, yen; amounts of money, rates.",
}


def write_config(directory: Path, model_url: str, fixture: str = "echo", **listener: object) -> tuple[int, int]:
    """Writes an `agents.yaml`; returns the ports of its listener and of its admin listener."""
    library = fixtures.build(fixture, directory)
    port, admin = free_port(), free_port()
    config = {
        "plugin_directory": str(directory),
        "agents": [{"id": id, "library": str(library)} for id in DESCRIPTIONS],
        "model_providers": [{"model": "stand/in", "base_url": model_url, "access_key": "sk-stand-in", "default": True}],
        "model_aliases": {"fast": {"target": "stand/in"}},
        "listeners": [
            {
                "name": "travel",
                "port": port,
                "router": "llm",
                "agents": [{"id": id, "description": text} for id, text in DESCRIPTIONS.items()],
            }
            | listener
        ],
        "admin": {"port": admin},
    }
    (directory / "agents.yaml").write_text(json.dumps(config, indent=2), encoding="utf-8")
    return port, admin


class RoutedHost(Host):
    """With the address of its admin listener."""

    admin_url: str


@contextmanager
def serving(directory: Path, model_url: str, fixture: str = "echo", **listener: object) -> Iterator[RoutedHost]:
    port, admin = write_config(directory, model_url, fixture, **listener)
    agents = [Agent(id, directory / f"{fixture}.so") for id in DESCRIPTIONS]
    host = RoutedHost(directory, Listener("travel", agents, port))
    host.admin_url = f"http://127.0.0.1:{admin}"
    try:
        yield host.wait_until_ready()
        host.stop()
        assert "sk-stand-in" not in host.log, "a secret stands in the log"
    finally:
        host.kill()


def slipring(directory: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(BINARY), *arguments], cwd=directory, input=stdin, capture_output=True, text=True, timeout=120, check=False
    )
