# SPDX-License-Identifier: Apache-2.0
"""What users see when a public API fails: never an invented figure, and always the next answer."""

from __future__ import annotations

import re

import pytest

from chat import complete
from standins import garbage, reset, stall, status, trickle
from standins.aeroapi import KEY

QUESTIONS = {
    "weather": "What is the weather in Istanbul?",
    "flights": "What flights go from London to Seattle?",
    "rates": "Convert 100 dollars to euros",
}
AGENTS = {"weather": "weather_agent", "flights": "flight_agent", "rates": "currency_agent"}

each_api = pytest.mark.parametrize("api", QUESTIONS)


@each_api
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize(
    "fault",
    [status(500), status(503), status(429, retry_after="7"), garbage, reset],
    ids=["500", "503", "429", "garbage", "reset"],
)
def test_an_outage_is_told_and_over_with_the_next_request(host, upstreams, api, fault, stream):
    with getattr(upstreams, api).failing(fault):
        answer = complete(host.url, QUESTIONS[api], stream, model=AGENTS[api])
    assert answer.status in (429, 502, 503), answer.body
    assert answer.error["message"]
    assert answer.error["code"]
    assert KEY not in answer.error["message"]
    assert complete(host.url, QUESTIONS[api], stream, model=AGENTS[api]).status == 200


@each_api
def test_one_agent_of_two_costs_its_own_part_only(host, upstreams, api):
    question = {
        "weather": "What's the weather in Seattle, and do any flights go direct to New York?",
        "flights": "What's the weather in Seattle, and do any flights go direct to New York?",
        "rates": "weather in Tokyo and how much is 100 USD in yen?",
    }[api]
    survivor = {"weather": "552", "flights": "Seattle", "rates": "Tokyo"}[api]
    with getattr(upstreams, api).failing(status(503)):
        answer = complete(host.url, question, stream=True)
    assert answer.status == 200
    assert survivor in answer.text
    assert len(answer.agents) == 2


@each_api
def test_an_answer_in_crumbs_is_put_together(host, upstreams, api):
    honest = complete(host.url, QUESTIONS[api], model=AGENTS[api])
    with getattr(upstreams, api).failing(trickle):
        crumbs = complete(host.url, QUESTIONS[api], stream=True, model=AGENTS[api])
    assert crumbs.status == 200
    assert without_times(crumbs.text) == without_times(honest.text)


def test_characters_cut_by_the_upstream_arrive_whole(host, upstreams):
    with upstreams.weather.failing(trickle):
        answer = complete(host.url, "What is the weather in São Paulo?", stream=True, model="weather_agent")
    assert "São Paulo" in answer.text


@each_api
def test_an_upstream_that_says_nothing_ends_at_the_deadline(host, upstreams, api):
    fault, release = stall()
    try:
        with getattr(upstreams, api).failing(fault):
            answer = complete(host.url, QUESTIONS[api], model=AGENTS[api])
    finally:
        release()
    assert answer.status in (502, 504)
    assert complete(host.url, QUESTIONS[api], model=AGENTS[api]).status == 200


def test_a_wrong_key_is_told_without_the_key(host, upstreams):
    refused = status(401, {"title": "Unauthorized", "reason": "INVALID_API_KEY", "detail": KEY, "status": 401})
    with upstreams.flights.failing(refused):
        answer = complete(host.url, QUESTIONS["flights"], model="flight_agent")
    told = answer.text or answer.error["message"]
    assert "key" in told.lower()
    assert KEY not in told


def test_no_such_rate_is_an_answer(host, upstreams):
    answer = complete(host.url, "100 USD in Bhutanese ngultrum", model="currency_agent")
    assert answer.status == 200
    assert "BTN" in answer.text


def test_no_such_place_is_an_answer(host, upstreams):
    answer = complete(host.url, "What is the weather in Qwertyville?", model="weather_agent")
    assert answer.status == 200
    assert "Qwertyville" in answer.text


def without_times(text: str) -> str:
    """Two answers are asked for one after the other; only a minute may lie between them."""
    return re.sub(r"\d\d:\d\d", "hh:mm", text)
