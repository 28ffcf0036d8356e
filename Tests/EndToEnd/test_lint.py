# SPDX-License-Identifier: Apache-2.0
"""What `make lint` finds, and what it lets pass."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from host import ROOT

ORDER = """
| layer | module | libraries | what it is for |
|---|---|---|---|
| L2 | `Top` (`Sources/Host/App`) | `NIOCore` | |
| L1 | `Left` | | |
| L1 | `Right` | | |
| L0 | `Base` | | |
| C | `Contract` | | |
| any | | `Glibc` | |

Some words.

| layer | module | libraries | what it is for |
|---|---|---|---|
| A1 | `ShopPlugin` (`Plugins/Shop/Entry`) | | |
| A0 | `Shop` | | |
| C | `Contract` | | |
"""
FOLDERS = {
    "Top": "Sources/Host/App",
    "Left": "Sources/Host/Left",
    "Right": "Sources/Host/Right",
    "Base": "Sources/Host/Base",
    "Contract": "Sources/Contract",
    "Shop": "Plugins/Shop",
    "ShopPlugin": "Plugins/Shop/Entry",
}


class Tree:
    """Sources in modules of an order, and what a script says about them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in FOLDERS.values():
            (root / folder).mkdir(parents=True)
        (root / "docs").mkdir()
        (root / "docs/architecture.md").write_text(ORDER)

    def write(self, module: str, text: str, file: str = "File.swift") -> None:
        path = self.root / FOLDERS[module] / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def check(self, script: str) -> tuple[int, str]:
        command = [ROOT / "scripts" / script, self.root]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        return done.returncode, done.stderr


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


# MARK: - Imports


@pytest.mark.parametrize(
    ("importer", "line"),
    [
        ("Top", "import Left"),
        ("Top", "import Base"),
        ("Left", "import Base"),
        ("Left", "internal import Contract"),
        ("Base", "import Glibc"),
        ("Top", "@preconcurrency import NIOCore"),
        ("Shop", "public import Contract"),
        ("ShopPlugin", "import Shop"),
        ("Left", "// import Right"),
        ("Left", "/*\nimport Right\n*/"),
        ("Left", 'let text = """\n    import Right\n    """'),
        ("Left", "let important = true"),
    ],
)
def test_an_import_of_what_is_below_passes(tree, importer, line):
    tree.write(importer, f"{line}\n")
    assert tree.check("check-imports") == (0, "")


@pytest.mark.parametrize(
    ("importer", "line", "why"),
    [
        ("Left", "import Top", "Left imports Top, which is not below it"),
        ("Base", "import Left", "Base imports Left, which is not below it"),
        ("Left", "import Right", "Left imports Right, which is not below it"),
        ("Left", "package import struct Right.Thing", "Left imports Right"),
        ("Left", "@testable import Right", "Left imports Right"),
        ("Left", "@_spi(Inside) public import Right", "Left imports Right"),
        ("Left", "import Base; import Right", "Left imports Right"),
        ("Left", "import NIOCore", "NIOCore, which is neither a module nor one of its libraries"),
        ("Base", "import Unheard", "Unheard, which is neither"),
        ("Shop", "import Base", "Shop imports Base, which is not below it"),
        ("Shop", "import ShopPlugin", "Shop imports ShopPlugin, which is not below it"),
        ("Base", "import Shop", "Base imports Shop, which is not below it"),
    ],
)
def test_an_import_against_the_order_fails_with_its_place(tree, importer, line, why):
    tree.write(importer, f"// Something.\n\n{line}\n")
    code, said = tree.check("check-imports")
    assert code == 1
    assert said.startswith(f"{FOLDERS[importer]}/File.swift:3: ") and why in said
    assert len(said.splitlines()) == 1


def test_a_file_of_no_module_is_found(tree):
    tree.write("Left", "", file="../Stray/File.swift")
    code, said = tree.check("check-imports")
    assert code == 1 and "Sources/Host/Stray/File.swift:1: this file belongs to no module" in said


def test_an_order_that_cannot_be_read_fails(tree):
    (tree.root / "docs/architecture.md").write_text("| layer | module |\n|---|---|\n| L0 | `Base` |\n")
    code, said = tree.check("check-imports")
    assert code == 1 and "no table with the columns" in said


def test_a_module_without_a_folder_is_found(tree):
    (tree.root / "docs/architecture.md").write_text(ORDER.replace("`Right`", "`Wrong`"))
    code, said = tree.check("check-imports")
    assert code == 1 and "no folder of the module `Wrong`" in said


# MARK: - Names


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("Meal.swift", "package struct Meal {}"),
        ("Meal.swift", "/// Cooks.\nextension Kitchen.Meal {}"),
        ("meals.swift", "func meals() {}"),
        ("Meal+Cooking.swift", "extension Dish {}"),
        ("main.swift", "print(1)"),
    ],
)
def test_a_file_named_after_what_is_in_it_passes(tree, file, text):
    tree.write("Left", text, file)
    assert tree.check("check-names") == (0, "")


@pytest.mark.parametrize("text", ["// A Meal.\nstruct Meals {}", "let dish = Meal()", ""])
def test_a_file_named_after_nothing_inside_fails(tree, text):
    tree.write("Shop", text, "Meal.swift")
    assert tree.check("check-names") == (1, "Plugins/Shop/Meal.swift:1: nothing in this file is called Meal\n")


def test_one_name_in_two_modules_of_the_host_fails(tree):
    tree.write("Left", "struct Meal {}", "Meal.swift")
    tree.write("Right", "\n@frozen package final class Meal {}", "Meal.swift")
    code, said = tree.check("check-names")
    assert code == 1
    assert said == "Sources/Host/Right/Meal.swift:2: Meal is also declared at Sources/Host/Left/Meal.swift:1\n"


@pytest.mark.parametrize("text", ["private struct Meal {}", "struct Dish {\n    struct Meal {}\n}"])
def test_what_others_cannot_see_or_name_alone_may_share_its_name(tree, text):
    tree.write("Left", "struct Meal {}", "Meal.swift")
    tree.write("Right", text, "Dish+Meal.swift")
    tree.write("Shop", "struct Meal {}", "Meal.swift")
    assert tree.check("check-names") == (0, "")
