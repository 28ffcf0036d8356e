# SPDX-License-Identifier: Apache-2.0
"""Whatever a model's provider does instead of answering: another model answers, or the client is told clearly."""

from __future__ import annotations

import http.client
import json
import socket
import time

import pytest

from chat import complete, frames, request
from host import Host, Listener, free_port
from patience import assert_quick, until
from standins.broken_llm import AMID, BEFORE, LONG, ODD, TEXT, BrokenLLM
from standins.llm import LLM

each_form = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])

#: What the client is told where no other model answers; all else is a bad gateway.
TOLD = {
    "429": (429, "rate_limit_exceeded"),
    "stalls": (504, "upstream_timeout"),
    "stalls-behind-its-head": (504, "upstream_timeout"),
    "stalls-behind-its-role": (504, "upstream_timeout"),
    "stalls-amid": (504, "upstream_timeout"),
}


class Rig:
    def __init__(self, directory) -> None:
        self.broken = BrokenLLM()
        self.good = LLM()
        self.gateway = Listener("gateway", [])
        self.closed = free_port()
        (directory / "agents.yaml").write_text(json.dumps(self._config()), encoding="utf-8")
        self.host = Host(directory, self.gateway)

    def _config(self) -> dict:
        """Each fault has providers of its own, and so a breaker of its own: once alone, once with another model."""
        places = {name: f"{self.broken.url}/{name}/v1" for name in BEFORE | AMID | ODD}
        places["refused"] = f"http://127.0.0.1:{self.closed}/v1"
        common = {"provider_interface": "openai", "max_retries": 0}
        # Long enough for what is said first on a busy machine; the others never come near a limit.
        limited = common | {"first_byte_timeout_ms": 1_500, "idle_timeout_ms": 1_500}
        providers = [
            {"model": f"{kind}-{name.replace('.', '-')}/{name}", "base_url": url} | (limited if name.startswith("stalls") else common) | more
            for name, url in places.items()
            for kind, more in [("alone", {}), ("backed", {"fallback": ["good/model"]})]
        ]
        providers.append({"model": "good/model", "base_url": f"{self.good.url}/v1", "provider_interface": "openai"})
        listener = {"type": "model", "name": self.gateway.name, "address": "127.0.0.1", "port": self.gateway.port}
        return {"model_providers": providers, "listeners": [listener]}

    def ask(self, kind: str, fault: str, stream: bool):
        return complete(self.gateway.url, "hello", stream, model=f"{kind}-{fault.replace('.', '-')}/{fault}")


@pytest.fixture(scope="module")
def rig(tmp_path_factory):
    rig = Rig(tmp_path_factory.mktemp("faults"))
    try:
        rig.host.wait_until_ready()
        yield rig
        rig.host.stop()
    finally:
        rig.host.kill()
        rig.broken.close()
        rig.good.close()


@each_form
@pytest.mark.parametrize("fault", ["refused", *BEFORE])
def test_another_model_answers_in_its_place(rig, fault, stream):
    answer = rig.ask("backed", fault, stream)
    assert answer.status == 200, answer.body
    assert answer.text == "You said: hello"


@each_form
@pytest.mark.parametrize("fault", ["refused", *BEFORE])
def test_without_another_model_the_client_is_told(rig, fault, stream):
    # A stream's head has not gone out yet: nothing was answered.
    answer = rig.ask("alone", fault, stream)
    assert (answer.status, answer.error["code"]) == TOLD.get(fault, (502, "upstream_error")), answer.body
    assert answer.error["message"]
    assert ("retry-after" in answer.headers) == (fault == "429")


@pytest.mark.parametrize("fault", AMID)
def test_a_stream_that_breaks_says_so_and_has_no_end(rig, fault):
    # Another model could not know where the first one was.
    body = {"model": f"backed-{fault}/{fault}", "stream": True, "messages": [{"role": "user", "content": "hello"}]}
    before = len(rig.good.asked)
    answer = request(rig.gateway.url, "POST", "/v1/chat/completions", body)
    assert answer.status == 200
    *said, last = [json.loads(frame.removeprefix(b"data: ")) for frame in frames(answer.body)]
    assert "".join(choice["delta"].get("content") or "" for chunk in said for choice in chunk["choices"]) == TEXT
    assert last["error"]["code"] == TOLD.get(fault, (502, "upstream_error"))[1]
    assert len(rig.good.asked) == before


@pytest.mark.parametrize("fault", AMID)
def test_an_answer_in_one_piece_that_breaks_is_an_error(rig, fault):
    answer = rig.ask("alone", fault, stream=False)
    assert (answer.status, answer.error["code"]) == TOLD.get(fault, (502, "upstream_error")), answer.body


@each_form
@pytest.mark.parametrize("fault", ODD)
def test_what_is_only_unusual_is_an_answer(rig, fault, stream):
    answer = rig.ask("alone", fault, stream)
    assert answer.status == 200, answer.body
    assert answer.text == (LONG if fault == "one-line" else TEXT)
    assert answer.finish_reasons == ["stop"]


@pytest.mark.parametrize("fault", ["stalls", "stalls-behind-its-head"])
def test_a_client_that_leaves_ends_an_attempt_that_has_said_nothing(rig, fault):
    assert_quick(lambda: leave(rig, fault), 0.1)


def leave(rig, fault: str) -> float:
    """Seconds from the client's good-bye until the provider sees it."""
    before = len(rig.broken.heard)
    rig.broken.left = None
    body = {"model": f"alone-{fault}/{fault}", "stream": True, "messages": [{"role": "user", "content": "hello"}]}
    connection = http.client.HTTPConnection("127.0.0.1", rig.gateway.port, timeout=30)
    connection.request("POST", "/v1/chat/completions", json.dumps(body), {"content-type": "application/json"})
    until("the provider hears it", lambda: len(rig.broken.heard) > before)
    left = time.monotonic()
    connection.sock.shutdown(socket.SHUT_RDWR)
    connection.close()
    until("the provider is left", lambda: rig.broken.left is not None)
    return rig.broken.left - left


def test_a_provider_that_fails_again_and_again_is_left_alone(rig):
    for _ in range(6):
        answer = rig.ask("alone", "closes", False)
    heard = rig.broken.heard.count("closes")
    answer = rig.ask("alone", "closes", False)
    assert (answer.status, answer.error["code"]) == (503, "overloaded")
    assert answer.headers["x-should-retry"] == "true" and int(answer.headers["retry-after"]) >= 1
    assert rig.broken.heard.count("closes") == heard
