# SPDX-License-Identifier: Apache-2.0
"""Open-Meteo: geocoding and forecast in one server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from .server import Request, StandIn


@dataclass(frozen=True)
class City:
    id: int
    name: str
    latitude: float
    longitude: float
    country_code: str
    country: str
    admin1: str
    timezone: str
    population: int
    #: The temperature now, in C; the day's maximum is another, so that a test can tell them apart.
    now: float

    @property
    def json(self) -> dict[str, object]:
        return {name: value for name, value in vars(self).items() if name != "now"}


CITIES = [
    City(745044, "Istanbul", 41.01384, 28.94966, "TR", "Türkiye", "Istanbul", "Europe/Istanbul", 15701602, 17.3),
    City(2643743, "London", 51.50853, -0.12574, "GB", "United Kingdom", "England", "Europe/London", 8961989, 9.4),
    City(6058560, "London", 42.98339, -81.23304, "CA", "Canada", "Ontario", "America/Toronto", 422324, 3.1),
    City(2988507, "Paris", 48.85341, 2.3488, "FR", "France", "Île-de-France", "Europe/Paris", 2138551, 11.8),
    City(4717560, "Paris", 33.66094, -95.55551, "US", "United States", "Texas", "America/Chicago", 24171, 22.6),
    City(1850147, "Tokyo", 35.6895, 139.69171, "JP", "Japan", "Tokyo", "Asia/Tokyo", 9733276, 13.7),
    City(
        5809844,
        "Seattle",
        47.60621,
        -122.33207,
        "US",
        "United States",
        "Washington",
        "America/Los_Angeles",
        737015,
        8.2,
    ),
    City(
        5128581, "New York", 40.71427, -74.00597, "US", "United States", "New York", "America/New_York", 8804190, 10.9
    ),
    City(1172451, "Lahore", 31.558, 74.35071, "PK", "Pakistan", "Punjab", "Asia/Karachi", 13004135, 24.6),
    City(292223, "Dubai", 25.07725, 55.30927, "AE", "United Arab Emirates", "Dubai", "Asia/Dubai", 3790000, 29.5),
    City(3448439, "São Paulo", -23.5475, -46.63611, "BR", "Brazil", "São Paulo", "America/Sao_Paulo", 12400232, 25.2),
]

#: The maximum of the first day in C, one more each day: no other figure of an answer is near it.
FIRST_MAXIMUM = 41

UNITS = {
    "time": "iso8601",
    "interval": "seconds",
    "temperature_2m": "°C",
    "apparent_temperature": "°C",
    "relative_humidity_2m": "%",
    "weather_code": "wmo code",
    "wind_speed_10m": "km/h",
    "temperature_2m_max": "°C",
    "temperature_2m_min": "°C",
    "precipitation_probability_max": "%",
    "sunrise": "iso8601",
    "sunset": "iso8601",
}


class OpenMeteo(StandIn):
    def answer(self, request: Request) -> tuple[int, object]:
        match request.path:
            case "/v1/search":
                return self._search(request.query)
            case "/v1/forecast":
                return self._forecast(request.query)
            case _:
                return refusal("Not Found", 404)

    def _search(self, query: dict[str, str]) -> tuple[int, object]:
        name = query.get("name", "")
        if not name:
            return refusal("Parameter 'name' is required")
        found = [city.json for city in CITIES if city.name.casefold() == name.casefold()]
        results = found[: int(query.get("count", "10"))]
        return 200, ({"results": results} if results else {}) | {"generationtime_ms": 0.6}

    def _forecast(self, query: dict[str, str]) -> tuple[int, object]:
        try:
            place = float(query["latitude"]), float(query["longitude"])
        except (KeyError, ValueError):
            return refusal("Parameter 'latitude' and 'longitude' must have the same number of elements")
        days = int(query.get("forecast_days", "7"))
        if not 0 < days <= 16:
            return refusal("Forecast days is invalid. Allowed range 0 to 16.")
        city = min(CITIES, key=lambda city: abs(city.latitude - place[0]) + abs(city.longitude - place[1]))
        return 200, report(city, query, days)


def refusal(reason: str, status: int = 400) -> tuple[int, object]:
    return status, {"error": True, "reason": reason}


def report(city: City, query: dict[str, str], days: int) -> dict[str, object]:
    zone = ZoneInfo(city.timezone) if query.get("timezone") in ("auto", city.timezone) else timezone.utc
    now = datetime.now(zone)
    current = wanted(query, "current", current_weather(city)) | {"time": f"{now:%Y-%m-%dT%H:%M}", "interval": 900}
    daily = wanted(query, "daily", daily_weather(now.date(), days))
    daily = {"time": [f"{now.date() + timedelta(days=day)}" for day in range(days)]} | daily
    offset = now.utcoffset() or timedelta()
    return {
        "latitude": city.latitude,
        "longitude": city.longitude,
        "generationtime_ms": 0.1,
        "utc_offset_seconds": int(offset.total_seconds()),
        "timezone": str(zone),
        "timezone_abbreviation": now.tzname(),
        "elevation": 12.0,
        "current_units": {name: UNITS[name] for name in current},
        "current": current,
        "daily_units": {name: UNITS[name] for name in daily},
        "daily": daily,
    }


def wanted(query: dict[str, str], group: str, values: dict[str, object]) -> dict[str, object]:
    names = query.get(group, "").split(",")
    return {name: value for name, value in values.items() if name in names}


def current_weather(city: City) -> dict[str, object]:
    return {
        "temperature_2m": city.now,
        "apparent_temperature": city.now - 1.5,
        "relative_humidity_2m": 77,
        "weather_code": 3,
        "wind_speed_10m": 14.8,
    }


def daily_weather(today: date, days: int) -> dict[str, object]:
    dates = [today + timedelta(days=day) for day in range(days)]
    return {
        "weather_code": [61] * days,
        "temperature_2m_max": [FIRST_MAXIMUM + float(day) for day in range(days)],
        "temperature_2m_min": [1.0] * days,
        "precipitation_probability_max": [65] * days,
        "sunrise": [f"{date}T08:05" for date in dates],
        "sunset": [f"{date}T17:01" for date in dates],
    }
