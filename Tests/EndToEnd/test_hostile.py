# SPDX-License-Identifier: Apache-2.0
"""Whatever lies in a plugin's place: the host starts, serves the other agents, and says file, reason and remedy."""

from __future__ import annotations

import os
import re
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import fixtures
from chat import complete, request
from host import PLUGINS, Agent, Host, Listener
from patience import until
from reloading import Site

#: A report shows this many problems and counts the rest.
SHOWN = 20
PARTS = 50

E_MACHINE = 18
EM_AARCH64 = 183


def text(path: Path) -> None:
    path.write_text("#!/bin/sh\necho hello\n")


def empty(path: Path) -> None:
    path.touch()


def directory(path: Path) -> None:
    path.mkdir()


def fifo(path: Path) -> None:
    os.mkfifo(path)


def unix_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


def missing(path: Path) -> None:
    """Nothing is made."""


def dangling_link(path: Path) -> None:
    path.symlink_to("nowhere.so")


def other_machine(path: Path) -> None:
    image = bytearray(real_plugin())
    struct.pack_into("<H", image, E_MACHINE, EM_AARCH64)
    path.write_bytes(image)


def thirty_two_bits(path: Path) -> None:
    image = bytearray(real_plugin())
    image[4] = 1
    path.write_bytes(image)


