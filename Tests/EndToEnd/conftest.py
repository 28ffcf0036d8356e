# SPDX-License-Identifier: Apache-2.0
"""The host under test, and the upstreams that it talks to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

import fixtures
import gateway as gateways
from host import PLUGINS, Agent, Host, Listener
from local_llm import local_llm  # noqa: F401  (a fixture, for all)
from standins import LLM, AeroAPI, Frankfurter, OpenMeteo
from standins.aeroapi import KEY
from standins.llm import KEY as MODEL_KEY

#: As in the agents.yaml at the top: the router reads these.
DESCRIPTIONS = {
    "weather_agent": """Live weather conditions and forecasts for any city worldwide.
        Capabilities:
        * Current temperature, feels-like temperature, wind, humidity: city, country
        * Multi-day forecast of rain, snow, storms and sunshine: today, tomorrow, this weekend, next week
        * Sunrise and sunset times, daily highs and lows in °C and °F
        * Questions such as "What's the weather in [city]?", "Will it rain there on Sunday?", "How cold is it?" """,
    "flight_agent": """Flights between airports, with live departure, arrival and delay information.
        Capabilities:
        * Search direct and connecting flights: origin city, destination city, airport, departure date
        * Flight status by number: delayed, cancelled, on time, landed
        * Routes and flight numbers: "[city] to [city]", "LHR-JFK nonstop", "Is DL552 late?"
        * Departure and arrival times, gate, terminal, airline, aircraft type
        * Questions such as "What flights go from [city] to [city]?", "Do they fly out of [city]?" """,
    "currency_agent": """Exchange rates between the currencies of the world, and conversion of amounts of money.
        Capabilities:
        * Current exchange rate: source currency, target currency, country
        * Convert an amount: dollars USD, euros EUR, pounds GBP, yen JPY, rupees INR, francs CHF, yuan CNY, lira TRY
        * Any other currency by name or code: zloty PLN, forint HUF, koruna CZK, krona SEK, kroner, krone NOK DKK, rubles,
          pesos MXN, baht THB, ringgit MYR, rupiah IDR, dirhams AED, shekels ILS, dinars, quid, BRL CAD AUD SGD HKD KRW ZAR PKR
        * The currency of a country or city, and its rate against another currency
        * Questions such as "How much is 100 USD in EUR?", "What's the exchange rate there?", "and in pounds?" """,
}


@dataclass
class Upstreams:
    weather: OpenMeteo
    flights: AeroAPI
    rates: Frankfurter

    @property
    def all(self) -> list:
        return [self.weather, self.flights, self.rates]

    @property
    def asked(self) -> list[str]:
        return [path for upstream in self.all for path in upstream.paths]

    def forget(self) -> None:
        for upstream in self.all:
            upstream.forget()


@pytest.fixture(scope="session")
def running_upstreams() -> Iterator[Upstreams]:
    upstreams = Upstreams(OpenMeteo(), AeroAPI(), Frankfurter())
    yield upstreams
    for upstream in upstreams.all:
        upstream.close()


@pytest.fixture
def upstreams(running_upstreams: Upstreams) -> Upstreams:
    """The upstreams, honest and with an empty memory."""
    running_upstreams.forget()
    return running_upstreams


@dataclass
class Listeners:
    travel: Listener
    #: The C agents, which are called by name; the travel assistant's router never sees them.
    fixtures: Listener


@pytest.fixture(scope="session")
def listeners(running_upstreams: Upstreams, tmp_path_factory: pytest.TempPathFactory) -> Listeners:
    directory = tmp_path_factory.mktemp("fixtures")
    names = {"echo": "echo", "burst": "burst", "waits": "waits_for_cancellation", "halves": "invalid_utf8"}
    built = {name: fixtures.build(name, directory) for name in set(names.values())}
    return Listeners(
        Listener("travel", travel_agents(running_upstreams)),
        Listener("fixtures", [Agent(id, built[name]) for id, name in names.items()]),
    )


@pytest.fixture(scope="session")
def running_host(listeners: Listeners, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    host = Host(tmp_path_factory.mktemp("host"), listeners.travel, listeners.fixtures, environment={"AEROAPI_KEY": KEY})
    try:
        yield host.wait_until_ready()
        host.stop()
        assert KEY not in host.log, "a secret stands in the log"
    finally:
        host.kill()


@pytest.fixture
def host(running_host: Host, upstreams: Upstreams) -> Host:
    return running_host


@pytest.fixture
def fixture_url(host: Host, listeners: Listeners) -> str:
    return listeners.fixtures.url


def travel_agents(upstreams: Upstreams) -> list[Agent]:
    """The three plugins, their upstreams on loopback, nothing kept: each test sees its own requests."""
    kept = {"cache_seconds": 0}
    settings = {
        "weather_agent": {"geocoding_url": upstreams.weather.url, "forecast_url": upstreams.weather.url} | kept,
        "flight_agent": {"aeroapi_url": upstreams.flights.url, "api_key": "$AEROAPI_KEY"} | kept,
        "currency_agent": {"frankfurter_url": upstreams.rates.url} | kept,
    }
    libraries = {"weather_agent": "libWeather.so", "flight_agent": "libFlight.so", "currency_agent": "libCurrency.so"}
    return [Agent(id, PLUGINS / libraries[id], settings[id], DESCRIPTIONS[id]) for id in libraries]


@pytest.fixture(scope="session")
def running_gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[gateways.Gateway]:
    llm = LLM()
    gateway = gateways.start(tmp_path_factory.mktemp("gateway"), llm)
    try:
        gateway.host.wait_until_ready()
        yield gateway
        gateway.host.stop()
        for secret in (MODEL_KEY, gateways.SLOW_KEY, gateways.FREE_KEY):
            assert secret not in gateway.host.log, "a secret stands in the log"
    finally:
        gateway.host.kill()
        llm.close()


@pytest.fixture
def gateway(running_gateway: gateways.Gateway) -> Iterator[gateways.Gateway]:
    """A host with models; the stand-in behind it converses, and has an empty memory."""
    running_gateway.llm.forget()
    yield running_gateway
    # A provider that failed five times in a row would be left alone.
    running_gateway.llm.forget()
    running_gateway.reassure()
