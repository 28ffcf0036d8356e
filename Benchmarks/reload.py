# SPDX-License-Identifier: Apache-2.0
"""How long it takes from `mv new.so plugins/` to the first answer by the new code, and where the time goes.

    python3 Benchmarks/reload.py [directory of the binaries] [number of reloads]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from reloads import ROOT, Client, Site, Versions

PATIENCE = 20
PARTS = ["stage", "preflight", "probe", "load"]


def measure(site: Site, agent: str, versions: Versions, number: int, client: Client, admin: Client) -> dict[str, float]:
    """Milliseconds of one reload, in total and by part."""
    image, name = versions.image(number), versions.name(number)
    fresh = site.directory / "fresh.so"
    fresh.write_bytes(image)
    # Long complete, as a file is that a build or a download left behind.
    time.sleep(0.1)
    started = time.perf_counter()
    fresh.rename(site.plugins / f"{agent}.so")
    while name not in client.ask(agent):
        if time.perf_counter() > started + PATIENCE:
            raise RuntimeError(f"{name} does not answer within {PATIENCE} s: {admin.json('GET', '/agents')}\n{site.log}")
    total = (time.perf_counter() - started) * 1e3
    live = next(entry for entry in admin.json("GET", "/agents")["agents"] if entry["id"] == agent)
    return {"total": total} | {part: live["load_ms"][part] for part in PARTS}


def row(site: Site, agent: str, versions: Versions, count: int) -> str:
    client, admin = Client(site.port), Client(site.admin)
    samples = [measure(site, agent, versions, 200_000 + number, client, admin) for number in range(count)]
    middle = {key: statistics.median(sample[key] for sample in samples) for key in samples[0]}
    rest = middle["total"] - sum(middle[part] for part in PARTS)
    cells = [f"{middle[part]:.1f}" for part in PARTS] + [f"{site.swaps_us[len(site.swaps_us) // 2] / 1e3:.3f}"]
    slowest = max(sample["total"] for sample in samples)
    size = f"{len(versions.image(200_000)) / 1e6:.2f} MB"
    return f"| {agent}, {size} | {' | '.join(cells)} | {rest:.1f} | {middle['total']:.1f} | {slowest:.1f} |"


def main() -> None:
    binaries = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / ".build/release"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    with tempfile.TemporaryDirectory() as directory:
        site = Site(binaries, Path(directory))
        site.put("c.so", site.c.image(100_000))
        site.put("swift.so", site.swift.image(100_000))
        site.configure()
        with site.server() as server:
            server.wait_until_listening(site.port)
            print(f"Milliseconds, median of {count} reloads; publish is the swap.\n")
            print("| agent | stage | preflight | probe | load | publish | notice, create and answer | total | slowest |")
            print("|---|---|---|---|---|---|---|---|---|")
            for agent, versions in (("c", site.c), ("swift", site.swift)):
                print(row(site, agent, versions, count), flush=True)


if __name__ == "__main__":
    main()
