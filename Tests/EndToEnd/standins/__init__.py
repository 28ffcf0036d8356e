# SPDX-License-Identifier: Apache-2.0
"""Stand-ins for the three public APIs: they speak the real shapes on loopback, and misbehave when told to."""

from .aeroapi import AeroAPI
from .faults import Fault, garbage, reset, stall, status, trickle
from .frankfurter import Frankfurter
from .openmeteo import OpenMeteo

__all__ = ["AeroAPI", "Fault", "Frankfurter", "OpenMeteo", "garbage", "reset", "stall", "status", "trickle"]
