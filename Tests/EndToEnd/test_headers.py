# SPDX-License-Identifier: Apache-2.0
"""Request headers on their way to agents: those that the listener forwards, and no other."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import fixtures
from patience import until
from reloading import Site
from standins import AgentService

SENT = [
    ("X-Team", "travel"),
    ("x-team", "second"),
    ("Accept-Language", "tr-TR"),
    ("X-Other", "not forwarded"),
    ("Authorization", "Bearer s3cr3t"),
    ("Cookie", "session=s3cr3t"),
]


@pytest.fixture
def service() -> Iterator[AgentService]:
    service = AgentService("service")
    yield service
    service.close()


@pytest.fixture
def site(tmp_path: Path, service: AgentService) -> Iterator[Site]:
    library = str(fixtures.build("tells_headers", tmp_path))
    site = Site(tmp_path, [{"id": "plugin", "library": library}, {"id": "service", "url": service.url}])
    site.listeners[0]["forward_headers"] = ["X-Team", "accept-language", "x-absent"]
    yield site.start()
    site.host.stop()


def ask(site: Site, agent: str) -> str:
    """An answer to a request with headers that a mapping could not hold twice."""
    connection = http.client.HTTPConnection("127.0.0.1", site.listeners[0]["port"], timeout=30)
    body = json.dumps({"model": agent, "messages": [{"role": "user", "content": "1"}]}).encode()
    connection.putrequest("POST", "/v1/chat/completions")
    for name, value in [*SENT, ("content-type", "application/json"), ("content-length", str(len(body)))]:
        connection.putheader(name, value)
    connection.endheaders(body)
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return answer["choices"][0]["message"]["content"]


def test_a_plugin_sees_the_headers_that_are_forwarded_and_no_other(site):
    assert ask(site, "plugin") == "x-team: travel, second\naccept-language: tr-TR\n"


def test_a_service_gets_them_as_headers(site, service):
    assert ask(site, "service") == "service: 1 "
    headers = {name.lower(): value for name, value in service.headers[-1].items()}
    assert (headers["x-team"], headers["accept-language"]) == ("travel, second", "tr-TR")
    assert not {"x-other", "x-absent", "authorization", "cookie"} & headers.keys()
    assert headers["content-type"] == "application/json"


def test_a_reload_changes_what_is_forwarded(site):
    site.listeners[0]["forward_headers"] = ["x-other"]
    site.save()
    until("the new name counts", lambda: ask(site, "plugin") == "x-other: not forwarded\n", site.host)
