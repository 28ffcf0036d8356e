# SPDX-License-Identifier: Apache-2.0
"""The wire itself: what curl and bare sockets see, right and wrong."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from chat import chunks, complete, frames, request

CHAT = "/v1/chat/completions"
BODY = json.dumps({"model": "burst", "messages": [{"role": "user", "content": "go"}], "stream": True})


def curl(*arguments: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body as they came over the wire."""
    done = subprocess.run(
        ["curl", "--silent", "--show-error", "--max-time", "30", "--include", "--no-buffer", *arguments],
        capture_output=True,
        check=True,
    )
    head, _, body = done.stdout.partition(b"\r\n\r\n")
    while b" 100 " in head.split(b"\r\n")[0]:
        head, _, body = body.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    fields = (line.partition(": ") for line in lines[1:])
    return int(lines[0].split()[1]), {name.lower(): value for name, _, value in fields}, body


@pytest.fixture
def still_serves(host, fixture_url):
    """Whatever the test did: the next request is served."""
    yield
    answer = complete(fixture_url, "still there", model="echo")
    assert (answer.status, answer.text) == (200, "still there")


pytestmark = pytest.mark.usefixtures("still_serves")


# A stream


def test_a_stream_is_made_of_whole_frames(fixture_url):
    status, headers, body = curl(fixture_url + CHAT, "-H", "content-type: application/json", "-d", BODY)
    assert status == 200
    assert headers["content-type"] == "text/event-stream; charset=utf-8"
    assert headers["cache-control"] == "no-cache, no-transform"
    assert headers["x-accel-buffering"] == "no"
    assert "content-encoding" not in headers
    assert headers["x-agent"] == "burst"
    assert headers["x-generation"] == "1"
    assert headers["x-request-id"]
    assert headers["openai-processing-ms"].isdigit()
    all_chunks = chunks(body)
    assert all_chunks[0]["choices"][0]["delta"] == {"role": "assistant", "content": ""}
    assert all_chunks[-1]["choices"][0] == {"index": 0, "delta": {}, "finish_reason": "stop"}
    text = "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in all_chunks)
    assert text == "token " * 20
    assert {chunk["agent"] for chunk in all_chunks} == {"burst"}
    assert len({(chunk["id"], chunk["created"], chunk["model"], chunk["object"]) for chunk in all_chunks}) == 1
    assert all("usage" not in chunk for chunk in all_chunks)


def test_frames_hold_whole_characters(host, upstreams):
    answer = complete(host.url, "What is the weather in São Paulo?", stream=True)
    for frame in frames(answer.body):
        assert "\ufffd" not in frame.decode("utf-8", errors="strict")
    assert "São Paulo" in answer.text


def test_a_whole_answer_is_plain_json(fixture_url):
    body = json.dumps({"model": "burst", "messages": [{"role": "user", "content": "go"}]})
    status, headers, answer = curl(fixture_url + CHAT, "-H", "content-type: application/json", "-d", body)
    assert status == 200
    assert headers["content-type"].startswith("application/json")
    assert int(headers["content-length"]) == len(answer)
    message = json.loads(answer)["choices"][0]["message"]
    assert (message["role"], message["content"]) == ("assistant", "token " * 20)


