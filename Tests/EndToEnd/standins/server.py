# SPDX-License-Identifier: Apache-2.0
"""One stand-in: a threaded HTTP server on a port that the system chooses."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from .faults import Fault, send


@dataclass(frozen=True)
class Request:
    """A request as it came."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]


class StandIn:
    """Answers with `answer`, keeps what it was asked, and fails while it is told to."""

    #: What stands between the address and the API's paths.
    prefix = ""

    def __init__(self, port: int = 0) -> None:
        self._lock = threading.Lock()
        self._requests: list[Request] = []
        self._fault: Fault | None = None
        #: How many were opened.
        self.connections = 0
        self._server = _Server(("127.0.0.1", port), _handler(self))
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def answer(self, request: Request) -> tuple[int, object]:
        """Status and JSON body of the honest answer."""
        raise NotImplementedError

    def post(self, handler: BaseHTTPRequestHandler, body: bytes) -> None:
        """Answers a POST itself."""
        send(handler, 405, b"{}")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}{self.prefix}"

    @property
    def requests(self) -> list[Request]:
        with self._lock:
            return list(self._requests)

    @property
    def paths(self) -> list[str]:
        return [request.path for request in self.requests]

    def forget(self) -> None:
        """Back to a clean and honest state."""
        with self._lock:
            self._requests.clear()
            self._fault = None

    @contextmanager
    def failing(self, fault: Fault) -> Iterator[None]:
        with self._lock:
            self._fault = fault
        try:
            yield
        finally:
            with self._lock:
                self._fault = None

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _count_connection(self) -> None:
        with self._lock:
            self.connections += 1

    def _take(self, request: Request) -> Fault | None:
        with self._lock:
            self._requests.append(request)
            return self._fault


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A peer that goes away is no news: tests make them do so."""


def _handler(stand_in: StandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            stand_in._count_connection()

        def do_GET(self) -> None:
            request = self._request()
            fault = stand_in._take(request)
            code, body = stand_in.answer(request)
            encoded = json.dumps(body, ensure_ascii=False).encode()
            fault(self, encoded) if fault else send(self, code, encoded)

        def do_POST(self) -> None:
            fault = stand_in._take(self._request())
            body = self.rfile.read(int(self.headers["content-length"]))
            fault(self, body) if fault else stand_in.post(self, body)

        def _request(self) -> Request:
            parts = urlsplit(self.path)
            return Request(
                method=self.command,
                path=parts.path.removeprefix(stand_in.prefix),
                query=dict(parse_qsl(parts.query, keep_blank_values=True)),
                headers={name.lower(): value for name, value in self.headers.items()},
            )

        def log_message(self, format: str, *args: object) -> None:
            """The tests look at `requests` instead."""

    return Handler
