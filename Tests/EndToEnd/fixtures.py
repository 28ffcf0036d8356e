# SPDX-License-Identifier: Apache-2.0
"""Compiles the C agents of Tests/Fixtures/Plugins."""

from __future__ import annotations

import subprocess
from pathlib import Path

from host import ROOT

SOURCES = ROOT / "Tests/Fixtures/Plugins"
HEADERS = ROOT / "Sources/AgentABI/include"


def build(name: str, directory: Path, output: str | None = None, **strings: str) -> Path:
    """The shared object of `<name>.c`, with `strings` defined as macros, written to `<output>.so`."""
    output = directory / f"{output or name}.so"
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
            *(f'-D{macro}="{string}"' for macro, string in strings.items()),
            str(SOURCES / f"{name}.c"),
            "-o",
            str(output),
        ],
        check=True,
    )
    return output
