# SPDX-License-Identifier: Apache-2.0
"""A model that routes: it answers chat completions with what a test tells it to, or fails as it is told to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .faults import send

#: Takes the handler; whatever it does is the answer.
Behaviour = Callable[[BaseHTTPRequestHandler], None]


def says(text: str, pieces: int = 3, finish: str = "stop") -> Behaviour:
    """A stream of the text, cut into pieces."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "text/event-stream")
        handler.send_header("connection", "close")
        handler.end_headers()
        size = max(1, -(-len(text) // pieces))
        deltas = [{"role": "assistant", "content": ""}]
        deltas += [{"content": text[start : start + size]} for start in range(0, len(text), size)]
        for delta in deltas:
            handler.wfile.write(_event({"choices": [{"index": 0, "delta": delta, "finish_reason": None}]}))
        handler.wfile.write(_event({"choices": [{"index": 0, "delta": {}, "finish_reason": finish}]}))
        handler.wfile.write(b"data: [DONE]\n\n")
        handler.close_connection = True

    return answer


def says_whole(text: str) -> Behaviour:
    """One JSON answer, as providers send that do not stream."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        message = {"role": "assistant", "content": text}
        body = {"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
        send(handler, 200, json.dumps(body).encode())

    return answer


def refuses(code: int) -> Behaviour:
    """An error in OpenAI's form."""
    body = json.dumps({"error": {"message": "stand-in", "type": "x", "param": None, "code": None}}).encode()
    return lambda handler: send(handler, code, body)


def hangs_up(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True
    handler.connection.close()


class Silence:
    """Says nothing, and notices when the peer gives up."""

    def __init__(self, begins: bool = False) -> None:
        self.asked = threading.Event()
        self.left = threading.Event()
        self._begins = begins

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        if self._begins:
            handler.send_response(200)
            handler.send_header("content-type", "text/event-stream")
            handler.end_headers()
            handler.wfile.write(_event({"choices": [{"index": 0, "delta": {"content": '{"agents"'}}]}))
        self.asked.set()
        handler.connection.settimeout(60)
        try:
            handler.connection.recv(1)
            self.left.set()
        except OSError:
            self.left.set()
        handler.close_connection = True


class Advisor:
    """Keeps the bodies that it was asked with; `behaviour` may change at any time."""

    def __init__(self, behaviour: Behaviour) -> None:
        self.behaviour = behaviour
        self._lock = threading.Lock()
        self._bodies: list[dict] = []
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def bodies(self) -> list[dict]:
        with self._lock:
            return list(self._bodies)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def take(self, body: dict) -> Behaviour:
        with self._lock:
            self._bodies.append(body)
        return self.behaviour


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A peer that goes away is no news: tests make it do so."""


def _handler(advisor: Advisor) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            advisor.take(body)(self)

        def log_message(self, format: str, *args: object) -> None:
            """The tests look at `bodies` instead."""

    return Handler


def _event(chunk: dict) -> bytes:
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"
