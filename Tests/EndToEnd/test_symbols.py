# SPDX-License-Identifier: Apache-2.0
"""What the binaries export: a plugin must find nothing of the host's, and the host one function of the plugin's."""

import subprocess

import pytest
from host import BINARY, PLUGINS

#: What the linker puts into every program.
LINKERS_OWN = {"__bss_start", "_edata", "_end", "_init", "_fini", "_IO_stdin_used"}


def exported(path):
    lines = subprocess.run(
        ["nm", "-D", "-g", "--defined-only", path], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    return {line.split()[-1] for line in lines}


@pytest.mark.parametrize("name", ["libWeather.so", "libFlight.so", "libCurrency.so"])
def test_a_plugin_exports_its_entry_and_nothing_else(name):
    assert exported(PLUGINS / name) == {"agent_plugin_v1"}


def test_the_host_exports_nothing_of_its_own():
    assert exported(BINARY) - LINKERS_OWN == set()