def zeroed_tail(path: Path) -> None:
    """As a copier leaves it that allocates first: the right size, and nothing in the second half."""
    image = real_plugin()
    path.write_bytes(image[: len(image) // 2].ljust(len(image), b"\0"))


def program(path: Path) -> None:
    path.write_bytes(Path("/bin/true").resolve().read_bytes())


def fixture(name: str) -> Callable[[Path], None]:
    return lambda path: fixtures.build(name, path.parent).rename(path)


def real_plugin() -> bytes:
    return (PLUGINS / "libCurrency.so").read_bytes()


#: What lies there, and what the report must say of it.
HOSTILE: dict[str, tuple[Callable[[Path], None], str]] = {
    "text": (text, r"script|text|ELF"),
    "empty": (empty, r"empty"),
    "directory": (directory, r"directory"),
    "fifo": (fifo, r"FIFO"),
    "socket": (unix_socket, r"socket"),
    "missing": (missing, r"exist|no such|not found"),
    "dangling": (dangling_link, r"exist|no such|link|not found"),
    "machine": (other_machine, r"aarch64|arm64"),
    "bits": (thirty_two_bits, r"32"),
    "zeros": (zeroed_tail, r"\w"),
    "program": (program, r"program|executable|agent_plugin_v1"),
    "unresolved": (fixture("unresolved_symbol"), r"symbol"),
    "no_entry": (fixture("no_entry"), r"agent_plugin_v1"),
    "later_abi": (fixture("abi_major_2"), r"ABI|agent_plugin_v2"),
    "null": (fixture("null_descriptor"), r"NULL"),
    "null_handle": (fixture("null_handle"), r"handle.*NULL"),
    "layout": (fixture("wrong_layout"), r"layout"),
    "lengths": (fixture("descriptor_lengths"), r"length|bytes"),
    "service": (fixture("unknown_service"), r"service"),
}

AT_START: dict[str, tuple[Callable[[Path], None], str]] = {
    "crashes": (fixture("crash_in_constructor"), r"crash|signal|SIG"),
    "crashes_in_entry": (fixture("crash_in_entry"), r"crash|signal|SIG|abort"),
    "exits": (fixture("exit_in_constructor"), r"exit|ended"),
    "hangs": (fixture("hang_in_constructor"), r"time|within|hang| s\b"),
    "create_fails": (fixture("create_fails"), r"create|settings"),
    "create_hangs": (fixture("create_hangs"), r"time|within|hang| s\b"),
    "selftest_fails": (fixture("selftest_fails"), r"self-?test"),
}


@contextmanager
def hosting(directory: Path, files: dict[str, Path]) -> Iterator[Host]:
    """A host with an agent for each file, and one that works."""
    echo = Agent("echo", fixtures.build("echo", directory))
    agents = [Agent(id, path) for id, path in files.items()]
    host = Host(directory, Listener("hostile", [*agents, echo]))
    try:
        yield host.wait_until_ready()
        answer = complete(host.url, "still there", model="echo")
        assert (answer.status, answer.text) == (200, "still there")
        host.stop()
    finally:
        host.kill()


def report(host: Host, path: Path) -> str:
    """What the host says of one file: from the line that names it up to the next problem."""
    paragraphs = re.split(r"(?m)^(?=\S*\s*(?:error|warning)[:\[])|^(?=\S+:\d+:\d+: )", host.log)
    found = [paragraph for paragraph in paragraphs if re.search(rf"(?<![\w.]){re.escape(path.name)}(?!\w)", paragraph)]
    assert found, f"nothing is said of {path.name}:\n{host.log}"
    return "".join(found)


def assert_refused(host: Host, id: str, path: Path, reason: str) -> None:
    said = report(host, path)
    assert re.search(reason, said, re.IGNORECASE | re.DOTALL), f"no {reason!r} in:\n{said}"
    assert re.search(r"(?m)^\s*=?\s*help: \S", said), f"no remedy in:\n{said}"
    models = [model["id"] for model in request(host.url, "GET", "/v1/models").json["data"]]
    assert "echo" in models and id not in models
    answer = complete(host.url, "hello", model=id)
    assert answer.status in (404, 503)
    assert answer.error["message"]


@pytest.mark.parametrize("group", [HOSTILE, AT_START], ids=["files", "code"])
def test_hostile_files_cost_nothing_but_themselves(tmp_path, group):
    assert len(group) <= SHOWN
    files = {id: tmp_path / f"{id}.so" for id in group}
    for id, (make, _) in group.items():
        make(files[id])
    with hosting(tmp_path, files) as host:
        for id, (_, reason) in group.items():
            assert_refused(host, id, files[id], reason)


@pytest.mark.parametrize("first", range(0, PARTS, SHOWN - 3))
def test_a_plugin_truncated_anywhere_is_refused(tmp_path, first):
    image = real_plugin()
    files = {}
    for part in range(first, min(first + SHOWN - 3, PARTS)):
        files[f"cut_{part}"] = tmp_path / f"cut_{part}.so"
        files[f"cut_{part}"].write_bytes(image[: len(image) * part // PARTS])
    with hosting(tmp_path, files) as host:
        for id, path in files.items():
            assert_refused(host, id, path, r"empty|truncat|short|ELF|ends|bytes")


def test_a_host_without_a_single_sound_plugin_still_says_so(tmp_path):
    path = tmp_path / "text.so"
    text(path)
    host = Host(tmp_path, Listener("hostile", [Agent("text", path)]))
    try:
        host.wait_until_ready()
        answer = complete(host.url, "hello")
        assert answer.status in (200, 503)
        assert_nothing_lives(host)
        assert re.search(r"(?m)^\s*=?\s*help: \S", report(host, path))
        host.stop()
    finally:
        host.kill()


@pytest.mark.parametrize("group", [HOSTILE, AT_START], ids=["files", "code"])
def test_a_running_host_refuses_hostile_files_that_are_dropped(tmp_path, group):
    site = Site(tmp_path, [{"id": "echo", "library": str(fixtures.build("echo", tmp_path))}], discover=True).start()
    try:
        beside = tmp_path / "beside"
        beside.mkdir()
        for id, (make, _) in group.items():
            if make is not missing:
                make(beside / f"{id}.so")
                (beside / f"{id}.so").rename(site.plugins / f"{id}.so")
        dropped = sorted(path.stem for path in site.plugins.iterdir())
        said = {}
        for id in dropped:
            path = site.plugins / f"{id}.so"
            until(f"{id} is explained", lambda: re.search(rf"(?<![\w.]){id}\.so(?!\w)", site.host.log), site.host)
            said[id] = report(site.host, path)
            assert re.search(group[id][1], said[id], re.IGNORECASE | re.DOTALL), said[id]
            assert re.search(r"(?m)^\s*=?\s*help: \S", said[id]), said[id]
        before = site.host.log
        for _ in range(3):
            site.reload()
        assert site.host.log == before, "each refusal is explained once"
        assert site.models == {"echo"}
        assert site.says("echo") == "1"
    finally:
        site.host.stop()


def assert_nothing_lives(host: Host) -> None:
    models = [model["id"] for model in request(host.url, "GET", "/v1/models").json["data"]]
    assert models == ["auto"]


HANDLE = {
    "fails": ("handle_fails", 502),
    "finishes_twice": ("finishes_twice", 200),
    "emits_after": ("emits_after_finish", 200),
    "lengths": ("garbage_lengths", None),
    "thread": ("emits_from_thread", 200),
    "never": ("never_finishes", 504),
    "spins": ("spins", 504),
    "blocks": ("blocks", 504),
}


@pytest.fixture(scope="module")
def misbehaving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    directory = tmp_path_factory.mktemp("misbehaving")
    names = {"echo": "echo"} | {id: name for id, (name, _) in HANDLE.items()}
    host = Host(
        directory, Listener("misbehaving", [Agent(id, fixtures.build(name, directory)) for id, name in names.items()])
    )
    try:
        yield host.wait_until_ready()
        host.stop()
    finally:
        host.kill()


def test_violations_are_counted_where_the_operator_looks(tmp_path):
    site = Site(tmp_path, [{"id": "twice", "library": str(fixtures.build("finishes_twice", tmp_path))}]).start()
    try:
        assert (site.status("twice")["calls"], site.status("twice")["violations"]) == (0, 0)
        for _ in range(3):
            assert site.ask("twice").status == 200
        until("all are counted", lambda: site.status("twice")["violations"] == 3, site.host)
        assert site.status("twice")["calls"] == 3
        assert site.host.log.count("finish called twice") == 1, "the log names the first of its kind"
    finally:
        site.host.stop()


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize("id", HANDLE)
def test_an_agent_that_breaks_the_rules_harms_itself_only(misbehaving, id, stream):
    status = HANDLE[id][1]
    messages = [{"role": "user", "content": "go"}]
    answer = request(
        misbehaving.url, "POST", "/v1/chat/completions", {"model": id, "messages": messages, "stream": stream}
    )
    if status is None:
        assert answer.status in (200, 502)
    elif stream and status != 200:
        # If it had spoken before, the stream tells of the failure, and does not pretend to be done.
        assert answer.status == status or b'"error"' in answer.body and b"[DONE]" not in answer.body
    else:
        assert answer.status == status, answer.body
    after = complete(misbehaving.url, "still there", stream, model="echo")
    assert (after.status, after.text) == (200, "still there")
