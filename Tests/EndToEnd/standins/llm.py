# SPDX-License-Identifier: Apache-2.0
"""A model's provider that does what a script says, in OpenAI's and in Anthropic's format.

One event loop on one thread serves all connections: a thousand slow streams are no burden.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

#: What the stand-in asks for; no log, error or answer may show it.
KEY = "sk-standin-7f3a9c"


@dataclass
class Call:
    """A tool that the model calls."""

    id: str
    name: str
    arguments: dict


@dataclass
class Reply:
    """What the model does with a request."""

    text: str = ""
    calls: list[Call] = field(default_factory=list)
    reasoning: str = ""
    signature: str = ""
    usage: tuple[int, int] = (12, 3)
    finish: str = ""
    #: Seconds before each piece.
    pause: float = 0.0
    #: How many characters make a piece.
    width: int = 4
    #: Says its text and then nothing more, until the peer leaves.
    hangs: bool = False
    #: Breaks off behind its text.
    breaks: bool = False
    status: int = 200
    error: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def pieces(self) -> list[str]:
        return [self.text[i : i + self.width] for i in range(0, len(self.text), self.width)]

    @property
    def finish_reason(self) -> str:
        return self.finish or ("tool_calls" if self.calls else "stop")


@dataclass
class Asked:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    body: dict
    #: Monotonic seconds at which the peer hung up; None while it listens, or if it heard all of it.
    left: float | None = None
    #: How many pieces of the text were given to the system to send.
    said: int = 0


Script = Callable[[Asked], Reply]


def converses(asked: Asked) -> Reply:
    """Repeats the last message; calls the first tool that is offered, and repeats what that brought."""
    if "messages" not in asked.body:
        return Reply()
    last = asked.body["messages"][-1]
    result = tool_result(last)
    if result is not None:
        return Reply(f"The tool says: {result}")
    tools = asked.body.get("tools") or []
    if tools:
        name = tools[0].get("name") or tools[0]["function"]["name"]
        return Reply("Let me see. ", [Call("call_1", name, {"city": "Zürich", "days": 2})])
    return Reply(f"You said: {text_of(last['content'])}")


def text_of(content: str | list) -> str:
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)


def tool_result(message: dict) -> str | None:
    if message["role"] == "tool":
        return text_of(message["content"])
    if isinstance(message["content"], list):
        for block in message["content"]:
            if block.get("type") == "tool_result":
                return text_of(block["content"])
    return None


class LLM:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked: list[Asked] = []
        self._script: Script = converses
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        serving = asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=2048, limit=64 << 20)
        self._server = asyncio.run_coroutine_threadsafe(serving, self._loop).result(10)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    @property
    def asked(self) -> list[Asked]:
        with self._lock:
            return list(self._asked)

    def forget(self) -> None:
        with self._lock:
            self._asked.clear()
            self._script = converses

    @contextmanager
    def doing(self, script: Script | Reply) -> Iterator[None]:
        with self._lock:
            self._script = script if callable(script) else lambda _: script
        try:
            yield
        finally:
            with self._lock:
                self._script = converses

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while asked := await self._read(reader):
                with self._lock:
                    self._asked.append(asked)
                    script = self._script
                if not await self._answer(asked, script(asked), reader, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> Asked | None:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        return Asked(first.split(" ")[1], headers, json.loads(body))

    async def _answer(
        self, asked: Asked, reply: Reply, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Whether the connection goes on."""
        if reply.status != 200:
            await whole(writer, reply.status, error(asked, reply), reply.headers)
        elif asked.path.endswith("/embeddings"):
            await whole(writer, 200, embeddings(asked), reply.headers)
        elif not asked.body.get("stream"):
            await whole(writer, 200, completion(asked, reply), reply.headers)
        else:
            await self._stream(asked, reply, reader, writer)
            return False
        return True

    async def _stream(
        self, asked: Asked, reply: Reply, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Talks until all is said, or until the peer says something: it can only be good-bye."""
        leaving = asyncio.ensure_future(reader.read(1))
        talking = asyncio.ensure_future(stream(writer, asked, reply))
        await asyncio.wait({leaving, talking}, return_when=asyncio.FIRST_COMPLETED)
        # Whoever talks may be the first to notice.
        if not talking.done() or talking.exception() is not None:
            asked.left = time.monotonic()
            talking.cancel()
        leaving.cancel()
        await asyncio.gather(leaving, talking, return_exceptions=True)


async def whole(writer: asyncio.StreamWriter, status: int, body: dict, headers: dict[str, str]) -> None:
    encoded = json.dumps(body, ensure_ascii=False).encode()
    fields = {"content-type": "application/json", "content-length": str(len(encoded))} | headers
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    writer.write(f"HTTP/1.1 {status} Scripted\r\n{head}\r\n".encode() + encoded)
    await writer.drain()


async def stream(writer: asyncio.StreamWriter, asked: Asked, reply: Reply) -> None:
    writer.write(
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
        b"transfer-encoding: chunked\r\nconnection: close\r\n\r\n"
    )
    speaks = messages_events if asked.path.endswith("/messages") else chat_events
    async for event in speaks(asked, reply):
        data = event.encode()
        writer.write(b"%x\r\n%b\r\n" % (len(data), data))
        await writer.drain()
    writer.write(b"0\r\n\r\n")
    await writer.drain()


async def said(asked: Asked, reply: Reply) -> AsyncIterator[str]:
    for piece in reply.pieces:
        if reply.pause:
            await asyncio.sleep(reply.pause)
        yield piece
        asked.said += 1
    if reply.breaks:
        raise ConnectionResetError
    if reply.hangs:
        await asyncio.sleep(3600)


# OpenAI's format.


async def chat_events(asked: Asked, reply: Reply) -> AsyncIterator[str]:
    def chunk(delta: dict, finish: str | None = None, **more: object) -> str:
        choices = [{"index": 0, "delta": delta, "finish_reason": finish}]
        body = {"id": "up-1", "object": "chat.completion.chunk", "created": 1, "model": asked.body["model"]}
        return f"data: {json.dumps(body | {'choices': choices} | more, ensure_ascii=False)}\n\n"

    yield chunk({"role": "assistant", "content": ""})
    if reply.reasoning:
        yield chunk({"reasoning_content": reply.reasoning})
    async for piece in said(asked, reply):
        yield chunk({"content": piece})
    for index, call in enumerate(reply.calls):
        arguments = json.dumps(call.arguments, ensure_ascii=False)
        head = {"index": index, "id": call.id, "type": "function"}
        yield chunk({"tool_calls": [head | {"function": {"name": call.name, "arguments": ""}}]})
        for start in range(0, len(arguments), 5):
            piece = {"arguments": arguments[start : start + 5]}
            yield chunk({"tool_calls": [{"index": index, "function": piece}]})
    yield chunk({}, reply.finish_reason)
    if (asked.body.get("stream_options") or {}).get("include_usage"):
        prompt, written = reply.usage
        usage = {"prompt_tokens": prompt, "completion_tokens": written, "total_tokens": prompt + written}
        yield chunk({}, choices=[], usage=usage)
    yield "data: [DONE]\n\n"


def completion(asked: Asked, reply: Reply) -> dict:
    if asked.path.endswith("/messages"):
        return message(asked, reply)
    said = {"role": "assistant", "content": reply.text}
    if reply.calls:
        said["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": json.dumps(call.arguments, ensure_ascii=False)},
            }
            for call in reply.calls
        ]
    prompt, written = reply.usage
    return {
        "id": "up-1",
        "object": "chat.completion",
        "created": 1,
        "model": asked.body["model"],
        "choices": [{"index": 0, "message": said, "finish_reason": reply.finish_reason}],
        "usage": {"prompt_tokens": prompt, "completion_tokens": written, "total_tokens": prompt + written},
    }


def embeddings(asked: Asked) -> dict:
    inputs = asked.body["input"]
    inputs = [inputs] if isinstance(inputs, str) else inputs
    return {
        "object": "list",
        "model": asked.body["model"],
        "data": [
            {"object": "embedding", "index": index, "embedding": [0.25, float(len(text)), -1.0]}
            for index, text in enumerate(inputs)
        ],
        "usage": {"prompt_tokens": 4, "total_tokens": 4},
    }


def error(asked: Asked, reply: Reply) -> dict:
    if asked.path.endswith("/messages"):
        kind = {429: "rate_limit_error", 529: "overloaded_error", 400: "invalid_request_error"}.get(
            reply.status, "api_error"
        )
        return {"type": "error", "error": {"type": kind, "message": reply.error}}
    return {"error": {"message": reply.error, "type": "scripted", "param": None, "code": None}}


# Anthropic's format.

STOP_REASONS = {"stop": "end_turn", "length": "max_tokens", "tool_calls": "tool_use"}


async def messages_events(asked: Asked, reply: Reply) -> AsyncIterator[str]:
    def event(type: str, **fields: object) -> str:
        return f"event: {type}\ndata: {json.dumps({'type': type} | fields, ensure_ascii=False)}\n\n"

    prompt, written = reply.usage
    begun = message(asked, Reply()) | {"content": [], "stop_reason": None}
    yield event("message_start", message=begun | {"usage": {"input_tokens": prompt, "output_tokens": 1}})
    yield event("ping")
    index = 0
    if reply.reasoning:
        yield event("content_block_start", index=0, content_block={"type": "thinking", "thinking": "", "signature": ""})
        yield event("content_block_delta", index=0, delta={"type": "thinking_delta", "thinking": reply.reasoning})
        yield event("content_block_delta", index=0, delta={"type": "signature_delta", "signature": reply.signature})
        yield event("content_block_stop", index=0)
        index = 1
    if reply.text:
        yield event("content_block_start", index=index, content_block={"type": "text", "text": ""})
        async for piece in said(asked, reply):
            yield event("content_block_delta", index=index, delta={"type": "text_delta", "text": piece})
        yield event("content_block_stop", index=index)
        index += 1
    for call in reply.calls:
        block = {"type": "tool_use", "id": call.id, "name": call.name, "input": {}}
        yield event("content_block_start", index=index, content_block=block)
        arguments = json.dumps(call.arguments, ensure_ascii=False)
        for start in range(0, len(arguments), 5):
            delta = {"type": "input_json_delta", "partial_json": arguments[start : start + 5]}
            yield event("content_block_delta", index=index, delta=delta)
        yield event("content_block_stop", index=index)
        index += 1
    reason = STOP_REASONS[reply.finish_reason]
    yield event(
        "message_delta",
        delta={"stop_reason": reason, "stop_sequence": None},
        usage={"input_tokens": prompt, "output_tokens": written},
    )
    yield event("message_stop")


def message(asked: Asked, reply: Reply) -> dict:
    content: list[dict] = []
    if reply.reasoning:
        content.append({"type": "thinking", "thinking": reply.reasoning, "signature": reply.signature})
    if reply.text:
        content.append({"type": "text", "text": reply.text})
    content += [{"type": "tool_use", "id": c.id, "name": c.name, "input": c.arguments} for c in reply.calls]
    prompt, written = reply.usage
    return {
        "id": "msg_up",
        "type": "message",
        "role": "assistant",
        "model": asked.body["model"],
        "content": content,
        "stop_reason": STOP_REASONS[reply.finish_reason],
        "stop_sequence": None,
        "usage": {"input_tokens": prompt, "output_tokens": written},
    }
