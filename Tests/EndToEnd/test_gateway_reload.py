# SPDX-License-Identifier: Apache-2.0
"""Models, aliases and keys change while streams run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openai
import pytest

from host import Host, Listener
from patience import until
from reloading import put
from standins import LLM
from standins.llm import Reply

QUESTION = [{"role": "user", "content": "hello"}]


@dataclass
class Changing:
    host: Host
    file: Path
    llm: LLM
    listener: Listener

    def write(self, alias: str, key: str) -> None:
        put(self.file, config(self.llm.url, self.listener.port, alias, key))

    def client(self, key: str) -> openai.OpenAI:
        return openai.OpenAI(base_url=self.listener.url + "/v1", api_key=key, max_retries=0, timeout=30)

    def models(self, key: str) -> list[str]:
        """Nothing for a key that is not known."""
        try:
            with self.client(key) as client:
                return [model.id for model in client.models.list()]
        except openai.AuthenticationError:
            return []


def config(llm: str, port: int, alias: str, key: str) -> str:
    provider = {"model": "local/m", "base_url": llm + "/v1", "provider_interface": "openai"}
    listener = {"type": "model", "name": "gateway", "address": "127.0.0.1", "port": port}
    return json.dumps(
        {
            "model_providers": [provider],
            "model_aliases": {alias: {"target": "local/m"}},
            "listeners": [listener | {"auth": {"keys": [{"name": "somebody", "key": key}]}}],
        }
    )


@pytest.fixture
def changing(tmp_path: Path) -> Iterator[Changing]:
    llm, listener, file = LLM(), Listener("gateway", []), tmp_path / "agents.yaml"
    put(file, config(llm.url, listener.port, "before", "key-1"))
    host = Host(tmp_path, listener)
    try:
        host.wait_until_ready()
        yield Changing(host, file, llm, listener)
        host.stop()
    finally:
        host.kill()
        llm.close()


def test_a_reload_changes_models_and_keys_and_disturbs_no_stream(changing):
    text = "word " * 40
    with changing.llm.doing(Reply(text, pause=0.05, width=5)), changing.client("key-1") as client:
        stream = client.chat.completions.create(model="before", messages=QUESTION, stream=True)
        first = next(stream)
        changing.write("after", "key-2")
        until("the new key opens", lambda: changing.models("key-2") == ["local/m", "after"], changing.host)
        assert changing.models("key-1") == []
        assert first.choices[0].delta.role == "assistant"
        assert "".join(chunk.choices[0].delta.content or "" for chunk in stream) == text
        with changing.client("key-2") as other:
            assert other.chat.completions.create(model="after", messages=QUESTION).choices
            with pytest.raises(openai.NotFoundError):
                other.chat.completions.create(model="before", messages=QUESTION)
