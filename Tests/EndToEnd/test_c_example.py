# SPDX-License-Identifier: Apache-2.0
"""The example in C, built with its own Makefile against the header alone, beside the Swift agents."""

import shutil
import subprocess

from chat import complete
from conftest import travel_agents
from host import ROOT, Agent, Host, Listener

TEXT = "every word of this crosses the ABI by itself"


def test_the_c_example_streams_beside_the_swift_agents(upstreams, tmp_path):
    shutil.copytree(ROOT / "examples/c-agent", tmp_path / "c-agent")
    subprocess.run(
        ["make", "--silent", f"ABI={ROOT / 'Sources/AgentABI/include'}", "CFLAGS=-O2 -Werror"],
        cwd=tmp_path / "c-agent",
        check=True,
    )
    words = Agent("words", tmp_path / "c-agent/words.so", description="Repeats what it is told, word by word.")
    listener = Listener("mixed", [*travel_agents(upstreams), words])
    host = Host(tmp_path, listener).wait_until_ready()
    try:
        streamed = complete(listener.url, TEXT, stream=True, model="words")
        assert streamed.text == TEXT
        assert [chunk for chunk in streamed.chunks if chunk["choices"][0]["delta"].get("content")] != []
        weather = complete(listener.url, "What is the weather in Istanbul?")
        assert (weather.status, weather.agents) == (200, ["weather_agent"])
    finally:
        host.stop()
