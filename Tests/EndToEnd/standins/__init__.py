# SPDX-License-Identifier: Apache-2.0
"""Stand-ins for what the host talks to: they speak the real shapes on loopback, and misbehave when told to."""

from .aeroapi import AeroAPI
from .agent import AgentService
from .faults import Fault, garbage, reset, stall, status, trickle
from .frankfurter import Frankfurter
from .llm import LLM
from .openmeteo import OpenMeteo
from .relay import ModelRelay

__all__ = [
    "AeroAPI",
    "AgentService",
    "Fault",
    "Frankfurter",
    "LLM",
    "ModelRelay",
    "OpenMeteo",
    "garbage",
    "reset",
    "stall",
    "status",
    "trickle",
]
