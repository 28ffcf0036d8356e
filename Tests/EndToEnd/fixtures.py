# SPDX-License-Identifier: Apache-2.0
"""Compiles the C agents of Tests/Fixtures/Plugins."""

from __future__ import annotations

import subprocess
from pathlib import Path

from host import ROOT

SOURCES = ROOT / "Tests/Fixtures/Plugins"
HEADERS = ROOT / "Sources/AgentABI/include"


def build(name: str, directory: Path) -> Path:
    """The shared object of `<name>.c`."""
    output = directory / f"{name}.so"
    subprocess.run(
        [
            "cc",
            "-std=gnu11",
            "-O1",
            "-shared",
            "-fPIC",
            "-fvisibility=hidden",
            "-pthread",
            "-Wl,-Bsymbolic",
            f"-I{HEADERS}",
            str(SOURCES / f"{name}.c"),
            "-o",
            str(output),
        ],
        check=True,
    )
    return output
