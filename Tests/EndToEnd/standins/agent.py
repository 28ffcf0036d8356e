# SPDX-License-Identifier: Apache-2.0
"""An agent that is an HTTP service of its own, as Plano's are: it answers in OpenAI's format, and streams."""

from __future__ import annotations

import json
import threading
from email.message import Message
from http.server import BaseHTTPRequestHandler

from .server import StandIn


class AgentService(StandIn):
    """Says `name: <the user's last words>`, a word at a time."""

    def __init__(self, name: str, port: int = 0) -> None:
        self.name = name
        #: Set as soon as a client of an answer that `pours` has left.
        self.left = threading.Event()
        self.bodies: list[dict] = []
        #: Of each request.
        self.headers: list[Message] = []
        super().__init__(port)

    def post(self, handler: BaseHTTPRequestHandler, body: bytes) -> None:
        request = json.loads(body)
        self.bodies.append(request)
        self.headers.append(handler.headers)
        said = request["messages"][-1]["content"]
        handler.send_response(200)
        handler.send_header("content-type", "text/event-stream")
        handler.send_header("transfer-encoding", "chunked")
        handler.end_headers()
        if said == "pour":
            return self._pour(handler)
        for word in f"{self.name}: {said}".split(" "):
            self._send(handler, {"choices": [{"index": 0, "delta": {"content": f"{word} "}, "finish_reason": None}]})
        self._send(handler, {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        self._send(handler, {"choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12}})
        self._chunk(handler, b"data: [DONE]\n\n")
        handler.wfile.write(b"0\r\n\r\n")

    def _pour(self, handler: BaseHTTPRequestHandler) -> None:
        """Says a word every 5 ms until nobody listens."""
        pause = threading.Event()
        try:
            while True:
                self._send(handler, {"choices": [{"index": 0, "delta": {"content": "drop "}}]})
                pause.wait(0.005)
        except OSError:
            self.left.set()

    def _send(self, handler: BaseHTTPRequestHandler, event: dict) -> None:
        self._chunk(handler, b"data: " + json.dumps(event).encode() + b"\n\n")

    def _chunk(self, handler: BaseHTTPRequestHandler, piece: bytes) -> None:
        handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        handler.wfile.flush()
