# SPDX-License-Identifier: Apache-2.0
"""Agents answer clients of every format."""

from __future__ import annotations

import anthropic
import openai
import pytest

QUESTION = [{"role": "user", "content": "Grüße aus 東京"}]


@pytest.fixture
def client(gateway):
    with openai.OpenAI(base_url=gateway.agents.url + "/v1", api_key="none", max_retries=0, timeout=30) as client:
        yield client


@pytest.fixture
def claude(gateway):
    with anthropic.Anthropic(base_url=gateway.agents.url, api_key="none", max_retries=0, timeout=30) as client:
        yield client


@pytest.mark.parametrize(("agent", "answer"), [("echo", "Grüße aus 東京"), ("relays", "You said: Grüße aus 東京")])
def test_an_agent_answers_a_response_and_a_message(client, claude, agent, answer):
    whole = client.responses.with_raw_response.create(model=agent, input=QUESTION)
    assert whole.headers["x-agent"] == agent
    assert whole.parse().output_text == answer
    with client.responses.stream(model=agent, input=QUESTION) as stream:
        assert stream.get_final_response().output_text == answer
    raw = claude.messages.with_raw_response.create(model=agent, max_tokens=64, messages=QUESTION)
    assert raw.headers["x-route"] == "named"
    message = raw.parse()
    assert (message.content[0].text, message.stop_reason, message.to_dict()["agent"]) == (answer, "end_turn", agent)
    with claude.messages.stream(model=agent, max_tokens=64, messages=QUESTION) as stream:
        assert "".join(stream.text_stream) == answer


def test_an_agents_model_may_call_a_tool_of_the_client(claude):
    tools = [{"name": "forecast", "input_schema": {"type": "object"}}]
    messages = [{"role": "user", "content": "Weather?"}]
    with claude.messages.stream(model="relays", max_tokens=64, messages=messages, tools=tools) as stream:
        answer = stream.get_final_message()
    [call] = [block for block in answer.content if block.type == "tool_use"]
    assert (answer.stop_reason, call.input) == ("tool_use", {"city": "Zürich", "days": 2})
    messages += [
        {"role": "assistant", "content": [block.to_dict() for block in answer.content]},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": call.id, "content": "Föhn"}]},
    ]
    answer = claude.messages.create(model="relays", max_tokens=64, messages=messages)
    assert answer.content[0].text == "The tool says: Föhn"


def test_a_missing_agent_is_not_found_in_each_format(client, claude):
    with pytest.raises(openai.NotFoundError) as caught:
        client.responses.create(model="ecko", input=QUESTION)
    assert "echo" in caught.value.message
    with pytest.raises(anthropic.NotFoundError) as refused:
        claude.messages.create(model="ecko", max_tokens=9, messages=QUESTION)
    assert refused.value.body["error"]["type"] == "not_found_error"


def test_agents_are_models_of_both_kinds(client, claude):
    assert [model.id for model in client.models.list()] == ["auto", "echo", "relays"]
    assert [model.id for model in claude.models.list()] == ["auto", "echo", "relays"]
    assert claude.models.retrieve("echo").display_name == "echo"


def test_the_travel_assistant_answers_them_too(host):
    question = "Convert 100 dollars to euros"
    with openai.OpenAI(base_url=host.url + "/v1", api_key="none", timeout=30) as client:
        assert "92.00" in client.responses.create(model="auto", input=question).output_text
    with anthropic.Anthropic(base_url=host.url, api_key="none", timeout=30) as claude:
        message = claude.messages.create(model="auto", max_tokens=64, messages=[{"role": "user", "content": question}])
        assert "92.00" in message.content[0].text
