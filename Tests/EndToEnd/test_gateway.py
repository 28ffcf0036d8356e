# SPDX-License-Identifier: Apache-2.0
"""The gateway as its users use it: the `openai` and `anthropic` packages, unmodified, with nothing set but the base URL."""

from __future__ import annotations

import json

import anthropic
import openai
import pytest

from chat import request
from standins.llm import KEY, Reply

QUESTION = [{"role": "user", "content": "Grüße aus 東京"}]
ANSWER = "You said: Grüße aus 東京"
WEATHER = {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}}
MODELS = ["openai/gpt-test", "fast", "local/llama-3", "anthropic/claude-test"]

each_model = pytest.mark.parametrize("model", MODELS)
each_provider = pytest.mark.parametrize("model", ["fast", "anthropic/claude-test"])
each_form = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])


@pytest.fixture
def client(gateway):
    with openai.OpenAI(base_url=gateway.open.url + "/v1", api_key="none", max_retries=0, timeout=30) as client:
        yield client


@pytest.fixture
def claude(gateway):
    with anthropic.Anthropic(base_url=gateway.open.url, api_key="none", max_retries=0, timeout=30) as client:
        yield client


# OpenAI's chat completions.


@each_model
def test_a_chat_is_answered_whole(client, gateway, model):
    raw = client.chat.completions.with_raw_response.create(model=model, messages=QUESTION)
    answer = raw.parse()
    [choice] = answer.choices
    assert (choice.message.content, choice.finish_reason) == (ANSWER, "stop")
    assert (answer.usage.prompt_tokens, answer.usage.completion_tokens, answer.usage.total_tokens) == (12, 3, 15)
    who = "openai/gpt-test" if model == "fast" else model
    assert raw.headers["x-model"] == answer.model == who
    [asked] = gateway.llm.asked
    assert asked.body["model"] == who.split("/")[1]
    assert asked.path == ("/v1/messages" if who.startswith("anthropic/") else "/v1/chat/completions")


@each_model
def test_a_chat_is_streamed(client, model):
    options = {"include_usage": True}
    chunks = list(
        client.chat.completions.create(model=model, messages=QUESTION, stream=True, stream_options=options)
    )
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == ANSWER
    assert len({(chunk.id, chunk.model) for chunk in chunks}) == 1
    assert chunks[-1].usage.total_tokens == 15
    assert chunks[-2].choices[0].finish_reason == "stop"


@each_provider
@each_form
def test_a_chat_with_a_tool_goes_round(client, stream, model):
    tools = [{"type": "function", "function": {"name": "forecast", "parameters": WEATHER}}]
    messages = [{"role": "user", "content": "Weather?"}]
    create = client.chat.completions.create
    if stream:
        with client.chat.completions.stream(model=model, messages=messages, tools=tools) as events:
            said = events.get_final_completion().choices[0].message
    else:
        said = create(model=model, messages=messages, tools=tools).choices[0].message
    [call] = said.tool_calls
    assert (call.function.name, json.loads(call.function.arguments)) == ("forecast", {"city": "Zürich", "days": 2})
    messages += [
        {"role": "assistant", "content": said.content, "tool_calls": [call.model_dump(include={"id", "type", "function"})]},
        {"role": "tool", "tool_call_id": call.id, "content": "Föhn"},
    ]
    assert create(model=model, messages=messages).choices[0].message.content == "The tool says: Föhn"


def test_what_we_do_not_know_is_for_the_provider(client, gateway):
    client.chat.completions.create(
        model="fast", messages=QUESTION, temperature=0.25, seed=7, extra_body={"min_p": 0.05, "chat_template_kwargs": {}}
    )
    [asked] = gateway.llm.asked
    sent = {key: asked.body[key] for key in ("temperature", "seed", "min_p", "chat_template_kwargs")}
    assert sent == {"temperature": 0.25, "seed": 7, "min_p": 0.05, "chat_template_kwargs": {}}
    assert asked.headers["authorization"] == f"Bearer {KEY}"


