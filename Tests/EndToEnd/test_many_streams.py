# SPDX-License-Identifier: Apache-2.0
"""A thousand slow streams at once."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path

from standins.llm import Reply

STREAMS = 1000
TEXT = "All of it arrives, 東京 too. " * 2
#: Every stream lasts at least this long: all are open at the same time.
PIECES = 14
PAUSE = 0.5


def test_a_thousand_slow_streams_all_arrive_without_a_thread_each(gateway):
    host = gateway.host.process.pid
    reply = Reply(TEXT, pause=PAUSE, width=(len(TEXT) + PIECES - 1) // PIECES)
    with gateway.llm.doing(reply):
        texts, threads = asyncio.run(all_streams(gateway.open.port, host))
    assert texts == [TEXT] * STREAMS
    assert threads < 40, f"{threads} threads for {STREAMS} streams"
    assert len(gateway.llm.asked) == STREAMS


async def all_streams(port: int, host: int) -> tuple[list[str], int]:
    tasks = [asyncio.ensure_future(stream(port)) for _ in range(STREAMS)]
    most = 0
    while not all(task.done() for task in tasks):
        most = max(most, len(os.listdir(Path("/proc") / str(host) / "task")))
        await asyncio.sleep(0.1)
    return [task.result() for task in tasks], most


async def stream(port: int) -> str:
    body = json.dumps({"model": "fast", "stream": True, "messages": [{"role": "user", "content": "hello"}]}).encode()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        b"POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nconnection: close\r\n"
        b"content-length: %d\r\n\r\n%b" % (len(body), body)
    )
    text = ""
    done = False
    async with asyncio.timeout(120):
        while line := await reader.readline():
            if line == b"data: [DONE]\n":
                done = True
            elif line.startswith(b"data: "):
                chunk = json.loads(line[6:])
                assert "error" not in chunk, chunk
                for choice in chunk["choices"]:
                    text += choice["delta"].get("content") or ""
    writer.close()
    assert done, "the stream has no end"
    return text