# What is wrong with the request


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"nonsense",
        b'{"messages":}',
        b'{"messages":[{"role":"user","content":"\xff"}]}',
        b'{"messages":' + b"[" * 100_000,
        b"\xef\xbb\xbf",
        b'{"a":1} trailing',
    ],
    ids=[
        "empty",
        "open",
        "array",
        "null",
        "nonsense",
        "no value",
        "not UTF-8",
        "deep",
        "BOM",
        "trailing",
    ],
)
def test_malformed_json_is_400(host, body):
    answer = request(host.url, "POST", CHAT, body)
    assert answer.status == 400
    assert answer.error["type"] == "invalid_request_error"
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.headers["x-should-retry"] == "false"


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "messages"),
        ({"messages": None}, "messages"),
        ({"messages": "hello"}, "messages"),
        ({"messages": []}, "messages"),
        ({"messages": [1]}, "messages[0]"),
        ({"messages": [{"role": "user", "content": 1}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": "x"}], "stream": "yes"}, "stream"),
        ({"messages": [{"role": "user", "content": "x"}], "model": 7}, "model"),
    ],
)
def test_the_field_at_fault_is_named(host, body, param):
    answer = request(host.url, "POST", CHAT, body)
    assert answer.status == 400
    assert answer.error["param"] == param


@pytest.mark.parametrize("header", ["expect:", "expect: 100-continue", "transfer-encoding: chunked"])
def test_two_mebibytes_are_too_large(host, tmp_path, header):
    body = tmp_path / "body.json"
    body.write_text(json.dumps({"messages": [{"role": "user", "content": "x" * (2 << 20)}]}))
    status, _, answer = curl(host.url + CHAT, "-H", header, "--data-binary", f"@{body}")
    assert status == 413
    assert json.loads(answer)["error"]["code"] == "request_too_large"


def test_just_under_the_limit_is_served(fixture_url):
    text = "x" * ((1 << 20) - 200)
    answer = complete(fixture_url, text, model="echo")
    assert (answer.status, answer.text) == (200, text)


def test_a_client_that_expects_100_gets_it(fixture_url):
    status, _, body = curl(fixture_url + CHAT, "-H", "expect: 100-continue", "-d", BODY)
    assert status == 200
    assert chunks(body)


def test_a_client_that_offers_http2_is_answered_in_http1(fixture_url):
    status, _, body = curl("--http2", fixture_url + CHAT, "-d", BODY)
    assert status == 200
    assert chunks(body)


@pytest.mark.parametrize("host", [b"", b"host: a\r\nhost: a\r\n", b"host: a b\r\n"], ids=["none", "two", "blank"])
def test_a_request_needs_one_host(fixture_url, host):
    with connect(fixture_url) as connection:
        connection.sendall(b"GET /livez HTTP/1.1\r\n" + host + b"\r\n")
        head, _, body = read_all(connection).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert json.loads(body)["error"]["code"] == "malformed_request"


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v1/nothing", "/v1/chat/completions/", "//", "/v2/chat/completions", "/%00"]
)
def test_an_unknown_path_is_404(host, path):
    answer = request(host.url, "GET", path)
    assert answer.status == 404
    assert answer.error["type"] == "invalid_request_error"


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", CHAT, "POST"),
        ("DELETE", CHAT, "POST"),
        ("PUT", CHAT, "POST"),
        ("POST", "/v1/models", "GET"),
        ("DELETE", "/readyz", "GET"),
        ("POST", "/healthz", "GET"),
    ],
)
def test_a_wrong_method_is_405_and_says_which_is_right(host, method, path, allowed):
    answer = request(host.url, method, path)
    assert answer.status == 405
    assert allowed in answer.headers["allow"].split(", ")
    assert answer.error["message"]


def test_an_unknown_model_is_404_with_a_suggestion(host):
    answer = complete(host.url, "hello", model="wether_agent")
    assert answer.status == 404
    assert answer.error["code"] == "model_not_found"
    assert "`weather_agent`" in answer.error["message"]


@pytest.mark.parametrize("path", ["/livez", "/healthz", "/health", "/readyz", "/readyz?verbose"])
def test_health_needs_no_agent(host, path):
    answer = request(host.url, "GET", path)
    assert answer.status == 200


def test_every_answer_has_an_id(host):
    answers = [request(host.url, "GET", path) for path in ("/livez", "/v1/models", "/nowhere")]
    ids = [answer.headers["x-request-id"] for answer in answers]
    assert len(set(ids)) == 3


# Bare sockets


def connect(url: str, receive_buffer: int | None = None) -> socket.socket:
    host, port = url.removeprefix("http://").split(":")
    connection = socket.socket()
    if receive_buffer:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    connection.settimeout(30)
    connection.connect((host, int(port)))
    return connection