def test_reasoning_arrives_beside_the_text(client, gateway):
    with gateway.llm.doing(Reply("Yes.", reasoning="Hm.")):
        chunks = list(client.chat.completions.create(model="fast", messages=QUESTION, stream=True))
    deltas = [chunk.choices[0].delta for chunk in chunks]
    assert "".join(getattr(delta, "reasoning_content", None) or "" for delta in deltas) == "Hm."


@pytest.mark.parametrize("field", [{"n": 2}, {"logprobs": True}, {"functions": [{"name": "f"}]}])
def test_what_an_answer_could_not_say_is_refused(client, gateway, field):
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="fast", messages=QUESTION, extra_body=field)
    assert caught.value.param == next(iter(field))
    assert gateway.llm.asked == []


# OpenAI's Responses.


@each_model
def test_a_response_is_answered_whole(client, model):
    answer = client.responses.create(model=model, input="Grüße aus 東京", instructions="Be brief.")
    assert (answer.output_text, answer.status, answer.instructions) == (ANSWER, "completed", "Be brief.")
    assert (answer.usage.input_tokens, answer.usage.output_tokens) == (12, 3)


def test_a_response_is_streamed(client):
    with client.responses.stream(model="fast", input=QUESTION) as stream:
        events = list(stream)
        final = stream.get_final_response()
    assert final.output_text == ANSWER
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert events[-1].type == "response.completed"


@each_provider
@each_form
def test_a_response_with_a_tool_goes_round(client, stream, model):
    tools = [{"type": "function", "name": "forecast", "parameters": WEATHER, "strict": False}]
    if stream:
        with client.responses.stream(model=model, input="Weather?", tools=tools) as events:
            answer = events.get_final_response()
    else:
        answer = client.responses.create(model=model, input="Weather?", tools=tools)
    [call] = [item for item in answer.output if item.type == "function_call"]
    assert (call.name, json.loads(call.arguments)) == ("forecast", {"city": "Zürich", "days": 2})
    result = {"type": "function_call_output", "call_id": call.call_id, "output": "Föhn"}
    history = [{"role": "user", "content": "Weather?"}, *(item.to_dict() for item in answer.output), result]
    assert client.responses.create(model=model, input=history).output_text == "The tool says: Föhn"


def test_a_response_that_is_cut_off_is_incomplete(client, gateway):
    with gateway.llm.doing(Reply("Half of", finish="length")):
        answer = client.responses.create(model="fast", input="x", max_output_tokens=16)
    assert (answer.status, answer.incomplete_details.reason) == ("incomplete", "max_output_tokens")


@pytest.mark.parametrize(
    "field", [{"previous_response_id": "resp_1"}, {"background": True}, {"tools": [{"type": "web_search"}]}]
)
def test_what_would_need_a_memory_is_refused(client, gateway, field):
    with pytest.raises(openai.BadRequestError) as caught:
        client.responses.create(model="fast", input="x", **field)
    assert caught.value.param.startswith(next(iter(field)))
    assert gateway.llm.asked == []


# Anthropic's Messages.


@each_model
def test_a_message_is_answered_whole(claude, model):
    answer = claude.messages.create(model=model, max_tokens=64, system="Be brief.", messages=QUESTION)
    assert [block.text for block in answer.content] == [ANSWER]
    assert (answer.stop_reason, answer.role, answer.type) == ("end_turn", "assistant", "message")
    assert (answer.usage.input_tokens, answer.usage.output_tokens) == (12, 3)
    assert answer._request_id


@each_model
def test_a_message_is_streamed(claude, model):
    with claude.messages.stream(model=model, max_tokens=64, messages=QUESTION) as stream:
        assert "".join(stream.text_stream) == ANSWER
        final = stream.get_final_message()
    assert (final.stop_reason, final.usage.input_tokens, final.usage.output_tokens) == ("end_turn", 12, 3)


