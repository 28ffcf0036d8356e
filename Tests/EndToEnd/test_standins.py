# SPDX-License-Identifier: Apache-2.0
"""The stand-ins by themselves: a test that leans on them must be able to trust them."""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone

import pytest

from standins import AeroAPI, Frankfurter, OpenMeteo, garbage, reset, stall, status, trickle
from standins.aeroapi import KEY


@pytest.fixture(params=[AeroAPI, Frankfurter, OpenMeteo], ids=lambda kind: kind.__name__)
def any_stand_in(request):
    stand_in = request.param()
    yield stand_in
    stand_in.close()


@pytest.fixture
def rates():
    stand_in = Frankfurter()
    yield stand_in
    stand_in.close()


def get(url: str, timeout: float = 30, **headers: str) -> tuple[int, object]:
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


def test_requests_are_recorded_and_forgotten(any_stand_in):
    get(any_stand_in.url + "/nowhere?a=b%20c", x_test="yes")
    [request] = any_stand_in.requests
    assert (request.method, request.path, request.query) == ("GET", "/nowhere", {"a": "b c"})
    assert request.headers["x-test"] == "yes"
    any_stand_in.forget()
    assert any_stand_in.requests == []


def test_an_unknown_path_is_404(any_stand_in):
    assert get(any_stand_in.url + "/nowhere", x_apikey=KEY)[0] == 404


def test_geocoding_finds_by_whole_name_only():
    api = OpenMeteo()
    assert [city["country_code"] for city in get(api.url + "/v1/search?name=London")[1]["results"]] == ["GB", "CA"]
    assert "results" not in get(api.url + "/v1/search?name=Paris,%20France")[1]
    assert get(api.url + "/v1/search?name=s%C3%A3o%20paulo")[1]["results"][0]["name"] == "São Paulo"
    assert get(api.url + "/v1/search")[0] == 400
    api.close()


def test_a_forecast_has_what_was_asked_for():
    api = OpenMeteo()
    url = api.url + "/v1/forecast?latitude=41.01384&longitude=28.94966&timezone=auto"
    body = get(url + "&current=temperature_2m&daily=temperature_2m_max,sunset&forecast_days=3")[1]
    assert body["timezone"] == "Europe/Istanbul"
    assert set(body["current"]) == {"temperature_2m", "time", "interval"}
    assert body["current"]["temperature_2m"] == 17.3
    assert body["daily"]["temperature_2m_max"] == [41, 42, 43]
    assert [len(column) for column in body["daily"].values()] == [3, 3, 3]
    assert get(url + "&forecast_days=17") == (
        400,
        {"error": True, "reason": "Forecast days is invalid. Allowed range 0 to 16."},
    )
    assert get(api.url + "/v1/forecast")[0] == 400
    api.close()


def test_flights_need_the_key_and_lie_in_the_window():
    api = AeroAPI()
    now = datetime.now(timezone.utc)
    window = f"start={now:%Y-%m-%dT%H:%M:%SZ}&end={now + timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}"
    url = f"{api.url}/airports/SEA/flights/to/JFK?{window}"
    assert get(url)[0] == 401
    [flight] = get(url, x_apikey=KEY)[1]["flights"]
    assert flight["segments"][0]["ident_iata"] == "DL552"
    assert get(url.replace("SEA", "KSEA"), x_apikey=KEY)[1]["flights"] == [flight]
    assert get(url.replace("JFK", "LGA"), x_apikey=KEY)[1]["flights"] == []
    far = f"{now + timedelta(days=7):%Y-%m-%dT%H:%M:%SZ}"
    assert get(f"{api.url}/airports/SEA/flights/to/JFK?end={far}", x_apikey=KEY)[0] == 400
    assert get(api.url + "/flights/DAL552", x_apikey=KEY)[1]["flights"][0]["ident"] == "DAL552"
    api.close()


def test_rates_by_pair_and_by_list(rates):
    assert get(rates.url + "/v2/rate/USD/PKR") == (
        200,
        {"date": "2026-03-25", "base": "USD", "quote": "PKR", "rate": 280.0},
    )
    assert get(rates.url + "/v2/rate/TRY/USD")[1]["rate"] == 0.025
    assert [row["quote"] for row in get(rates.url + "/v2/rates?base=USD&quotes=EUR,GBP")[1]] == ["EUR", "GBP"]
    assert get(rates.url + "/v2/rate/USD/JPY?date=2025-03-03")[1]["date"] == "2025-03-03"
    assert get(rates.url + "/v2/rate/USD/XYZ") == (404, {"status": 404, "message": "not found"})
    assert get(rates.url + "/v2/rate/USD/EUR?date=nonsense")[0] == 422
    assert get(rates.url + "/v2/rate/USD/EUR?date=2999-01-01")[0] == 422


def test_a_fault_lasts_as_long_as_it_is_told(rates):
    with rates.failing(status(503, retry_after="7")):
        assert get(rates.url + "/v2/rate/USD/EUR")[0] == 503
    assert get(rates.url + "/v2/rate/USD/EUR")[0] == 200


def test_garbage_is_no_json(rates):
    with rates.failing(garbage), pytest.raises(ValueError):
        get(rates.url + "/v2/rate/USD/EUR")


def test_a_reset_breaks_the_connection(rates):
    with rates.failing(reset), pytest.raises((ConnectionError, urllib.error.URLError, http.client.HTTPException)):
        get(rates.url + "/v2/rate/USD/EUR")


def test_a_stall_ends_when_it_is_released(rates):
    fault, release = stall()
    with rates.failing(fault):
        with pytest.raises(TimeoutError):
            get(rates.url + "/v2/rate/USD/EUR", timeout=0.2)
        release()


def test_a_trickle_is_the_whole_answer():
    api = OpenMeteo()
    honest = get(api.url + "/v1/search?name=S%C3%A3o%20Paulo")[1]
    with api.failing(trickle):
        assert get(api.url + "/v1/search?name=S%C3%A3o%20Paulo")[1] == honest
    api.close()
