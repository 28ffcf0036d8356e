# SPDX-License-Identifier: Apache-2.0
"""The acceptance dialogues of the travel assistant, each turn with the real answers before it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from chat import Answer, complete
from conftest import Upstreams
from host import Host
from standins.openmeteo import FIRST_MAXIMUM

WEATHER, FLIGHT, CURRENCY = "weather_agent", "flight_agent", "currency_agent"

pytestmark = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])


@dataclass
class Conversation:
    """Speaks with the host, and remembers what both said."""

    host: Host
    upstreams: Upstreams
    stream: bool

    def __post_init__(self) -> None:
        self.messages: list[dict] = []

    def say(self, text: str, *agents: str, in_order: bool = True) -> Answer:
        """One turn; these agents must answer it, and no other."""
        self.upstreams.forget()
        self.messages.append({"role": "user", "content": text})
        answer = complete(self.host.url, self.messages, self.stream)
        assert answer.status == 200, answer.body
        arrange = list if in_order else sorted
        assert arrange(answer.agents) == arrange(
            agents
        ), f"{text!r} went to {answer.agents}: {answer.headers.get('x-route')}"
        assert answer.text.strip()
        assert answer.finish_reasons == ["stop"]
        self.messages.append({"role": "assistant", "content": answer.text})
        return answer


@pytest.fixture
def say(host: Host, upstreams: Upstreams, stream: bool) -> Callable[..., Answer]:
    return Conversation(host, upstreams, stream).say


def has(text: str, *patterns: str) -> None:
    for pattern in patterns:
        assert re.search(pattern, text, re.IGNORECASE), f"no {pattern!r} in:\n{text}"


def lacks(text: str, *patterns: str) -> None:
    for pattern in patterns:
        assert not re.search(pattern, text, re.IGNORECASE), f"{pattern!r} in:\n{text}"


def degrees(value: int) -> str:
    """A temperature that stands by itself: 41, 41.0, 41 °C; not 141 or 41.5."""
    return rf"(?<![\d.:]){value}(\.0)?(?![\d.:]|\.\d)"


def flight_searches(upstreams: Upstreams) -> list[tuple[str, str]]:
    """Origin and destination of every search, as IATA codes."""
    iata = {
        "KSEA": "SEA",
        "KJFK": "JFK",
        "KLGA": "LGA",
        "KEWR": "EWR",
        "EGLL": "LHR",
        "OMDB": "DXB",
        "OPLA": "LHE",
        "LTFM": "IST",
        "LTFJ": "SAW",
    }
    found = [re.fullmatch(r"/airports/(\w+)/flights/to/(\w+)", path) for path in upstreams.flights.paths]
    return [tuple(iata.get(code, code) for code in match.groups()) for match in found if match]


def asked_rates(upstreams: Upstreams) -> set[tuple[str, str]]:
    """The pairs that Frankfurter was asked for."""
    pairs = set()
    for request in upstreams.rates.requests:
        if single := re.fullmatch(r"/v2/rate/(\w{3})/(\w{3})", request.path):
            pairs.add(single.groups())
        elif request.path == "/v2/rates":
            pairs |= {(request.query["base"], quote) for quote in request.query["quotes"].split(",")}
    return pairs


def test_1_the_weather_in_istanbul(say, upstreams):
    answer = say("What is the weather in Istanbul?", WEATHER)
    has(answer.text, "Istanbul", r"17(\.3)?\s*°?\s*C", r"63(\.1)?\s*°?\s*F")
    assert [request.query["name"] for request in upstreams.weather.requests if request.path == "/v1/search"] == [
        "Istanbul"
    ]
    [forecast] = [request for request in upstreams.weather.requests if request.path == "/v1/forecast"]
    assert float(forecast.query["latitude"]) == pytest.approx(41.01384, abs=1e-3)
    assert "temperature_2m" in forecast.query["current"].split(",")


def test_2_flights_from_london_to_seattle(say, upstreams):
    answer = say("What flights go from London to Seattle?", FLIGHT)
    has(answer.text, "Seattle|SEA", "London|LHR", r"BA\s?49|BAW\s?49")
    searches = flight_searches(upstreams)
    assert ("LHR", "SEA") in searches
    assert {destination for _, destination in searches} == {"SEA"}
    assert all(request.headers["x-apikey"] for request in upstreams.flights.requests)


def test_3_turkish_lira_to_dollars(say, upstreams):
    answer = say("What's the exchange rate for Turkish Lira to USD?", CURRENCY)
    has(answer.text, "TRY", "USD", r"0\.025", "2026-03-25")
    assert asked_rates(upstreams) == {("TRY", "USD")}


def test_4_references_cross_agents(say, upstreams):
    say("What's the weather in Istanbul?", WEATHER)
    answer = say("What's their exchange rate?", CURRENCY)
    has(answer.text, "TRY")
    assert {base for base, _ in asked_rates(upstreams)} == {"TRY"}
    answer = say("Do they fly out from Seattle?", FLIGHT)
    has(answer.text, "Seattle|SEA", "Istanbul|IST", r"TK\s?20[34]|THY\s?20[34]")
    assert set(flight_searches(upstreams)) & {("SEA", "IST"), ("IST", "SEA")}


def test_5_weather_and_flights_in_one_question(say, upstreams):
    answer = say("What's the weather in Seattle, and do any flights go direct to New York?", WEATHER, FLIGHT)
    has(answer.text, "Seattle", r"8(\.2)?\s*°?\s*C", r"DL\s?552|DAL\s?552")
    assert ("SEA", "JFK") in flight_searches(upstreams)
    assert re.search(r"8(\.2)?\s*°?\s*C", answer.text).start() < re.search(r"DL\s?552|DAL\s?552", answer.text).start()
    if answer.chunks:
        speakers = [
            chunk["agent"]
            for chunk in answer.chunks
            if chunk["choices"] and chunk["choices"][0]["delta"].get("content")
        ]
        assert list(dict.fromkeys(speakers)) == [WEATHER, FLIGHT]


def test_6_next_week_is_beyond_the_flight_search(say, upstreams):
    answer = say(
        "I want to travel from NYC to Paris next week. What is the weather like there, and can you find me some flights?",
        WEATHER,
        FLIGHT,
        # "Travel from NYC" may count as the first word on flights, or as the scenery of both questions.
        in_order=False,
    )
    has(answer.text, "Paris", "New York|NYC|JFK", r"(2|two|48)[ -](days?|hours?)")
    names = [request.query["name"] for request in upstreams.weather.requests if request.path == "/v1/search"]
    assert names == ["Paris"]


def test_7_a_bare_amount_follows_its_question(say, upstreams):
    answer = say("weather in Tokyo and how much is 100 USD in yen?", WEATHER, CURRENCY)
    has(answer.text, "Tokyo", r"13(\.7)?|14", r"15,?000", "JPY|yen")
    assert asked_rates(upstreams) == {("USD", "JPY")}
    answer = say("and 250?", CURRENCY)
    has(answer.text, r"37,?500", "JPY|yen")
    lacks(answer.text, r"15,?000")


def test_8_two_legs(say, upstreams):
    answer = say("Seattle to Dubai to Lahore", FLIGHT)
    has(answer.text, r"EK\s?230|UAE\s?230", r"EK\s?622|UAE\s?622", "Dubai")
    assert {("SEA", "DXB"), ("DXB", "LHE")} <= set(flight_searches(upstreams))


def test_9_their_currency_after_the_weather_in_lahore(say, upstreams):
    say("What's the weather in Lahore?", WEATHER)
    answer = say("What is their currency exchange rate with USD?", CURRENCY)
    has(answer.text, "PKR", "USD")
    assert asked_rates(upstreams) & {("PKR", "USD"), ("USD", "PKR")}


def test_10_and_in_pounds(say, upstreams):
    answer = say("Convert 100 dollars to euros", CURRENCY)
    has(answer.text, r"92(\.00)?", "EUR|euros", "US dollars|USD")
    assert asked_rates(upstreams) == {("USD", "EUR")}
    answer = say("and in pounds?", CURRENCY)
    has(answer.text, r"79(\.00)?", "GBP|pounds")
    assert asked_rates(upstreams) == {("USD", "GBP")}


def test_11_five_days_then_only_tomorrow(say, upstreams):
    answer = say("5 day forecast for Paris, France", WEATHER)
    has(answer.text, "Paris", *(degrees(FIRST_MAXIMUM + day) for day in range(5)))
    lacks(answer.text, degrees(FIRST_MAXIMUM + 5))
    places = [request.query["latitude"] for request in upstreams.weather.requests if request.path == "/v1/forecast"]
    assert [round(float(place)) for place in places] == [49], "Paris in France, not in Texas"
    answer = say("What about there tomorrow?", WEATHER)
    has(answer.text, "Paris", degrees(FIRST_MAXIMUM + 1))
    lacks(answer.text, *(degrees(FIRST_MAXIMUM + day) for day in (0, 2, 3)))


def test_12_the_origin_is_asked_for(say, upstreams):
    answer = say("Show me flights to New York tomorrow", FLIGHT)
    has(answer.text, r"\?", r"from|origin|depart|leav")
    assert upstreams.asked == []


def test_13_nothing_is_invented(say, upstreams):
    answer = say("What's happening?")
    assert answer.headers["x-route"] == "none"
    lacks(answer.text, r"\d+(\.\d+)?\s*°")
    assert upstreams.asked == []


def test_14_a_system_message_alone_is_an_error(host, stream):
    answer = complete(host.url, [{"role": "system", "content": "You are a travel assistant."}], stream)
    assert answer.status == 400
    assert answer.error["type"] == "invalid_request_error"
    assert answer.error["message"]
    assert complete(host.url, "What is the weather in Istanbul?", stream).status == 200