@each_provider
@each_form
def test_a_message_with_a_tool_goes_round(claude, stream, model):
    tools = [{"name": "forecast", "input_schema": WEATHER}]
    messages = [{"role": "user", "content": "Weather?"}]
    if stream:
        with claude.messages.stream(model=model, max_tokens=64, messages=messages, tools=tools) as events:
            answer = events.get_final_message()
    else:
        answer = claude.messages.create(model=model, max_tokens=64, messages=messages, tools=tools)
    assert answer.stop_reason == "tool_use"
    [call] = [block for block in answer.content if block.type == "tool_use"]
    assert (call.name, call.input) == ("forecast", {"city": "Zürich", "days": 2})
    result = {"type": "tool_result", "tool_use_id": call.id, "content": "Föhn"}
    messages += [
        {"role": "assistant", "content": [block.to_dict() for block in answer.content]},
        {"role": "user", "content": [result]},
    ]
    answer = claude.messages.create(model=model, max_tokens=64, messages=messages)
    assert answer.content[0].text == "The tool says: Föhn"


def test_thinking_is_a_block_before_the_text(claude, gateway):
    with gateway.llm.doing(Reply("Yes.", reasoning="Hm.")):
        answer = claude.messages.create(model="fast", max_tokens=64, messages=QUESTION)
    assert [block.type for block in answer.content] == ["thinking", "text"]
    assert answer.content[0].thinking == "Hm."


def test_sealed_thinking_goes_back_to_who_sealed_it(claude, gateway):
    messages = [*QUESTION]
    options = {"model": "anthropic/claude-test", "max_tokens": 4096, "system": "Be brief."}
    thinking = {"type": "enabled", "budget_tokens": 2048}
    with gateway.llm.doing(Reply("Yes.", reasoning="Hm.", signature="c2VhbA==")):
        with claude.messages.stream(**options, messages=messages, thinking=thinking) as stream:
            answer = stream.get_final_message()
    assert (answer.content[0].thinking, answer.content[0].signature) == ("Hm.", "c2VhbA==")
    messages += [
        {"role": "assistant", "content": [block.to_dict() for block in answer.content]},
        {"role": "user", "content": "Sure?"},
    ]
    claude.messages.create(**options, messages=messages, thinking=thinking)
    asked = gateway.llm.asked[-1]
    assert asked.body["messages"][1]["content"][0] == {"type": "thinking", "thinking": "Hm.", "signature": "c2VhbA=="}
    assert asked.body["thinking"] == thinking
    assert asked.headers["x-api-key"] == KEY
    assert asked.headers["anthropic-version"]
    # Nobody else can use it.
    claude.messages.create(**(options | {"model": "fast"}), messages=messages, thinking=thinking)
    assert "c2VhbA==" not in str(gateway.llm.asked[-1].body)


def test_pictures_pass_as_content_parts(claude, gateway):
    source = {"type": "base64", "media_type": "image/png", "data": "iVBORw0K"}
    content = [{"type": "text", "text": "What is it?"}, {"type": "image", "source": source}]
    claude.messages.create(model="fast", max_tokens=64, messages=[{"role": "user", "content": content}])
    [asked] = gateway.llm.asked
    assert asked.body["messages"][0]["content"][1] == {
        "type": "image_url",
        "image_url": {"url": "data:image/png;base64,iVBORw0K"},
    }


def test_tokens_are_counted_by_estimate(claude, gateway):
    count = claude.messages.count_tokens(model="fast", messages=QUESTION)
    assert 4 <= count.input_tokens <= 20
    assert count.to_dict()["estimated"] is True
    assert gateway.llm.asked == []


# Embeddings and models.


def test_embeddings_pass(client, gateway):
    answer = client.embeddings.create(model="fast", input=["a", "bcd"])
    assert [item.embedding for item in answer.data] == [[0.25, 1.0, -1.0], [0.25, 3.0, -1.0]]
    [asked] = gateway.llm.asked
    assert (asked.path, asked.body["model"], asked.body["input"]) == ("/v1/embeddings", "gpt-test", ["a", "bcd"])


