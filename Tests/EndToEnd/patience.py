# SPDX-License-Identifier: Apache-2.0
"""Waiting on a machine that may be busy with something else."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from host import Host

#: Far more than anything takes that is waited for here.
PATIENCE = 30


def until(what: str, holds: Callable[[], object], host: Host | None = None) -> None:
    """Looks again and again until it holds."""
    deadline = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not holds():
        log = f":\n{host.log}" if host else ""
        assert time.monotonic() < deadline, f"not within {PATIENCE} s: {what}{log}"
        pause.wait(0.01)


def assert_quick(attempt: Callable[[], float], seconds: float) -> None:
    """One of several attempts takes less: a busy machine is late now and then, never always."""
    delays: list[float] = []
    while not delays or min(delays) >= seconds:
        assert len(delays) < 10, f"not once within {seconds} s: {delays}"
        delays.append(attempt())
