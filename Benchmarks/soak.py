# SPDX-License-Identifier: Apache-2.0
"""A thousand reloads under load: nothing fails, no answer mixes generations, every stream ends, nothing grows.

    SOAK_S=120 SOAK_RELOADS=1000 SOAK_SEED=1 python3 Benchmarks/soak.py [--quick] [directory of the binaries]

50 streams of 1 to 30 s and four clients with short requests run beside; the reloads are new code, earlier code, new
settings, new descriptions and files that are refused, of an agent in C and of one in Swift. Then, without load, what one
reload of each kind costs in memory. Exits with 1 if anything that must hold does not.

With `--quick` only what must hold on any machine, however busy: no times, and no memory.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from processes import Server
from reloads import ROOT, Client, Site, Versions, question, seeded

SECONDS = float(os.environ.get("SOAK_S", "120"))
RELOADS = int(os.environ.get("SOAK_RELOADS", "1000"))
STREAMS, SHORT = 50, 4
#: Threads that wait for work end after 10 s.
IDLE = 11


# MARK: - Load

class Truth:
    """Which versions may answer: those that were live at some time while the request was sent."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._spans: dict[str, list[list[float]]] = {"c": [], "swift": []}

    def expect(self, agent: str, version: str) -> None:
        """From now on this version may answer, beside the one before."""
        with self._lock:
            self._spans[agent].append([time.monotonic(), float("inf"), version])

    def settle(self, agent: str, version: str) -> None:
        """From now on only this one may."""
        with self._lock:
            now = time.monotonic()
            for span in self._spans[agent]:
                if span[2] != version:
                    span[1] = min(span[1], now)
            self._spans[agent] = [span for span in self._spans[agent] if span[1] > now - 60]

    def allows(self, agent: str, version: str, begun: float, answered: float) -> bool:
        with self._lock:
            return any(
                version == name and start <= answered and end >= begun for start, end, name in self._spans[agent]
            )


class Load:
    """Clients that ask until told to stop, and check every answer."""

    def __init__(self, site: Site, truth: Truth, seed: int) -> None:
        self.failures: list[str] = []
        self.counts: Counter[str] = Counter()
        self._site, self._truth, self._stopped = site, truth, threading.Event()
        work = [self._stream] * STREAMS + [self._short] * SHORT
        self._threads = [
            threading.Thread(target=self._run, args=(one, random.Random(seed + index))) for index, one in enumerate(work)
        ]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stopped.set()
        for thread in self._threads:
            thread.join()

    def _run(self, one, chance: random.Random) -> None:
        client = Client(self._site.port)
        while not self._stopped.is_set():
            try:
                one(client, chance)
            except Exception as error:  # noqa: BLE001: whatever it is, a request failed
                self.failures.append(f"{one.__name__}: {error!r}")
                client = Client(self._site.port)

    def _stream(self, client: Client, chance: random.Random) -> None:
        tokens = chance.randint(10, 300)
        begun = time.monotonic()
        response = client.send("POST", "/v1/chat/completions", question("c", f"{tokens} every 100 ms", stream=True))
        first = response.readline()
        answered = time.monotonic()
        body = first + response.read()
        self._check("c", texts(response.status, body), begun, answered, tokens)
        self.counts["streams"] += 1

    def _short(self, client: Client, chance: random.Random) -> None:
        agent = chance.choice(["c", "c", "swift"])
        begun = time.monotonic()
        text = client.ask(agent)
        self._check(agent, text.split() if agent == "c" else [text], begun, time.monotonic(), 1)
        self.counts["short requests"] += 1

    def _check(self, agent: str, tokens: list[str], begun: float, answered: float, wanted: int) -> None:
        if len(tokens) != wanted:
            self.failures.append(f"{agent}: {len(tokens)} tokens, not {wanted}")
        if len(set(tokens)) > 1:
            self.failures.append(f"{agent}: an answer of mixed generations: {sorted(set(tokens))}")
        version = tokens[0].split("#")[0] if agent == "c" else tokens[0].split("?")[0] + "?"
        if not self._truth.allows(agent, version, begun, answered):
            self.failures.append(f"{agent}: {version} answers, which was not live")


