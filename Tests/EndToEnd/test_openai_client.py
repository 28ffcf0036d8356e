# SPDX-License-Identifier: Apache-2.0
"""The `openai` package, as its users use it: nothing is set but the base URL."""

from __future__ import annotations

import openai
import pytest

from standins import status
from standins.faults import send

QUESTION = [{"role": "user", "content": "Convert 100 dollars to euros"}]


@pytest.fixture
def client(host):
    with openai.OpenAI(base_url=host.url + "/v1", api_key="none", max_retries=0, timeout=30) as client:
        yield client


@pytest.fixture
def fixture_client(fixture_url):
    with openai.OpenAI(base_url=fixture_url + "/v1", api_key="none", max_retries=0, timeout=30) as client:
        yield client


def test_a_whole_answer(client):
    answer = client.chat.completions.create(model="auto", messages=QUESTION)
    assert answer.object == "chat.completion"
    assert answer.id
    [choice] = answer.choices
    assert (choice.index, choice.message.role, choice.finish_reason) == (0, "assistant", "stop")
    assert "92.00" in choice.message.content


def test_a_stream(client):
    chunks = list(client.chat.completions.create(model="auto", messages=QUESTION, stream=True))
    assert len({(chunk.id, chunk.created, chunk.model, chunk.object) for chunk in chunks}) == 1
    assert chunks[0].object == "chat.completion.chunk"
    assert chunks[0].choices[0].delta.role == "assistant"
    assert chunks[-1].choices[0].finish_reason == "stop"
    assert [chunk.choices[0].finish_reason for chunk in chunks[:-1]] == [None] * (len(chunks) - 1)
    assert "92.00" in "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


def test_both_forms_say_the_same(client):
    whole = client.chat.completions.create(model="auto", messages=QUESTION).choices[0].message.content
    stream = client.chat.completions.create(model="auto", messages=QUESTION, stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in stream) == whole


def test_usage_comes_last_and_only_when_asked_for(client):
    asked = list(
        client.chat.completions.create(
            model="auto", messages=QUESTION, stream=True, stream_options={"include_usage": True}
        )
    )
    assert asked[-1].choices == []
    assert asked[-1].usage.total_tokens == asked[-1].usage.prompt_tokens + asked[-1].usage.completion_tokens
    assert [chunk.usage for chunk in asked[:-1]] == [None] * (len(asked) - 1)
    plain = list(client.chat.completions.create(model="auto", messages=QUESTION, stream=True))
    assert all(chunk.choices and "usage" not in chunk.model_fields_set for chunk in plain)


def test_the_stream_helper_sees_the_content(client):
    with client.chat.completions.stream(model="auto", messages=QUESTION) as stream:
        events = [event.type for event in stream]
        final = stream.get_final_completion()
    assert "content.delta" in events
    assert "92.00" in final.choices[0].message.content


def test_agents_are_models(client):
    models = client.models.list().data
    assert [model.id for model in models] == ["auto", "weather_agent", "flight_agent", "currency_agent"]
    assert all(model.object == "model" and model.created > 0 and model.owned_by for model in models)
    assert client.models.retrieve("weather_agent").id == "weather_agent"


def test_an_agent_is_called_by_its_name(client):
    answer = client.chat.completions.with_raw_response.create(model="currency_agent", messages=QUESTION)
    assert answer.headers["x-agent"] == "currency_agent"
    assert answer.headers["x-route"] == "named"
    assert "92.00" in answer.parse().choices[0].message.content


def test_the_request_id_is_the_clients_or_ours(client):
    raw = client.chat.completions.with_raw_response
    kept = raw.create(model="auto", messages=QUESTION, extra_headers={"x-request-id": "mine-1.2_3"})
    assert kept.headers["x-request-id"] == "mine-1.2_3"
    ours = raw.create(model="auto", messages=QUESTION, extra_headers={"x-request-id": "not well formed!"})
    assert ours.headers["x-request-id"] not in ("", "not well formed!")
    assert kept.parse()._request_id == "mine-1.2_3"


def test_unknown_fields_are_ignored(client):
    answer = client.chat.completions.create(
        model="auto",
        messages=QUESTION,
        temperature=0.2,
        max_tokens=9,
        user="somebody",
        seed=1,
        extra_body={"no_such_field": {"at": ["all"]}},
    )
    assert answer.choices[0].message.content


def test_content_in_parts_is_read(client):
    parts = [{"type": "text", "text": "Convert 100 dollars"}, {"type": "text", "text": " to euros"}]
    answer = client.chat.completions.create(model="auto", messages=[{"role": "user", "content": parts}])
    assert "92.00" in answer.choices[0].message.content


@pytest.mark.parametrize("stream", [False, True])
def test_an_unknown_model_is_not_found(client, stream):
    with pytest.raises(openai.NotFoundError) as caught:
        client.chat.completions.create(model="wether_agent", messages=QUESTION, stream=stream)
    assert caught.value.code == "model_not_found"
    assert caught.value.param == "model"
    assert "weather_agent" in caught.value.message
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("wether_agent")


@pytest.mark.parametrize(
    "messages",
    [
        [],
        [{"role": "system", "content": "be nice"}],
        [{"role": "nobody", "content": "hello"}],
        [{"role": "user", "content": 7}],
        "hello",
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_bad_messages_are_a_bad_request(client, messages, stream):
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="auto", messages=messages, stream=stream)
    assert caught.value.type == "invalid_request_error"
    assert "messages" in (caught.value.param or "") or "message" in caught.value.message.lower()


@pytest.mark.parametrize("stream", [False, True])
def test_an_outage_is_a_server_error(client, upstreams, stream):
    with upstreams.rates.failing(status(503)), pytest.raises(openai.InternalServerError) as caught:
        client.chat.completions.create(model="currency_agent", messages=QUESTION, stream=stream)
    assert caught.value.code == "rates_unavailable"


def test_the_clients_own_retry_heals_a_short_outage(client, upstreams):
    answered = iter([status(503, retry_after_ms="1")])

    def once(handler, body):
        fault = next(answered, None)
        fault(handler, body) if fault else send(handler, 200, body)

    with upstreams.rates.failing(once):
        answer = client.with_options(max_retries=2).chat.completions.create(model="currency_agent", messages=QUESTION)
    assert "92.00" in answer.choices[0].message.content


def test_text_that_is_no_utf8_arrives_as_text(fixture_client):
    stream = fixture_client.chat.completions.create(model="halves", messages=QUESTION, stream=True)
    text = "".join(chunk.choices[0].delta.content or "" for chunk in stream)
    assert text.startswith("café ")
    assert fixture_client.chat.completions.create(model="halves", messages=QUESTION).choices[0].message.content == text


@pytest.mark.parametrize("text", ["İstanbul ₺ 東京 🇯🇵 e\u0301", '"quotes" \\ and \n lines \t', "a" * 100_000])
def test_whatever_is_said_comes_back_as_it_was(fixture_client, text):
    messages = [{"role": "user", "content": text}]
    stream = fixture_client.chat.completions.create(model="echo", messages=messages, stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in stream) == text
    assert fixture_client.chat.completions.create(model="echo", messages=messages).choices[0].message.content == text


def test_a_stream_may_be_left_early(fixture_client):
    for _ in range(20):
        with fixture_client.chat.completions.create(model="waits", messages=QUESTION, stream=True) as stream:
            assert any(chunk.choices[0].delta.content == "waiting" for chunk in stream)
    answer = fixture_client.chat.completions.create(model="echo", messages=QUESTION)
    assert answer.choices[0].message.content == QUESTION[0]["content"]