def raw(method: str, path: str, body: str = "", **headers: str) -> bytes:
    fields = {"host": "test", "content-length": str(len(body.encode()))} | headers
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in fields.items()), "", body]
    return "\r\n".join(lines).encode()


def read_all(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65_536), b""))


def test_a_kept_connection_serves_one_request_after_the_other(fixture_url):
    connection = http.client.HTTPConnection(fixture_url.removeprefix("http://"), timeout=30)
    for body in [BODY, BODY.replace("true", "false"), "{", BODY]:
        connection.request("POST", CHAT, body)
        answer = connection.getresponse()
        assert answer.status == (400 if body == "{" else 200)
        assert answer.read()
    local_port = connection.sock.getsockname()[1]
    connection.request("GET", "/livez")
    assert connection.getresponse().status == 200
    assert connection.sock.getsockname()[1] == local_port, "the connection was not kept"
    connection.close()


def test_pipelined_requests_are_answered_in_their_order(fixture_url):
    body = json.dumps({"model": "echo", "messages": [{"role": "user", "content": "first"}]})
    with connect(fixture_url) as connection:
        connection.sendall(
            raw("POST", CHAT, body)
            + raw("GET", "/nowhere")
            + raw("POST", CHAT, BODY)
            + raw("GET", "/v1/models", connection="close")
        )
        answers = read_all(connection)
    assert [int(part[:3]) for part in answers.split(b"HTTP/1.1 ")[1:]] == [200, 404, 200, 200]
    assert (
        answers.index(b"first")
        < answers.index(b"not_found")
        < answers.index(b"[DONE]")
        < answers.index(b'"burst"', answers.index(b"[DONE]"))
    )


@pytest.mark.parametrize(
    "rubbish",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"NONSENSE\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x00" * 1_000,
        b"POST " + CHAT.encode() + b" HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
        b"POST " + CHAT.encode() + b" HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
        b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nx: " + b"y" * 200_000 + b"\r\n\r\n",
    ],
    ids=["TLS", "words", "version", "zeros", "negative length", "two lengths", "long path", "long header"],
)
def test_what_is_no_http_ends_in_an_error_or_the_end(fixture_url, rubbish):
    with connect(fixture_url) as connection:
        try:
            connection.sendall(rubbish)
            connection.shutdown(socket.SHUT_WR)
            answer = read_all(connection)
        except TimeoutError:
            raise
        except OSError:
            # The host closed while we were still talking, which is an end too.
            return
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4")


def test_a_client_that_sends_half_a_request_and_leaves(fixture_url):
    for cut in (1, 10, 60, len(raw("POST", CHAT, BODY)) - 1):
        with connect(fixture_url) as connection:
            connection.sendall(raw("POST", CHAT, BODY)[:cut])


def test_a_client_that_goes_away_in_the_middle_of_a_stream(fixture_url):
    body = json.dumps({"model": "waits", "messages": [{"role": "user", "content": "x"}], "stream": True})
    for _ in range(20):
        with connect(fixture_url) as connection:
            connection.sendall(raw("POST", CHAT, body))
            received = b""
            while b"waiting" not in received:
                received += connection.recv(65_536)


def test_a_slow_reader_gets_everything(fixture_url):
    """More frames than all buffers between agent and client hold: the agent has to wait until the client reads."""
    words = 60_000
    body = json.dumps({"model": "echo", "messages": [{"role": "user", "content": "w " * words}], "stream": True})
    with connect(fixture_url, receive_buffer=16_384) as connection:
        connection.sendall(raw("POST", CHAT, body, connection="close"))
        # It reads nothing yet, and everybody else is served.
        assert complete(fixture_url, "hello", model="echo").text == "hello"
        answer = read_all(connection)
    assert answer.count(b'"content":"w "') == words
    assert b"data: [DONE]\n\n" in answer


def test_many_at_once(fixture_url):
    with ThreadPoolExecutor(32) as pool:
        answers = list(
            pool.map(
                lambda number: complete(fixture_url, f"number {number}", number % 2 == 0, model="echo"), range(200)
            )
        )
    assert [answer.text for answer in answers] == [f"number {number}" for number in range(200)]