def texts(status: int, body: bytes) -> list[str]:
    """The tokens of a stream that ended in order."""
    if status != 200 or not body.endswith(b"data: [DONE]\n\n"):
        raise RuntimeError(f"{status}, and it ends with {body[-300:]!r}")
    events = [json.loads(frame.removeprefix(b"data: ")) for frame in body.split(b"\n\n") if frame.startswith(b"data: {")]
    return "".join(event["choices"][0]["delta"].get("content") or "" for event in events).split()


# MARK: - Reloads

class Reloads:
    """Changes files, waits for the outcome, and knows what it has to be."""

    def __init__(self, site: Site, truth: Truth, chance: random.Random) -> None:
        self.counts: Counter[str] = Counter()
        self.failures: list[str] = []
        self._site, self._truth, self._chance = site, truth, chance
        self._admin = Client(site.admin)
        self._live = {"c": 100_000, "swift": 100_000}
        self._next = 100_000
        for agent in self._live:
            self._put(agent, 100_000)
        site.configure()

    def step(self) -> None:
        kinds = {self.new_code: 35, self.rollback: 25, self.settings: 12, self.description: 8, self.bad_file: 15,
                 self.bad_config: 5}
        kind = self._chance.choices(list(kinds), list(kinds.values()))[0]
        kind()
        self.counts[kind.__name__.replace("_", " ")] += 1

    def new_code(self, agent: str | None = None) -> None:
        self._next += 1
        self._replace(agent or self._agent(), self._next)

    def rollback(self) -> None:
        agent = self._agent()
        self._replace(agent, self._chance.choice([number for number in range(100_000, self._next + 1)]))

    def settings(self) -> None:
        self._site.tag = str(int(self._site.tag) + 1)
        self._site.configure()
        self._outcome("published")

    def description(self) -> None:
        self._site.description = f"Tells its version, number {self._chance.random()}."
        self._site.configure()
        self._outcome("published")

    def bad_file(self) -> None:
        agent = self._agent()
        image = self._versions(agent).image(self._live[agent])
        bad = self._chance.choice([b"", b"no shared object", image[: len(image) // 2], image[:-4096] + bytes(4096)])
        self._site.put(f"{agent}.so", bad)
        self._outcome("published", "unchanged")  # the refusal is part of the state
        self._put(agent, self._live[agent])
        self._outcome("published", "unchanged")

    def bad_config(self) -> None:
        (self._site.directory / "agents.yaml").write_text("agents: [\n")
        self._outcome("refused")
        self._site.configure()
        self._outcome("unchanged")

    def _replace(self, agent: str, number: int) -> None:
        version = self._versions(agent).name(number)
        self._truth.expect(agent, version)
        self._put(agent, number)
        self._outcome("published", "unchanged", sound=True)
        self._live[agent] = number
        self._truth.settle(agent, version)

    def _put(self, agent: str, number: int) -> None:
        self._site.put(f"{agent}.so", self._versions(agent).image(number))
        if not self._next > 100_000:
            self._truth.expect(agent, self._versions(agent).name(number))

    def _versions(self, agent: str) -> Versions:
        return self._site.c if agent == "c" else self._site.swift

    def _agent(self) -> str:
        return self._chance.choices(["c", "swift"], [3, 1])[0]

    def _outcome(self, *wanted: str, sound: bool = False) -> None:
        """The watcher may have been faster: then there is nothing left to change."""
        answer = self._admin.json("POST", "/reload")
        if answer["outcome"] not in (*wanted, "unchanged") or (sound and answer["diagnostics"]):
            self.failures.append(f"a reload that should be {' or '.join(wanted)}: {answer}")


# MARK: - What it costs

class Usage:
    """What the host's process holds."""

    def __init__(self, server: Server) -> None:
        process = Path(f"/proc/{server.pids[0]}")
        rollup = dict(line.split(":") for line in (process / "smaps_rollup").read_text().splitlines()[1:])
        self.resident = int(rollup["Rss"].split()[0])
        #: What belongs to this process alone: not the pages of files, which the kernel may drop.
        self.private = int(rollup["Anonymous"].split()[0])
        self.descriptors = len(list((process / "fd").iterdir()))
        self.threads = len(list((process / "task").iterdir()))


def growth(server: Server, count: int, reload) -> tuple[float, float]:
    """KiB of one reload: private, and resident."""
    for _ in range(10):
        reload()
    time.sleep(IDLE)
    before = Usage(server)
    for _ in range(count):
        reload()
    time.sleep(IDLE)
    after = Usage(server)
    return (after.private - before.private) / count, (after.resident - before.resident) / count


def part(sorted_values: list[int], percent: int) -> int:
    """So many of 100 are not longer."""
    return sorted_values[min(len(sorted_values) - 1, len(sorted_values) * percent // 100)]


def table(rows: list[tuple[str, object, str, bool]]) -> bool:
    print("\n| what | measured | must be | |\n|---|---|---|---|")
    for what, measured, wanted, holds in rows:
        print(f"| {what} | {measured} | {wanted} | {'yes' if holds else '**NO**'} |")
    return all(holds for *_, holds in rows)


Row = tuple[str, object, str, bool]


def soak(site: Site, server: Server, truth: Truth, reloads: Reloads, seed: int) -> list[Row]:
    """What must hold on any machine."""
    for agent in ("c", "swift"):
        Client(site.port).ask(agent)
    time.sleep(IDLE)
    before = Usage(server)
    load = Load(site, truth, seed)
    started = time.monotonic()
    done = 0
    while done < RELOADS or time.monotonic() < started + SECONDS:
        reloads.step()
        done += 1
        ahead = started + SECONDS * done / RELOADS - time.monotonic()
        if ahead > 0:
            time.sleep(ahead)
    load.stop()
    took = time.monotonic() - started
    time.sleep(IDLE)
    after = Usage(server)
    failures = load.failures + reloads.failures
    for failure, count in Counter(failures).most_common(20):
        print(f"{count} times: {failure}", file=sys.stderr)
    print(f"{done} reloads in {took:.0f} s: {', '.join(f'{count} {kind}' for kind, count in reloads.counts.items())}")
    mixed = sum("mixed" in failure for failure in failures)
    violations = site.log.count("contract violation")
    return [
        ("requests", f"{load.counts['streams']} streams, {load.counts['short requests']} short", "", True),
        ("failed", len(failures) - mixed, "0", len(failures) == mixed),
        ("answers of mixed generations", mixed, "0", mixed == 0),
        ("contract violations", violations, "0", violations == 0),
        ("descriptors", f"{before.descriptors} to {after.descriptors}", "flat", after.descriptors <= before.descriptors + 2),
        ("threads", f"{before.threads} to {after.threads}", "flat", after.threads <= before.threads + 2),
        ("resident after it", f"{before.resident // 1024} to {after.resident // 1024} MiB", "", True),
    ]


def swaps(site: Site) -> list[Row]:
    times = site.swaps_us
    return [
        ("swap, median", f"{part(times, 50)} us", "< 50 us", part(times, 50) < 50),
        ("swap, 99 of 100, and longest", f"{part(times, 99)} us, {times[-1]} us", "< 50 us", part(times, 99) < 50),
    ]


def memory(server: Server, reloads: Reloads) -> list[Row]:
    rows = []
    for what, count, limit, reload in (
        ("new settings", 200, 30, reloads.settings),
        ("new C code", 100, 30, lambda: reloads.new_code("c")),
        ("new Swift code", 50, 64, lambda: reloads.new_code("swift")),
    ):
        private, resident = growth(server, count, reload)
        cost = f"{private:.0f} KiB private, {resident:.0f} resident"
        rows.append((f"one reload of {what}", cost, f"<= {limit} KiB", private <= limit))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", type=Path, nargs="?", default=ROOT / ".build/release")
    parser.add_argument("--quick", action="store_true", help="only what must hold on any machine")
    options = parser.parse_args()
    chance = seeded(os.environ.get("SOAK_SEED"))
    with tempfile.TemporaryDirectory() as directory:
        site, truth = Site(options.binaries, Path(directory)), Truth()
        reloads = Reloads(site, truth, chance)
        with site.server() as server:
            server.wait_until_listening(site.port)
            rows = soak(site, server, truth, reloads, chance.randrange(1 << 32))
            if not options.quick:
                rows += swaps(site) + memory(server, reloads)
        sys.exit(0 if table(rows) else 1)


if __name__ == "__main__":
    main()
