# SPDX-License-Identifier: Apache-2.0
"""FlightAware AeroAPI v4: flights between two airports, and one flight by its ident."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from .server import Request, StandIn

KEY = "stand-in-key-7d1f"


@dataclass(frozen=True)
class Airport:
    icao: str
    iata: str
    name: str
    city: str
    timezone: str

    @property
    def json(self) -> dict[str, str]:
        return {
            "code": self.icao,
            "code_icao": self.icao,
            "code_iata": self.iata,
            "name": self.name,
            "city": self.city,
            "timezone": self.timezone,
            "airport_info_url": f"/airports/{self.icao}",
        }


@dataclass(frozen=True)
class Flight:
    ident: str
    ident_iata: str
    operator: str
    operator_iata: str
    number: str
    origin: str
    destination: str
    #: Leaves so long after the start of the search, and flies so long.
    after: timedelta
    duration: timedelta
    aircraft: str
    delay: int = 0


AIRPORTS = {
    airport.iata: airport
    for airport in [
        Airport("KSEA", "SEA", "Seattle-Tacoma Intl", "Seattle", "America/Los_Angeles"),
        Airport("KJFK", "JFK", "John F Kennedy Intl", "New York", "America/New_York"),
        Airport("EGLL", "LHR", "London Heathrow", "London", "Europe/London"),
        Airport("LFPG", "CDG", "Charles de Gaulle/Roissy", "Paris", "Europe/Paris"),
        Airport("LTFM", "IST", "Istanbul Airport", "Istanbul", "Europe/Istanbul"),
        Airport("OMDB", "DXB", "Dubai Intl", "Dubai", "Asia/Dubai"),
        Airport("OPLA", "LHE", "Allama Iqbal Intl", "Lahore", "Asia/Karachi"),
    ]
}

FLIGHTS = [
    Flight("BAW49", "BA49", "BAW", "BA", "49", "LHR", "SEA", timedelta(hours=2), timedelta(hours=10), "B789", 1500),
    Flight("THY204", "TK204", "THY", "TK", "204", "SEA", "IST", timedelta(hours=3), timedelta(hours=11), "A359"),
    Flight("THY203", "TK203", "THY", "TK", "203", "IST", "SEA", timedelta(hours=3), timedelta(hours=12), "A359"),
    Flight("DAL552", "DL552", "DAL", "DL", "552", "SEA", "JFK", timedelta(hours=1), timedelta(hours=5), "B739", -300),
    Flight("UAE230", "EK230", "UAE", "EK", "230", "SEA", "DXB", timedelta(minutes=30), timedelta(hours=14), "A388"),
    Flight("UAE622", "EK622", "UAE", "EK", "622", "DXB", "LHE", timedelta(hours=2), timedelta(hours=3), "B77W"),
    Flight("AFR7", "AF7", "AFR", "AF", "7", "JFK", "CDG", timedelta(hours=4), timedelta(hours=7), "B77W"),
]


class AeroAPI(StandIn):
    prefix = "/aeroapi"

    def answer(self, request: Request) -> tuple[int, object]:
        if request.headers.get("x-apikey") != KEY:
            return error(401, "Unauthorized", "INVALID_API_KEY", "The provided API key is not valid")
        match request.path.strip("/").split("/"):
            case ["airports", origin, "flights", "to", destination]:
                return between(origin, destination, request.query)
            case ["flights", ident]:
                now = datetime.now(timezone.utc)
                found = [segment(flight, now) for flight in FLIGHTS if ident in (flight.ident, flight.ident_iata)]
                return 200, {"flights": found, "links": None, "num_pages": 1}
            case _:
                return error(404, "Not found", "NOT_FOUND", "There is no such endpoint")


def error(status: int, title: str, reason: str, detail: str) -> tuple[int, object]:
    return status, {"title": title, "reason": reason, "detail": detail, "status": status}


def between(origin: str, destination: str, query: dict[str, str]) -> tuple[int, object]:
    now = datetime.now(timezone.utc)
    try:
        start = instant(query["start"]) if "start" in query else now
        end = instant(query["end"]) if "end" in query else start + timedelta(days=1)
    except ValueError:
        return error(400, "Invalid argument", "INVALID_ARGUMENT", "start and end must be ISO 8601 instants")
    if start >= end or end > now + timedelta(days=2, hours=1):
        return error(400, "Invalid argument", "INVALID_ARGUMENT", "end must be after start, at most 2 days ahead")
    found = [
        flight
        for flight in FLIGHTS
        if is_code(origin, flight.origin) and is_code(destination, flight.destination) and start + flight.after < end
    ]
    return 200, {"flights": [{"segments": [segment(flight, start)]} for flight in found], "links": None, "num_pages": 1}


def is_code(code: str, iata: str) -> bool:
    return code in (iata, AIRPORTS[iata].icao)


def instant(text: str) -> datetime:
    parsed = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


def segment(flight: Flight, start: datetime) -> dict[str, object]:
    out = start + flight.after
    into = out + flight.duration
    delay = timedelta(seconds=flight.delay)
    return {
        "ident": flight.ident,
        "ident_icao": flight.ident,
        "ident_iata": flight.ident_iata,
        "operator": flight.operator,
        "operator_iata": flight.operator_iata,
        "flight_number": flight.number,
        "origin": AIRPORTS[flight.origin].json,
        "destination": AIRPORTS[flight.destination].json,
        "scheduled_out": stamp(out),
        "estimated_out": stamp(out + delay),
        "actual_out": None,
        "scheduled_in": stamp(into),
        "estimated_in": stamp(into + delay),
        "actual_in": None,
        "departure_delay": flight.delay,
        "arrival_delay": flight.delay,
        "status": "Scheduled",
        "cancelled": False,
        "diverted": False,
        "aircraft_type": flight.aircraft,
        "gate_origin": "A4",
        "terminal_origin": None,
        "gate_destination": None,
        "terminal_destination": "S",
        "progress_percent": 0,
    }


def stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
