# SPDX-License-Identifier: Apache-2.0
"""A model's provider on a bare socket, for what no HTTP server would do; the first part of the path says what."""

from __future__ import annotations

import gzip
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator

#: Characters of one to four bytes, and a line break: whatever cuts them is noticed.
TEXT = "Grüße aus 東京 😀\nund \"mehr\"."
LONG = "Ŵ" * (512 << 10)

STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
CHUNKED = STREAM + b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
UNTIL_CLOSED = STREAM + b"Connection: close\r\n\r\n"

Peer = socket.socket
Fault = Callable[[Peer], None]


def event(delta: dict, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return b"data: " + json.dumps({"choices": [choice]}, ensure_ascii=False).encode() + b"\n\n"


BEGIN = event({"role": "assistant", "content": ""})
SAID = BEGIN + event({"content": TEXT})
FINISH = event({}, "stop")
DONE = b"data: [DONE]\n\n"
WHOLE = SAID + FINISH + DONE


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def status(code: int, *headers: bytes, body: bytes = b'{"error":{"message":"Scripted"}}') -> Fault:
    lines = b"".join(header + b"\r\n" for header in headers)
    head = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\n%bContent-Length: %d\r\n\r\n" % (code, lines, len(body))
    return lambda peer: peer.sendall(head + body)


def says(*parts: bytes) -> Fault:
    return lambda peer: [peer.sendall(part) for part in parts] and None


def resets(*parts: bytes) -> Fault:
    def reset(peer: Peer) -> None:
        says(*parts)(peer)
        if parts:
            time.sleep(0.5)  # what was said gets through first: a reset overtakes it
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return reset


def stalls(*parts: bytes) -> Fault:
    """Says this and then nothing more, until the peer leaves."""

    def stall(peer: Peer) -> None:
        says(*parts)(peer)
        peer.settimeout(60)
        peer.recv(1)

    return stall


def trickles(head: bytes, body: bytes) -> Fault:
    def trickle(peer: Peer) -> None:
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        peer.sendall(head)
        for byte in body:
            peer.sendall(chunk(bytes([byte])))
        peer.sendall(b"0\r\n\r\n")

    return trickle


#: Nothing was answered: another model can.
BEFORE: dict[str, Fault] = {
    "resets": resets(),
    "closes": says(),
    "stalls": stalls(),
    "stalls-behind-its-head": stalls(CHUNKED),
    "stalls-behind-its-role": stalls(CHUNKED + chunk(BEGIN)),
    "no-http": says(b"\x00\xff\xfe nothing of the kind\r\n\r\n"),
    "web-page": says(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"),
    "no-json": says(UNTIL_CLOSED, b"data: <html>\n\n"),
    "no-utf-8": says(UNTIL_CLOSED, b'data: {"choices":[{"delta":{"content":"\xff\xfe"}}]}\n\n'),
    "empty": says(UNTIL_CLOSED),
    "empty-json": says(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"),
    "error-in-stream": says(UNTIL_CLOSED, b'data: {"error":{"message":"Scripted","code":500}}\n\n'),
    "no-gzip": says(STREAM + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n", WHOLE),
    "unknown-encoding": says(STREAM + b"Content-Encoding: br\r\nConnection: close\r\n\r\n", WHOLE),
    "endless-head": says(b"HTTP/1.1 200 OK\r\n", b"X-Filler: " + b"x" * 60_000 + b"\r\n", b"Y: " + b"y" * 60_000),
    "too-long-a-line": says(UNTIL_CLOSED, b"data: " + b"x" * (5 << 20)),
    "500": status(500),
    "503": status(503),
    "429": status(429, b"Retry-After: 7"),
}

#: Something was answered: the client has to learn that it is not all.
AMID: dict[str, Fault] = {
    "resets-amid": resets(CHUNKED, chunk(SAID)),
    "closes-amid": says(CHUNKED, chunk(SAID)),
    "closes-amid-a-chunk": says(CHUNKED, chunk(SAID + FINISH)[:-20]),
    "too-short": says(STREAM + b"Content-Length: 9999\r\n\r\n", SAID),
    "ends-without-a-reason": says(UNTIL_CLOSED, SAID),
    "stalls-amid": stalls(CHUNKED, chunk(SAID)),
    "garbage-amid": says(UNTIL_CLOSED, SAID, b"data: }{\n\n"),
    "error-amid": says(UNTIL_CLOSED, SAID, b'data: {"error":{"message":"Scripted"}}\n\n'),
}

#: Unusual, and an answer all the same.
ODD: dict[str, Fault] = {
    "plain": says(UNTIL_CLOSED, WHOLE),
    "gzip": trickles(
        CHUNKED.replace(b"Transfer-Encoding", b"Content-Encoding: gzip\r\nTransfer-Encoding"), gzip.compress(WHOLE)
    ),
    "every-byte": trickles(CHUNKED, WHOLE),
    "no-done": says(UNTIL_CLOSED, SAID + FINISH),
    "http-1.0": says(b"HTTP/1.0 200 OK\r\nContent-Type: text/event-stream\r\n\r\n", WHOLE),
    "carriage-returns": says(UNTIL_CLOSED, b": hello\r\n\r\n" + WHOLE.replace(b"\n\n", b"\r\n\r\n")),
    "whole": says(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n",
        json.dumps({"choices": [{"message": {"content": TEXT}, "finish_reason": "stop"}]}).encode(),
    ),
    "one-line": says(UNTIL_CLOSED, BEGIN + event({"content": LONG}) + FINISH + DONE),
    "more-behind-the-end": says(UNTIL_CLOSED, WHOLE + SAID),
    "interim-head": says(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + UNTIL_CLOSED, WHOLE),
}

FAULTS = BEFORE | AMID | ODD


class BrokenLLM:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._heard: list[str] = []
        #: Monotonic seconds at which a peer of a stalled answer hung up.
        self.left: float | None = None
        self._server = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def heard(self) -> list[str]:
        """The faults that were asked for, in order."""
        with self._lock:
            return list(self._heard)

    def close(self) -> None:
        self._server.close()

    def _accept(self) -> None:
        for peer in self._peers():
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _peers(self) -> Iterator[Peer]:
        while True:
            try:
                yield self._server.accept()[0]
            except OSError:
                return

    def _serve(self, peer: Peer) -> None:
        try:
            with peer:
                name = self._read(peer)
                if name:
                    FAULTS[name](peer)
                    self.left = time.monotonic()
        except OSError:
            self.left = time.monotonic()

    def _read(self, peer: Peer) -> str | None:
        """Reads one request to its end."""
        peer.settimeout(60)
        data = b""
        while b"\r\n\r\n" not in data:
            piece = peer.recv(65536)
            if not piece:
                return None
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        missing = int(lengths[0]) - len(body) if lengths else 0
        while missing > 0:
            missing -= len(peer.recv(65536))
        name = head.split(b" ")[1].decode().split("/")[1]
        with self._lock:
            self._heard.append(name)
        return name
