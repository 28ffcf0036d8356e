# SPDX-License-Identifier: Apache-2.0
"""What `make run` does on a machine that lacks something: it says what to install, or installs it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from host import ROOT

#: What a Debian machine has before anything is installed.
BASE = ["bash", "cat", "dirname", "env", "grep", "head", "id", "sed", "sort", "sh", "uname"]


class Machine:
    """A PATH with nothing on it but what a test puts there."""

    def __init__(self, directory: Path) -> None:
        self.bin = directory / "bin"
        self.bin.mkdir()
        self.log = directory / "log"
        self.log.touch()
        for name in BASE:
            (self.bin / name).symlink_to(shutil.which(name))

    def has(self, name: str, script: str) -> None:
        """A program that notes what it was called with, and then does as `script` says."""
        program = self.bin / name
        program.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.log}"\n{script}\n')
        program.chmod(0o755)

    def bootstrap(self, *options: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self.bin), "HOME": os.environ.get("HOME", "/")}
        command = [str(ROOT / "scripts/bootstrap"), *options]
        return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=60)

    @property
    def calls(self) -> list[str]:
        return self.log.read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_without_swift_it_says_how_to_install_it(machine):
    done = machine.bootstrap()
    assert done.returncode == 1
    assert "swift.org/install/linux" in done.stderr and "swiftly" in done.stderr
    assert done.stdout == ""


def test_a_swift_of_unknown_version_is_no_new_one(machine):
    machine.has("swift", "exit 1")
    done = machine.bootstrap()
    assert done.returncode == 1
    assert "6.3 or newer" in done.stderr and "unknown version" in done.stderr


@pytest.mark.parametrize("version", ["5.10.1", "6.2.4"])
def test_an_old_swift_is_named_with_the_way_to_a_newer_one(machine, version):
    machine.has("swift", f'echo "Swift version {version} (swift-{version}-RELEASE)"')
    done = machine.bootstrap()
    assert done.returncode == 1
    assert "6.3 or newer" in done.stderr and f"Swift {version}." in done.stderr and "swiftly install" in done.stderr


def a_machine_without_headers(machine: Machine) -> None:
    machine.has("swift", 'echo "Swift version 6.3.1 (swift-6.3.1-RELEASE)"')
    machine.has("clang", "exit 1")
    machine.has("sudo", 'exec "$@"')


def test_missing_headers_are_installed(machine):
    a_machine_without_headers(machine)
    machine.has("apt-get", "exit 0")
    assert machine.bootstrap().returncode == 0
    installed = [call for call in machine.calls if call.startswith("apt-get install")]
    assert len(installed) == 1
    assert "libcurl4-openssl-dev" in installed[0] and "libyaml-dev" in installed[0]


def test_without_a_package_manager_the_packages_are_named(machine):
    a_machine_without_headers(machine)
    done = machine.bootstrap()
    assert done.returncode == 1
    assert "libcurl4-openssl-dev" in done.stderr and "libyaml-dev" in done.stderr


@pytest.mark.parametrize("version", ["6.3", "6.3.1", "6.10", "7.0"])
def test_a_machine_that_has_everything_is_left_alone(machine, version):
    machine.has("swift", f'echo "Swift version {version} (swift-{version}-RELEASE)"')
    machine.has("clang", "exit 0")
    machine.has("apt-get", "exit 1")
    assert machine.bootstrap().returncode == 0
    assert not any(call.startswith("apt-get") for call in machine.calls)
