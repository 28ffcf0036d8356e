# SPDX-License-Identifier: Apache-2.0
"""Agents that are HTTP services, as Plano's are: its own configuration serves unchanged."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from chat import complete, request
from host import ROOT, Host, Listener, free_port
from patience import assert_quick, until
from reloading import Site, Stream
from standins import AgentService, reset, stall, status

#: Seconds after a client has left until the service knows.
LEAVING = 0.1


@pytest.fixture
def service() -> Iterator[AgentService]:
    service = AgentService("one")
    yield service
    service.close()


@pytest.fixture
def site(tmp_path: Path, service: AgentService) -> Iterator[Site]:
    site = Site(tmp_path, [{"id": "service", "url": service.url, "timeout_ms": 5_000}])
    yield site.start()
    site.host.stop()


# MARK: - Plano's configuration


@pytest.fixture(scope="module")
def plano(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Host, AgentService, AgentService]]:
    """`examples/plano.yaml`, and behind its two URLs an agent each; only the ports are others."""
    directory = tmp_path_factory.mktemp("plano")
    weather, flights = AgentService("weather"), AgentService("flights")
    text = (ROOT / "examples/plano.yaml").read_text(encoding="utf-8")
    listener = Listener("travel_booking_service", [])
    ports = {
        "http://127.0.0.1:10510": weather.url,
        "http://127.0.0.1:10520": flights.url,
        "port: 8001": f"port: {listener.port}",
    }
    for written, real in ports.items():
        assert text.count(written) == 1, written
        text = text.replace(written, real)
    (directory / "agents.yaml").write_text(text, encoding="utf-8")
    host = Host(directory, listener, environment={"OPENAI_API_KEY": "none", "ANTHROPIC_API_KEY": "none"})
    try:
        yield host.wait_until_ready(), weather, flights
        host.stop()
        assert "error" not in host.log
    finally:
        host.kill()
        weather.close()
        flights.close()


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize(
    ("question", "agent"),
    [
        ("Will it rain in Istanbul tomorrow?", "weather_agent"),
        ("What flights go from Istanbul to Seattle, and from which gate?", "flight_agent"),
    ],
)
def test_planos_agents_are_chosen_by_their_descriptions(plano, question, agent, stream):
    host, *services = plano
    answer = complete(host.url, question, stream, model="gpt-4o-mini")
    assert (answer.status, answer.agents) == (200, [agent]), answer.body
    said = "weather" if agent == "weather_agent" else "flights"
    assert answer.text.strip() == f"{said}: {question}"
    assert answer.finish_reasons == ["stop"]
    service = services[["weather", "flights"].index(said)]
    assert service.bodies[-1] == {
        "messages": [{"role": "user", "content": question}],
        "model": "gpt-4o-mini",
        "stream": True,
    }


def test_what_identifies_a_request_travels_on(plano):
    host, weather, _ = plano
    parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    body = {"model": "weather_agent", "messages": [{"role": "user", "content": "rain?"}]}
    answer = request(host.url, "POST", "/v1/chat/completions", body, x_request_id="mine-1", traceparent=parent)
    assert answer.status == 200
    sent = weather.requests[-1]
    assert sent.path == "/v1/chat/completions"
    assert sent.headers["x-request-id"] == answer.headers["x-request-id"] == "mine-1"
    # The same trace; who is the parent there may be told anew.
    assert sent.headers["traceparent"].split("-")[1] == parent.split("-")[1]
    assert answer.json["usage"]["total_tokens"] == 12


def test_one_connection_serves_one_answer_after_the_other(plano):
    host, weather, _ = plano
    for turn in range(20):
        assert complete(host.url, f"rain {turn}?", model="weather_agent").status == 200
    assert weather.connections < 10


# MARK: - What goes wrong


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (status(500), 502),
        (status(503), 502),
        (status(404), 502),
        (status(429, {"error": {"message": "slowly"}}, retry_after="7"), 429),
        (status(400, {"error": {"message": "no city"}}), 400),
        (status(504), 504),
        (reset, 502),
    ],
    ids=["500", "503", "404", "429", "400", "504", "reset"],
)
def test_a_service_that_fails_is_told_and_over_with_the_next_request(site, service, fault, expected, stream):
    with service.failing(fault):
        answer = site.ask("service", stream=stream)
    assert answer.status == expected, answer.body
    assert answer.error["message"] and "127.0.0.1" not in answer.error["message"]
    if expected == 429:
        assert answer.headers["retry-after"] == "7"
    assert site.ask("service", stream=stream).status == 200


def test_a_service_that_says_nothing_ends_at_the_deadline(site, service):
    fault, release = stall()
    try:
        with service.failing(fault):
            answer = site.ask("service")
    finally:
        release()
    assert (answer.status, answer.error["code"]) == (504, "agent_timeout")


def test_a_service_that_is_not_there_is_502_until_it_is(site, service):
    port = free_port()
    site.agents[0]["url"] = f"http://127.0.0.1:{port}/v1"
    site.save()
    until("the new address is live", lambda: site.status("service")["generation"] == 2, site.host)
    answer = site.ask("service")
    assert (answer.status, answer.error["code"]) == (502, "agent_unreachable")
    assert "accepts no connection" in site.host.log
    late = AgentService("late", port)
    try:
        assert site.says("service") == "late: 1"
    finally:
        late.close()


def test_a_client_that_leaves_ends_the_request_of_the_service(site, service):
    def leave() -> float:
        stream = Stream(site, "pour", agent="service", mark=b"drop")
        assert not service.left.is_set()
        started = time.monotonic()
        stream.leave()
        assert service.left.wait(30)
        service.left.clear()
        return time.monotonic() - started

    assert_quick(leave, LEAVING)
    until("no call is left", lambda: site.status("service")["in_flight"] == 0, site.host)


# MARK: - Reloads


def test_a_new_address_goes_live_and_the_old_one_finishes(site, service):
    other = AgentService("two")
    try:
        stream = Stream(site, "pour", agent="service", mark=b"drop")
        site.agents[0]["url"] = other.url
        site.save()
        until("the second answers", lambda: site.says("service") == "two: 1", site.host)
        states = {entry["state"] for entry in site.get("/agents")["agents"]}
        assert states == {"live", "draining"}
        live = site.status("service")
        assert (live["isolation"], live["url"], live["digest"]) == ("http", other.url, None)
        stream.leave()
        until("the first is gone", lambda: len(site.get("/agents")["agents"]) == 1, site.host)
    finally:
        other.close()


def test_a_password_in_an_address_is_shown_nowhere(tmp_path, service):
    secret = service.url.replace("http://", "http://user:hunter2@")
    site = Site(tmp_path, [{"id": "service", "url": secret}]).start()
    try:
        assert site.says("service") == "one: 1"
        assert site.status("service")["url"] == service.url
        with service.failing(status(500)):
            answer = site.ask("service")
        assert not re.search("hunter2", answer.body.decode() + site.host.log)
    finally:
        site.host.stop()
