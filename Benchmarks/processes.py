# SPDX-License-Identifier: Apache-2.0
"""Servers as processes of ours: pinned to a core, measured with all their children, ended by their id."""

from __future__ import annotations

import os
import platform
import socket
import subprocess
import time
from pathlib import Path
from typing import Self

CORES = sorted(os.sched_getaffinity(0))
#: The server has a core for itself, if there are two.
LOAD_CORE, SERVER_CORE = CORES[0], CORES[-1]
TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


def machine() -> str:
    """What the figures of a run depend on."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    model = models[0] if models else platform.machine()
    return f"{model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Linux {platform.release()}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def pinned(core: int, command: list[str | Path]) -> list[str]:
    return ["taskset", "--cpu-list", str(core), *map(str, command)]


class Server:
    """A process that serves until the end of a `with`."""

    def __init__(self, name: str, command: list[str | Path], directory: Path, **environment: str) -> None:
        self.name = name
        self.directory = directory
        self._log = directory / f"{name}.log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                pinned(SERVER_CORE, command),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=directory,
                env=os.environ | environment,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def wait_until_listening(self, port: int, seconds: float = 30) -> None:
        deadline = time.monotonic() + seconds
        while not is_listening(port):
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{self.name} does not listen:\n{self._log.read_text(errors='replace')}")
            time.sleep(0.0005)

    @property
    def pids(self) -> list[int]:
        """The process and all that descend from it."""
        parents = {pid: int(fields[1]) for pid, fields in _all_stats().items()}
        family = [self._process.pid]
        for pid in family:
            family += [child for child, parent in parents.items() if parent == pid]
        return family

    def cpu_seconds(self) -> float:
        """User and system time of the family up to now."""
        stats = _all_stats()
        ticks = sum(int(stats[pid][11]) + int(stats[pid][12]) for pid in self.pids if pid in stats)
        return ticks / TICKS_PER_SECOND

    def resident_kib(self) -> int:
        return sum(_resident_kib(pid) for pid in self.pids)


def is_listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _all_stats() -> dict[int, list[str]]:
    """What the kernel says of each process, from the field behind its name on."""
    stats = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                stats[int(entry.name)] = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it has ended meanwhile
    return stats


def _resident_kib(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0
