# SPDX-License-Identifier: Apache-2.0
"""Both packages against a real model behind the gateway: llama.cpp, which nobody here wrote. The words do not matter."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

import anthropic
import openai
import pytest

import fixtures
from host import Host, Listener

QUESTION = [{"role": "user", "content": "Say hello in one short sentence."}]
#: A choice, so that even a weak model comes to an end.
PLACE = {"type": "object", "properties": {"city": {"enum": ["Paris", "Rome"]}}, "required": ["city"]}
SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}


@dataclass
class Served:
    models: Listener
    agents: Listener


@pytest.fixture(scope="module")
def served(local_llm: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    directory = tmp_path_factory.mktemp("local-gateway")
    served = Served(Listener("models", []), Listener("agents", []))
    places = {
        listener.name: {"name": listener.name, "address": "127.0.0.1", "port": listener.port}
        for listener in (served.models, served.agents)
    }
    config = {
        "agents": [{"id": "relays", "library": str(fixtures.build("relays", directory))}],
        "model_providers": [{"model": "local/smollm2", "base_url": local_llm, "provider_interface": "openai"}],
        "listeners": [
            {"type": "model"} | places["models"],
            {"type": "agent", "agents": [{"id": "relays", "description": "Asks the model."}]} | places["agents"],
        ],
    }
    (directory / "agents.yaml").write_text(json.dumps(config), encoding="utf-8")
    host = Host(directory, served.models)
    try:
        host.wait_until_ready()
        yield served
        host.stop()
    finally:
        host.kill()


@pytest.fixture(params=["models", "agents"])
def listener(served, request):
    return getattr(served, request.param)


@pytest.fixture
def model(listener):
    return {"models": "local/smollm2", "agents": "relays"}[listener.name]


@pytest.fixture
def client(listener):
    with openai.OpenAI(base_url=listener.url + "/v1", api_key="none", max_retries=0, timeout=120) as client:
        yield client


@pytest.fixture
def claude(listener):
    with anthropic.Anthropic(base_url=listener.url, api_key="none", max_retries=0, timeout=120) as client:
        yield client


def test_a_chat(client, model):
    answer = client.chat.completions.create(model=model, messages=QUESTION, max_tokens=12)
    assert answer.choices[0].message.content
    assert answer.choices[0].finish_reason in ("stop", "length")
    assert answer.usage.prompt_tokens > 0 and 0 < answer.usage.completion_tokens <= 12


def test_a_chat_as_a_stream(client, model):
    options = {"include_usage": True}
    chunks = list(
        client.chat.completions.create(
            model=model, messages=QUESTION, max_tokens=12, stream=True, stream_options=options
        )
    )
    assert len([chunk for chunk in chunks if chunk.choices and chunk.choices[0].delta.content]) > 1
    assert chunks[-1].usage.completion_tokens > 0


def test_a_response(client, model):
    answer = client.responses.create(model=model, input=QUESTION, max_output_tokens=12)
    assert answer.output_text
    assert answer.usage.output_tokens > 0
    events = list(client.responses.create(model=model, input=QUESTION, max_output_tokens=12, stream=True))
    deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert events[-1].type in ("response.completed", "response.incomplete")
    assert "".join(deltas) == events[-1].response.output_text


def test_a_response_of_a_schema(client, model):
    form = {"format": {"type": "json_schema", "name": "place", "schema": PLACE, "strict": True}}
    answer = client.responses.create(model=model, input="Where is the Eiffel tower?", text=form)
    assert set(json.loads(answer.output_text)) == {"city"}


def test_a_message(claude, model):
    answer = claude.messages.create(model=model, messages=QUESTION, max_tokens=12, system="Be brief.")
    assert answer.content[0].text
    assert answer.stop_reason in ("end_turn", "max_tokens")
    assert answer.usage.input_tokens > 0
    with claude.messages.stream(model=model, messages=QUESTION, max_tokens=12) as stream:
        assert "".join(stream.text_stream) == stream.get_final_message().content[0].text


def test_tools_may_be_offered(client, claude, model):
    parameters = {"name": "forecast", "description": "The weather of a city.", "parameters": SCHEMA}
    tools = [{"type": "function", "function": parameters}]
    choice = client.chat.completions.create(
        model=model, messages=QUESTION, tools=tools, tool_choice="required", max_tokens=48
    ).choices[0]
    for call in choice.message.tool_calls or []:
        assert call.function.name == "forecast"
    tools = [{"name": "forecast", "description": "The weather of a city.", "input_schema": SCHEMA}]
    answer = claude.messages.create(
        model=model, messages=QUESTION, tools=tools, tool_choice={"type": "any"}, max_tokens=48
    )
    for block in answer.content:
        assert block.type != "tool_use" or isinstance(block.input, dict)
