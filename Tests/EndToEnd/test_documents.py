# SPDX-License-Identifier: Apache-2.0
"""The documents name what the program has, and the program has what the documents name."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from host import BINARY, ROOT

PAGES = [
    *sorted(ROOT.glob("docs/**/*.md")),
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "Plugins/README.md", "examples/c-agent/README.md")),
]


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def slipring(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([BINARY, *arguments], capture_output=True, text=True, timeout=60)


@pytest.fixture(scope="module")
def program() -> dict[str, list]:
    """What the program says that it has."""
    return json.loads(slipring("describe").stdout)


def rows(text: str, heading: str) -> Iterator[list[str]]:
    """The cells of the first table below a heading, without its head."""
    below = text.split(f"\n{heading}\n", 1)[1].split("\n")
    start = next(index for index, line in enumerate(below) if line.startswith("|"))
    for line in below[start + 2 :]:
        if not line.startswith("|"):
            return
        yield [cell.strip() for cell in line.strip("|").split("|")]


def code(text: str) -> list[str]:
    """What stands in backticks."""
    return re.findall(r"`([^`]+)`", text)


# MARK: - Commands


@pytest.fixture(scope="module")
def commands() -> dict[str, set[str]]:
    """Each command that `--help` shows, and its options."""
    help = json.loads(slipring("--experimental-dump-help").stdout)["command"]
    return {
        command["commandName"]: {
            ("-" if name["kind"] == "short" else "--") + name["name"]
            for argument in command.get("arguments", [])
            for name in argument.get("names", [])
        }
        for command in help["subcommands"]
        if command.get("shouldDisplay", True) and command["commandName"] != "help"
    }


def test_every_command_is_documented_and_no_other(commands):
    documented = [code(cells[0])[0].split()[1] for cells in rows(page("docs/operations.md"), "## Commands")]
    assert sorted(documented) == sorted(commands)


def test_every_option_is_documented_with_its_commands_and_no_other(commands):
    documented: dict[str, set[str]] = {}
    for options, of, _ in rows(page("docs/operations.md"), "### Options"):
        for option in code(options):
            documented[option.split()[0]] = named(of, set(commands))
    existing: dict[str, set[str]] = {}
    for command, options in commands.items():
        for option in options:
            existing.setdefault(option, set()).add(command)
    assert documented == existing


def named(cell: str, commands: set[str]) -> set[str]:
    """`all but x`, or those in backticks."""
    if cell.startswith("all but"):
        return commands - set(code(cell))
    return commands if cell.startswith("all") else set(code(cell))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_commands_in_text_exist(path, commands, program):
    known = {*commands, "ls", "COMMAND", "probe"}
    for command, rest in re.findall(r"(?m)(?:`|^\s*(?:\$ )?)slipring ([a-z]\w*)([^`\n]*)", path.read_text(encoding="utf-8")):
        assert command in known, f"{path.name}: slipring {command}"
        for option in re.findall(r"(?<!\S)--[a-z-]+", rest):
            assert option in commands[command], f"{path.name}: slipring {command} {option}"


# MARK: - Keys, codes, variables


def test_every_variable_is_documented_and_no_other(program):
    documented = [name for cells in rows(page("docs/operations.md"), "## Environment") for name in code(cells[0])]
    assert sorted(documented) == sorted(program["variables"])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_codes_in_text_exist(path, program):
    assert set(re.findall(r"\bSR\d{4}\b", path.read_text(encoding="utf-8"))) <= set(program["codes"])


def test_every_code_is_in_the_list_and_can_be_explained(program):
    assert re.findall(r"(?m)^\| (SR\d{4}) ", page("docs/diagnostics.md")) == sorted(program["codes"])
    for code in program["codes"]:
        explained = json.loads(slipring("explain", "--json", code).stdout)
        assert explained["code"] == code and explained["explanation"]


def test_every_key_is_documented_and_can_be_explained(program):
    tables = re.findall(r"(?m)^\| key \| value \| default \| meaning \|\n((?:\|.*\n)+)", page("docs/config.md"))
    documented = re.findall(r"(?m)^\| `(\w+)` \|", "".join(tables))
    assert set(documented) == set(program["keys"])
    for key in set(program["keys"]):
        assert key in slipring("explain", key).stdout


def test_what_is_unknown_gets_a_guess():
    answer = slipring("explain", "SR1O12")
    assert (answer.returncode, answer.stdout) == (64, "")
    assert "did you mean `SR1012`?" in answer.stderr
    assert "did you mean `max_body_bytes`?" in slipring("explain", "max_body_byte").stderr


def test_validate_points_at_the_explanation(tmp_path):
    config = tmp_path / "agents.yaml"
    config.write_text("listeners: [{ discover: true, prot: 1 }]")
    answer = slipring("validate", "--config", str(config))
    assert answer.returncode == 78
    assert answer.stderr.endswith("1 error; `slipring explain SR1012` describes the first\n")


def test_configurations_in_text_are_valid(tmp_path):
    count = 0
    for path in PAGES:
        for block in re.findall(r"(?ms)^```yaml\n(.*?)^```", path.read_text(encoding="utf-8")):
            config = tmp_path / "agents.yaml"
            config.write_text(block, encoding="utf-8")
            answer = slipring("validate", "--config-only", "--config", str(config))
            assert answer.returncode == 0, f"{path.name}: {answer.stderr}"
            count += 1
    assert count > 0
