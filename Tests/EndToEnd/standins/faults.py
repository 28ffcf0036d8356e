# SPDX-License-Identifier: Apache-2.0
"""What an upstream may do instead of answering."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

#: Takes the handler and the honest answer's body; whatever it does is the answer.
Fault = Callable[[BaseHTTPRequestHandler, bytes], None]


def status(code: int, body: object = None, **headers: str) -> Fault:
    """An error of the API's own."""

    def answer(handler: BaseHTTPRequestHandler, _: bytes) -> None:
        send(
            handler,
            code,
            json.dumps(body if body is not None else {"status": code, "message": "stand-in"}).encode(),
            {name.replace("_", "-"): value for name, value in headers.items()},
        )

    return answer


def garbage(handler: BaseHTTPRequestHandler, _: bytes) -> None:
    """200, and a body that is no JSON, nor UTF-8."""
    send(handler, 200, b'<html>\xff\xfe{"results":[')


def reset(handler: BaseHTTPRequestHandler, _: bytes) -> None:
    """The connection breaks before a byte of the answer."""
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.close_connection = True
    handler.connection.close()


def stall() -> tuple[Fault, Callable[[], None]]:
    """Says nothing until it is released, or until the peer has long given up."""
    released = threading.Event()

    def wait(handler: BaseHTTPRequestHandler, body: bytes) -> None:
        released.wait(timeout=60)
        handler.close_connection = True

    return wait, released.set


def trickle(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    """The honest answer, one byte a chunk and a packet: every character beyond ASCII is cut."""
    handler.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    handler.send_response(200)
    handler.send_header("content-type", "application/json")
    handler.send_header("transfer-encoding", "chunked")
    handler.end_headers()
    for byte in body:
        handler.wfile.write(b"1\r\n%c\r\n" % byte)
        handler.wfile.flush()
    handler.wfile.write(b"0\r\n\r\n")


def send(handler: BaseHTTPRequestHandler, code: int, body: bytes, headers: dict[str, str] | None = None) -> None:
    handler.send_response(code)
    handler.send_header("content-type", "application/json; charset=utf-8")
    handler.send_header("content-length", str(len(body)))
    for name, value in (headers or {}).items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)
