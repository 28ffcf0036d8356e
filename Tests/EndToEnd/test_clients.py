# SPDX-License-Identifier: Apache-2.0
"""Who may come in, and how often."""

from __future__ import annotations

import anthropic
import openai
import pytest

from chat import request
from gateway import FREE_KEY, SLOW_KEY

QUESTION = [{"role": "user", "content": "hello"}]


def test_a_key_opens_the_listener_in_either_header(gateway):
    url = gateway.guarded.url
    with openai.OpenAI(base_url=url + "/v1", api_key=FREE_KEY, max_retries=0) as client:
        assert client.chat.completions.create(model="fast", messages=QUESTION).choices
        assert client.models.list().data
    with anthropic.Anthropic(base_url=url, api_key=FREE_KEY, max_retries=0) as client:
        assert client.messages.create(model="fast", max_tokens=9, messages=QUESTION).content


@pytest.mark.parametrize("key", ["no-such-key-17", FREE_KEY[:-1], FREE_KEY + "x", FREE_KEY.upper()])
def test_another_key_does_not(gateway, key):
    url = gateway.guarded.url
    with openai.OpenAI(base_url=url + "/v1", api_key=key, max_retries=0) as client:
        with pytest.raises(openai.AuthenticationError) as caught:
            client.chat.completions.create(model="fast", messages=QUESTION)
        assert caught.value.response.headers["www-authenticate"] == "Bearer"
        assert caught.value.code == "invalid_api_key"
        assert key not in caught.value.message
        with pytest.raises(openai.AuthenticationError):
            client.models.list()
    with anthropic.Anthropic(base_url=url, api_key=key, max_retries=0) as client:
        with pytest.raises(anthropic.AuthenticationError):
            client.messages.create(model="fast", max_tokens=9, messages=QUESTION)
    assert gateway.llm.asked == []


def test_no_key_is_no_entry_but_the_health_paths_are_open(gateway):
    url = gateway.guarded.url
    body = {"model": "fast", "messages": QUESTION}
    assert request(url, "POST", "/v1/chat/completions", body).status == 401
    assert request(url, "POST", "/v1/embeddings", {"model": "fast", "input": "x"}).status == 401
    assert request(url, "GET", "/readyz").status == 200


def test_a_clients_key_stays_here(gateway):
    with openai.OpenAI(base_url=gateway.guarded.url + "/v1", api_key=FREE_KEY, max_retries=0) as client:
        client.chat.completions.create(model="local/m", messages=QUESTION)
    [asked] = gateway.llm.asked
    assert FREE_KEY not in str(asked.headers)


def test_agents_ask_for_keys_too_and_say_for_whom_they_ask(gateway):
    url = gateway.guarded_agents.url
    with openai.OpenAI(base_url=url + "/v1", api_key="no-such-key-17", max_retries=0) as client:
        with pytest.raises(openai.AuthenticationError):
            client.responses.create(model="echo", input="hello")
    with anthropic.Anthropic(base_url=url, api_key=FREE_KEY, max_retries=0) as client:
        answer = client.messages.create(model="relays", max_tokens=9, messages=QUESTION)
        assert answer.content[0].text == "You said: hello"
    assert FREE_KEY not in str(gateway.llm.asked[-1].headers)
    used = request(gateway.admin, "GET", "/usage").json["usage"]
    assert ("free", "relays") in [(account["client"], account["agent"]) for account in used]


def test_who_asks_too_often_has_to_wait(gateway):
    with openai.OpenAI(base_url=gateway.guarded.url + "/v1", api_key=SLOW_KEY, max_retries=0) as client:
        create = client.chat.completions.with_raw_response.create
        left = []
        with pytest.raises(openai.RateLimitError) as caught:
            for _ in range(5):
                headers = create(model="fast", messages=QUESTION).headers
                assert headers["x-ratelimit-limit-requests"] == "3"
                left.append(int(headers["x-ratelimit-remaining-requests"]))
        assert left[0] == 2 and len(left) >= 3
        headers = caught.value.response.headers
        assert headers["x-ratelimit-remaining-requests"] == "0"
        assert 1 <= int(headers["retry-after"]) <= 20
        assert 0 < int(headers["retry-after-ms"]) <= 20_000
        assert caught.value.code == "rate_limit_exceeded"
    with anthropic.Anthropic(base_url=gateway.guarded.url, api_key=SLOW_KEY, max_retries=0) as client:
        with pytest.raises(anthropic.RateLimitError):
            client.messages.create(model="fast", max_tokens=9, messages=QUESTION)
    assert FREE_KEY not in str(caught.value) and SLOW_KEY not in str(caught.value)
