# SPDX-License-Identifier: Apache-2.0
"""Mistakes in an agent's settings: each is shown at its line, before traffic arrives and at a reload."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from chat import complete
from conftest import Upstreams
from host import BINARY, PLUGINS, Agent, Host, Listener, free_port

SETTINGS = {
    "weather_agent": ("libWeather.so", "geocoding_url"),
    "flight_agent": ("libFlight.so", "aeroapi_url"),
    "currency_agent": ("libCurrency.so", "frankfurter_url"),
}


def write(directory: Path, agent: str, *lines: str, port: int | None = None) -> Path:
    """A config in block style: the settings begin in line 5, each value in column 8 behind its key."""
    path = directory / "agents.yaml"
    path.write_text(
        "\n".join(
            [
                "agents:",
                f"  - id: {agent}",
                f"    library: {PLUGINS / SETTINGS[agent][0]}",
                "    settings:",
                *[f"      {line}" for line in lines],
                "listeners:",
                f"  - {{ type: agent, name: a, port: {port or free_port()}, agents: [{{ id: {agent} }}] }}",
            ]
        ),
        encoding="utf-8",
    )
    return path


def validate(path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(BINARY), "validate", "--config", str(path)], capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("agent", SETTINGS)
def test_every_mistake_is_shown_at_its_line(tmp_path, agent):
    url = SETTINGS[agent][1]
    path = write(tmp_path, agent, f"{url}: htps://api.example", "cache_secs: 5", 'llm_timeout_ms: "soon"', "cache_seconds: -1")
    result = validate(path)
    assert result.returncode == 78
    said = result.stderr
    assert f"agents.yaml:5:{9 + len(url)}: error: agent `{agent}`: `settings.{url}` must be a URL such as https://" in said
    assert "agents.yaml:6:7: error:" in said and "did you mean `cache_seconds`?" in said
    assert "agents.yaml:7:23: error:" in said and "must be a whole number, but is a string" in said
    assert "agents.yaml:8:22: error:" in said and "must be at least 0" in said


@pytest.mark.parametrize("agent", SETTINGS)
def test_what_is_right_is_let_through(tmp_path, agent):
    path = write(tmp_path, agent, f"{SETTINGS[agent][1]}: http://127.0.0.1:1", "llm_extraction: never", "llm_answers: false")
    result = validate(path)
    assert result.returncode == 0, result.stderr


def test_a_reload_with_a_mistake_changes_nothing_and_says_where(tmp_path: Path, upstreams: Upstreams):
    port = free_port()
    right = f"frankfurter_url: {upstreams.rates.url}"
    write(tmp_path, "currency_agent", right, port=port)
    host = Host(tmp_path, Listener("a", [Agent("currency_agent", PLUGINS / "libCurrency.so")], port))
    try:
        host.wait_until_ready()
        write(tmp_path, "currency_agent", right, "cache_seconds: for ever", port=port)
        host.process.send_signal(signal.SIGHUP)
        deadline = time.monotonic() + 60
        while "agents.yaml:6:22: error:" not in host.log:
            assert time.monotonic() < deadline, host.log
            host._assert_alive()
        answer = complete(host.url, "How much is 100 USD in yen?")
        assert answer.status == 200 and "15,000" in answer.text
        assert answer.headers["x-generation"] == "1"
        host.stop()
    finally:
        host.kill()
