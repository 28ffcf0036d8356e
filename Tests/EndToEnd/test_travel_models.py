# SPDX-License-Identifier: Apache-2.0
"""The travel assistant with a language model: the data stands in the context, and without the model the answer stands.

A stand-in shows what is asked of a model and what becomes of its words. A real, weak one (llama.cpp) shows that nothing
fails and nothing hangs, whatever it says.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from chat import Answer, complete
from conftest import Upstreams, travel_agents
from host import Host, Listener, config
from standins import LLM, ModelRelay
from standins.aeroapi import KEY
from standins.llm import Reply

#: A small model on a busy machine is slow.
PATIENCE_MS = 110_000


@dataclass
class Assistant:
    host: Host
    upstreams: Upstreams

    def __post_init__(self) -> None:
        self.messages: list[dict] = []

    def say(self, text: str, stream: bool = True) -> Answer:
        self.upstreams.forget()
        self.messages.append({"role": "user", "content": text})
        answer = complete(self.host.url, self.messages, stream)
        assert answer.status == 200, answer.body
        assert answer.text.strip()
        assert answer.finish_reasons and set(answer.finish_reasons) <= {"stop", "length"}
        self.messages.append({"role": "assistant", "content": answer.text})
        return answer


def serve(directory: Path, upstreams: Upstreams, model_url: str, **settings: object) -> Host:
    agents = travel_agents(upstreams)
    for agent in agents:
        agent.settings |= {"llm_timeout_ms": PATIENCE_MS} | settings
    listener = Listener("travel", agents)
    whole = json.loads(config([listener])) | {
        "defaults": {"timeout_ms": 2 * PATIENCE_MS},
        "model_providers": [
            {
                "model": "stand/in",
                "base_url": model_url,
                "provider_interface": "openai",
                "default": True,
                "max_retries": 0,
            }
        ],
        "model_aliases": {"fast": {"target": "stand/in"}},
    }
    directory.mkdir(exist_ok=True)
    (directory / "agents.yaml").write_text(json.dumps(whole), encoding="utf-8")
    return Host(directory, listener, environment={"AEROAPI_KEY": KEY})


# MARK: - A stand-in for a model


@pytest.fixture(scope="module")
def llm() -> Iterator[LLM]:
    llm = LLM()
    yield llm
    llm.close()


@pytest.fixture(scope="module")
def model_host(llm: LLM, running_upstreams: Upstreams, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    host = serve(tmp_path_factory.mktemp("models"), running_upstreams, llm.url)
    try:
        yield host.wait_until_ready()
        host.stop()
        assert KEY not in host.log
    finally:
        host.kill()


@pytest.fixture
def assistant(model_host: Host, upstreams: Upstreams, llm: LLM) -> Assistant:
    llm.forget()
    return Assistant(model_host, upstreams)


def facts(body: dict) -> str:
    """What an answer may be made of: the first message."""
    assert body["messages"][0]["role"] == "system"
    return body["messages"][0]["content"]


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What is the weather in Istanbul?", [r"Istanbul, Türkiye", r"17(\.3)? °C", r"63(\.1)? °F", "Open-Meteo"]),
        ("What flights go from London to Seattle?", [r"BA\s?49", "LHR", "SEA", "FlightAware"]),
        ("How much is 100 USD in yen?", ["15,000 Japanese yen", "2026-03-25", "Frankfurter"]),
    ],
    ids=["weather", "flights", "rates"],
)
def test_the_data_is_the_context_of_a_relayed_answer(assistant, llm, question, found, stream):
    with llm.doing(Reply("In my own words.")):
        answer = assistant.say(question, stream)
    assert answer.text == "In my own words."
    [asked] = llm.asked
    for pattern in found:
        assert re.search(pattern, facts(asked.body)), f"no {pattern!r} in:\n{facts(asked.body)}"
    assert asked.body["messages"][-1]["content"] == question
    assert "response_format" not in asked.body


@pytest.mark.parametrize(
    "reply", [Reply(status=500, error="no"), Reply(status=429, error="no"), Reply("")], ids=["500", "429", "silence"]
)
def test_without_the_models_words_the_answer_stands(assistant, llm, reply):
    with llm.doing(reply):
        answer = assistant.say("How much is 100 USD in yen?")
    assert "15,000 Japanese yen" in answer.text


def test_a_model_that_hangs_is_not_waited_for(llm, running_upstreams, upstreams, tmp_path):
    host = serve(tmp_path / "hangs", running_upstreams, llm.url, llm_timeout_ms=300)
    try:
        host.wait_until_ready()
        with llm.doing(Reply("", hangs=True)):
            began = time.monotonic()
            answer = Assistant(host, upstreams).say("How much is 100 USD in yen?")
        assert "15,000 Japanese yen" in answer.text
        assert time.monotonic() - began < PATIENCE_MS / 1000
        host.stop()
    finally:
        host.kill()


def test_a_model_reads_what_the_tables_do_not_know(assistant, llm, upstreams):
    read = {"places": [{"name": "Paris, France", "quote": "city of light"}], "days": None}

    def script(asked):
        return Reply(json.dumps(read)) if "response_format" in asked.body else Reply("Mild.")

    with llm.doing(script):
        answer = assistant.say("What is the weather in the city of light?")
    assert answer.text == "Mild."
    names = [request.query["name"] for request in upstreams.weather.requests if request.path == "/v1/search"]
    assert names == ["Paris"]
    assert llm.asked[0].body["response_format"]["type"] == "json_schema"
    assert "Paris, Île-de-France, France" in facts(llm.asked[1].body)


def test_a_model_brings_up_nothing(assistant, llm, upstreams):
    read = {"places": [{"name": "London", "quote": "weather"}], "days": "today"}
    with llm.doing(Reply(json.dumps(read))):
        answer = assistant.say("What's the weather?")
    assert "Which city" in answer.text
    assert upstreams.asked == []


# MARK: - A real model


@pytest.fixture(scope="module")
def relay(local_llm: str) -> Iterator[ModelRelay]:
    relay = ModelRelay(local_llm)
    yield relay
    relay.close()


@pytest.fixture(scope="module")
def real_host(relay: ModelRelay, running_upstreams: Upstreams, tmp_path_factory: pytest.TempPathFactory):
    # The model's words become context: a short one keeps the test short.
    host = serve(tmp_path_factory.mktemp("real"), running_upstreams, relay.url, llm_max_tokens=24)
    try:
        yield host.wait_until_ready()
        host.stop()
        assert '"level":"error"' not in host.log, host.log
    finally:
        host.kill()


#: Turns, and for each turn what must stand in the contexts of its answers; nothing: no data, no model.
DIALOGUES = {
    "1": [("What is the weather in Istanbul?", ["Istanbul, Türkiye", r"63(\.1)? °F"])],
    "2": [("What flights go from London to Seattle?", [r"BA\s?49", "SEA"])],
    "3": [("What's the exchange rate for Turkish Lira to USD?", ["TRY", "USD", r"0\.025"])],
    "4": [
        ("What's the weather in Istanbul?", ["Istanbul, Türkiye"]),
        ("What's their exchange rate?", ["TRY"]),
        ("Do they fly out from Seattle?", ["SEA", "IST", r"TK\s?20[34]"]),
    ],
    "5": [("What's the weather in Seattle, and do any flights go direct to New York?", ["Seattle", r"DL\s?552"])],
    "6": [("I want to travel from NYC to Paris next week. What is the weather like there, and can you find me some flights?", ["Paris"])],
    "7": [
        ("weather in Tokyo and how much is 100 USD in yen?", ["Tokyo", "15,000 Japanese yen"]),
        ("and 250?", ["37,500 Japanese yen"]),
    ],
    "8": [("Seattle to Dubai to Lahore", [r"EK\s?230", r"EK\s?622"])],
    "9": [
        ("What's the weather in Lahore?", ["Lahore, .*Pakistan"]),
        ("What is their currency exchange rate with USD?", ["PKR", "USD"]),
    ],
    "10": [("Convert 100 dollars to euros", ["92.00 euros"]), ("and in pounds?", ["79.00 British pounds"])],
    "11": [
        ("5 day forecast for Paris, France", ["Paris, Île-de-France, France"]),
        ("What about there tomorrow?", ["Paris, Île-de-France, France"]),
    ],
    "12": [("Show me flights to New York tomorrow", [])],
    "13": [("What's happening?", [])],
}


@pytest.mark.parametrize("turns", DIALOGUES.values(), ids=DIALOGUES.keys())
def test_a_dialogue_with_a_real_model(real_host, relay, upstreams, turns):
    assistant = Assistant(real_host, upstreams)
    for text, found in turns:
        relay.forget()
        assistant.say(text)
        contexts = "\n".join(facts(body) for body in relay.asked if "response_format" not in body)
        for pattern in found:
            assert re.search(pattern, contexts), f"no {pattern!r} in:\n{contexts}"
        assert found or not contexts


def test_a_system_message_alone_is_an_error_with_a_real_model_too(real_host, relay):
    relay.forget()
    answer = complete(real_host.url, [{"role": "system", "content": "You are a travel assistant."}], stream=False)
    assert answer.status == 400 and answer.error["message"]
    assert relay.asked == []
