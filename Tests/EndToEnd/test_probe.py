# SPDX-License-Identifier: Apache-2.0
"""The process that tries a plugin runs the same program as the host, however that was started."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from host import BINARY
from reloading import Site, Workshop, put


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(tmp_path, [{"id": "versioned", "library": "versioned.so"}])
    yield site
    if site.host:
        site.host.kill()


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    return Workshop(tmp_path_factory.mktemp("workshop"))


def test_a_plugin_is_tried_when_another_program_runs_ours(site, workshop):
    """`/proc/self/exe` is the dynamic loader here, as it is valgrind under valgrind."""
    headers = subprocess.run(["readelf", "-l", BINARY], capture_output=True, text=True, check=True).stdout
    loader = re.search(r"interpreter: (\S+)\]", headers)[1]
    put(site.plugins / "versioned.so", workshop.code("1.0.0"))
    site.start(loader, BINARY)
    assert site.version() == "1.0.0"


def test_a_plugin_is_tried_after_the_file_of_the_host_was_replaced(site, workshop, tmp_path):
    program = tmp_path / "slipring"
    shutil.copy(BINARY, program)
    put(site.plugins / "versioned.so", workshop.code("1.0.0"))
    site.start(program)
    put(program, "not a program any more")
    put(site.plugins / "versioned.so", workshop.code("2.0.0"))
    site.until_it_says("2.0.0")