def test_models_are_listed_for_both_kinds_of_clients(client, claude):
    names = ["openai/gpt-test", "anthropic/claude-test", "fast"]
    assert [model.id for model in client.models.list()] == names
    assert client.models.retrieve("openai/gpt-test").owned_by == "openai"
    assert [model.id for model in claude.models.list()] == names
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("openai/none")


# Errors.


@each_form
@pytest.mark.parametrize(
    ("status", "openais", "anthropics"),
    [
        (400, openai.BadRequestError, anthropic.BadRequestError),
        (429, openai.RateLimitError, anthropic.RateLimitError),
        (500, openai.InternalServerError, anthropic.InternalServerError),
    ],
)
def test_a_providers_refusal_has_its_type(client, claude, gateway, stream, status, openais, anthropics):
    with gateway.llm.doing(Reply(status=status, error="Not so.", headers={"retry-after": "7"})):
        with pytest.raises(openais) as caught:
            client.chat.completions.create(model="fast", messages=QUESTION, stream=stream)
        if status != 500:
            assert "Not so." in caught.value.message
        with pytest.raises(openais):
            client.responses.create(model="fast", input="x", stream=stream)
        with pytest.raises(anthropics) as refused:
            claude.messages.create(model="fast", max_tokens=9, messages=QUESTION, stream=stream)
        assert refused.value.body["type"] == "error"
    assert KEY not in str(caught.value) + str(refused.value)


def test_a_wrong_key_of_ours_is_not_the_clients_affair(client, gateway):
    with gateway.llm.doing(Reply(status=401, error=f"Incorrect API key provided: {KEY}")):
        with pytest.raises(openai.PermissionDeniedError) as caught:
            client.chat.completions.create(model="fast", messages=QUESTION)
    assert KEY not in str(caught.value)


def test_an_unknown_model_is_not_found(client, claude):
    with pytest.raises(openai.NotFoundError) as caught:
        client.chat.completions.create(model="openai/none", messages=QUESTION)
    assert (caught.value.code, caught.value.param) == ("model_not_found", "model")
    with pytest.raises(anthropic.NotFoundError):
        claude.messages.create(model="openai/none", max_tokens=9, messages=QUESTION)


def test_a_stream_that_breaks_off_says_so_in_each_format(client, claude, gateway):
    with gateway.llm.doing(Reply("Half of", breaks=True)):
        with pytest.raises(openai.APIError):
            list(client.chat.completions.create(model="fast", messages=QUESTION, stream=True))
        with pytest.raises(anthropic.APIError):
            with claude.messages.stream(model="fast", max_tokens=9, messages=QUESTION) as stream:
                list(stream)
        events = list(client.responses.create(model="fast", input="x", stream=True))
        assert [event.type for event in events[-2:]] == ["error", "response.failed"]


def test_wrong_requests_are_told_in_the_clients_format(gateway):
    bad = request(gateway.open.url, "POST", "/v1/messages", {"max_tokens": 1})
    assert (bad.status, bad.json["type"], bad.json["error"]["type"]) == (400, "error", "invalid_request_error")
    assert bad.headers["request-id"] == bad.headers["x-request-id"] == bad.json["request_id"]
    assert request(gateway.open.url, "GET", "/v1/messages").json["type"] == "error"
    assert request(gateway.open.url, "POST", "/v1/responses", b"{").error["code"] == "invalid_json"
    assert request(gateway.open.url, "POST", "/v1/audio/speech", {}).error["code"] == "not_found"


def test_a_silent_stream_gets_a_sign_of_life(gateway):
    with gateway.llm.doing(Reply("x" * 8, pause=1.0)):
        body = {"model": "fast", "messages": QUESTION, "stream": True, "max_tokens": 9}
        assert b": ping\n\n" in request(gateway.open.url, "POST", "/v1/chat/completions", body).body
        assert b"event: ping\n" in request(gateway.open.url, "POST", "/v1/messages", body).body
