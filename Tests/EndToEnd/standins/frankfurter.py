# SPDX-License-Identifier: Apache-2.0
"""Frankfurter v2: reference rates of a fixed day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from .server import Request, StandIn

DAY = "2026-03-25"

#: How much of each currency one US dollar is.
RATES = {
    code: Decimal(rate)
    for code, rate in {
        "USD": "1",
        "EUR": "0.92",
        "GBP": "0.79",
        "JPY": "150",
        "TRY": "40",
        "PKR": "280",
        "AED": "3.6725",
        "INR": "84.5",
        "CHF": "0.88",
        "CAD": "1.36",
    }.items()
}


class Frankfurter(StandIn):
    def answer(self, request: Request) -> tuple[int, object]:
        try:
            day = date.fromisoformat(request.query.get("date", DAY))
        except ValueError:
            return refusal(422, "invalid date")
        if day > date.today():
            return refusal(422, "date is in the future")
        match request.path.strip("/").split("/"):
            case ["v2", "rate", base, quote]:
                rows = rates(base, [quote], day)
                return (200, rows[0]) if rows else refusal(404, "not found")
            case ["v2", "rates"]:
                base = request.query.get("base", "EUR")
                quotes = request.query.get("quotes")
                rows = rates(base, quotes.split(",") if quotes else [code for code in RATES if code != base], day)
                return (200, rows) if rows else refusal(404, "not found")
            case ["v2", "currencies"]:
                return 200, [{"iso_code": code, "name": code, "symbol": code} for code in RATES]
            case _:
                return refusal(404, "not found")


def refusal(status: int, message: str) -> tuple[int, object]:
    return status, {"status": status, "message": message}


def rates(base: str, quotes: list[str], day: date) -> list[dict[str, object]]:
    base = base.upper()
    known = [quote.upper() for quote in quotes if quote.upper() in RATES and base in RATES]
    return [{"date": str(day), "base": base, "quote": quote, "rate": rate(base, quote)} for quote in known]


def rate(base: str, quote: str) -> float:
    """Six significant digits, as a JSON number."""
    return float(f"{RATES[quote] / RATES[base]:.6g}")
