# SPDX-License-Identifier: Apache-2.0
"""A client that leaves ends the call that was made for it, and one that does not read holds it up: seen from where the
call arrives."""

from __future__ import annotations

import http.client
import json
import socket
import time

import pytest

from patience import assert_quick, until
from standins.llm import Reply

WITHIN = 0.1
PATHS = ["/v1/chat/completions", "/v1/messages", "/v1/responses"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
@pytest.mark.parametrize(("listener", "model"), [("open", "fast"), ("agents", "relays")])
def test_the_model_is_not_kept_talking(gateway, listener, model, stream, path):
    port = getattr(gateway, listener).port
    with gateway.llm.doing(Reply("Some words", hangs=True)):
        assert_quick(lambda: leave(gateway.llm, port, path, model, stream), WITHIN)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(("listener", "model"), [("open", "fast"), ("agents", "relays")])
def test_a_client_that_does_not_read_holds_the_model_up_and_misses_nothing(gateway, listener, model, path):
    # More than the buffers of the kernel take on the way; the client's, which could grow to twice that, is kept small.
    text = "".join(f"{number:08x}" for number in range(3 << 20))
    with gateway.llm.doing(Reply(text, width=1 << 14)):
        connection = ask(getattr(gateway, listener).port, path, model, stream=True, receive_buffer=1 << 16)
        response = connection.getresponse()
        until("the model answers", lambda: gateway.llm.asked and gateway.llm.asked[0].said)
        [asked] = gateway.llm.asked
        seen = -1
        while seen != asked.said:
            seen = asked.said
            time.sleep(1)
        assert 0 < seen < len(text) >> 14, f"{seen} pieces of {len(text) >> 14} were said to nobody"
        body = response.read()
        connection.close()
    assert heard(body) == text


def heard(body: bytes) -> str:
    """The text of a stream in any of the formats."""
    text = ""
    for line in body.decode().splitlines():
        if not line.startswith("data: {"):
            continue
        event = json.loads(line[6:])
        if event.get("type") == "response.output_text.delta":
            text += event["delta"]
        elif event.get("type") == "content_block_delta":
            text += event["delta"]["text"]
        elif event.get("choices"):
            text += event["choices"][0]["delta"].get("content") or ""
    return text


def ask(
    port: int, path: str, model: str, stream: bool, receive_buffer: int | None = None
) -> http.client.HTTPConnection:
    messages = [{"role": "user", "content": "hello"}]
    body = {"model": model, "messages": messages, "input": messages, "max_tokens": 9, "stream": stream}
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    if receive_buffer:
        connection.sock = socket.socket()
        connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        connection.sock.settimeout(30)
        connection.sock.connect(("127.0.0.1", port))
    connection.request("POST", path, json.dumps(body), {"content-type": "application/json"})
    return connection


def leave(llm, port: int, path: str, model: str, stream: bool) -> float:
    """Seconds from the client's good-bye until the model's provider sees it."""
    before = len(llm.asked)
    connection = ask(port, path, model, stream)
    until("the model is asked", lambda: len(llm.asked) > before)
    if stream:
        response = connection.getresponse()
        heard = b""
        while b"Some" not in heard:
            heard += response.read1(4096)
        response.close()
    left = time.monotonic()
    connection.close()
    asked = llm.asked[-1]
    until("the model is left", lambda: asked.left is not None)
    return asked.left - left
