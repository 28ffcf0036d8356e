# SPDX-License-Identifier: Apache-2.0
"""A chat client that trusts nothing: it checks the frames of a stream while it reads them."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass, field
from urllib.parse import urlsplit

TIMEOUT = 30


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    text: str = ""
    #: Of a stream.
    chunks: list[dict] = field(default_factory=list)

    @property
    def json(self) -> dict:
        return json.loads(self.body)

    @property
    def error(self) -> dict:
        """OpenAI's error object; all four keys are always there."""
        error = self.json["error"]
        assert set(error) == {"message", "type", "param", "code"}
        return error

    @property
    def agents(self) -> list[str]:
        return [agent for agent in self.headers.get("x-agent", "").split(",") if agent]

    @property
    def finish_reasons(self) -> list[str]:
        choices = [choice for chunk in self.chunks or [self.json] for choice in chunk["choices"]]
        return [choice["finish_reason"] for choice in choices if choice["finish_reason"]]


def request(url: str, method: str, path: str, body: object = None, **headers: str) -> Answer:
    """One request on a connection of its own; `body` is bytes, or something to send as JSON."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=TIMEOUT)
    payload = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    sent = {"content-type": "application/json"} | {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, payload, sent)
        response = connection.getresponse()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
    finally:
        connection.close()


def complete(url: str, messages: list[dict] | str, stream: bool = False, **fields: object) -> Answer:
    """`POST /v1/chat/completions`, with the answer's text put together."""
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    answer = request(url, "POST", "/v1/chat/completions", {"messages": messages, "stream": stream} | fields)
    if answer.status != 200:
        return answer
    if stream:
        answer.chunks = chunks(answer.body)
        deltas = [choice["delta"] for chunk in answer.chunks for choice in chunk["choices"]]
        answer.text = "".join(delta.get("content") or "" for delta in deltas)
    else:
        answer.text = answer.json["choices"][0]["message"]["content"]
    return answer


def frames(body: bytes) -> list[bytes]:
    """The server-sent events of a whole stream: each ends with an empty line and is whole UTF-8."""
    assert body.endswith(b"\n\n"), f"the last frame is not whole: {body[-80:]!r}"
    all_frames = body[:-2].split(b"\n\n")
    for frame in all_frames:
        frame.decode("utf-8", errors="strict")
    return [frame for frame in all_frames if not frame.startswith(b":")]


def chunks(body: bytes) -> list[dict]:
    """The chunks of a stream that ended well."""
    events = frames(body)
    assert all(event.startswith(b"data: ") and b"\n" not in event for event in events)
    assert events[-1] == b"data: [DONE]"
    assert events.count(b"data: [DONE]") == 1
    return [json.loads(event.removeprefix(b"data: ")) for event in events[:-1]]
