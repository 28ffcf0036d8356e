# SPDX-License-Identifier: Apache-2.0
"""The agent of docs/swift-agents.md: a package outside the repository, as the page shows it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from chat import complete
from host import ROOT, Agent, Host, Listener
from test_settings import validate


@pytest.fixture(scope="module")
def dice(tmp_path_factory) -> Path:
    """The plugin, built and tested from the files on the page."""
    directory = tmp_path_factory.mktemp("outside")
    (directory / "slipring").symlink_to(ROOT)
    page = (ROOT / "docs/swift-agents.md").read_text(encoding="utf-8")
    files = dict(re.findall(r"(?ms)^`([\w./]+)`\n\n```\w*\n(.*?)^```", page))
    assert len(files) == 5
    for name, text in files.items():
        path = directory / "dice" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    # The versions that were built here, from the clones that were made then.
    shutil.copy(ROOT / "Package.resolved", directory / "dice")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SLIPRING_")}
    result = subprocess.run(
        ["swift", "test", "--force-resolved-versions"],
        cwd=directory / "dice",
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert re.search(r"Test run with 1 test .*passed", result.stdout + result.stderr)
    return directory / "dice/.build/debug/libDice.so"


def test_the_plugin_exports_one_symbol(dice):
    result = subprocess.run([ROOT / "scripts/check-plugins", dice], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr


def test_the_host_serves_it(dice, tmp_path):
    listener = Listener("games", [Agent("dice", dice, settings={"sides": 1_000})])
    host = Host(tmp_path, listener).wait_until_ready()
    try:
        rolls = complete(listener.url, "roll 3d6").text
        assert re.fullmatch(r"[1-6] \+ [1-6] \+ [1-6] = \d+", rolls)
        refused = complete(listener.url, "roll 99d6")
        assert refused.error["code"] == "too_many_dice"
    finally:
        host.stop()


def test_a_mistake_in_its_settings_is_shown_at_its_line(dice, tmp_path):
    config = tmp_path / "agents.yaml"
    config.write_text(
        f"agents:\n  - id: dice\n    library: {dice}\n    settings:\n      sides: 1\n"
        "listeners: [{ type: agent, name: games, port: 8001, agents: [{ id: dice }] }]\n",
        encoding="utf-8",
    )
    result = validate(config)
    assert result.returncode == 78
    assert "agents.yaml:5:14: error:" in result.stderr and "must be at least 2" in result.stderr
