# SPDX-License-Identifier: Apache-2.0
"""A client that leaves ends the call that was made for it, seen from where the call arrives."""

from __future__ import annotations

import http.client
import json
import time

import pytest

from standins.llm import Reply

WITHIN = 0.1
PATHS = ["/v1/chat/completions", "/v1/messages", "/v1/responses"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
@pytest.mark.parametrize(("listener", "model"), [("open", "fast"), ("agents", "relays")])
def test_the_model_is_not_kept_talking(gateway, listener, model, stream, path):
    port = getattr(gateway, listener).port
    with gateway.llm.doing(Reply("Some words", hangs=True)):
        # A machine that is busy with something else is late now and then, never always.
        delays = [leave(gateway.llm, port, path, model, stream) for _ in range(5)]
    assert min(delays) < WITHIN, f"{delays}"


def leave(llm, port: int, path: str, model: str, stream: bool) -> float:
    """Seconds from the client's good-bye until the model's provider sees it."""
    before = len(llm.asked)
    messages = [{"role": "user", "content": "hello"}]
    body = {"model": model, "messages": messages, "input": messages, "max_tokens": 9, "stream": stream}
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("POST", path, json.dumps(body), {"content-type": "application/json"})
    wait_until(lambda: len(llm.asked) > before)
    if stream:
        response = connection.getresponse()
        heard = b""
        while b"Some" not in heard:
            heard += response.read1(4096)
        response.close()
    left = time.monotonic()
    connection.close()
    asked = llm.asked[-1]
    wait_until(lambda: asked.left is not None)
    return asked.left - left


def wait_until(condition) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.002)
