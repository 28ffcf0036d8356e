# SPDX-License-Identifier: Apache-2.0
"""What changes in the files goes live while requests run; what cannot be used is explained once, and changes nothing."""

from __future__ import annotations

import http.client
import shutil
import signal
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import fixtures
from chat import complete, request
from host import BINARY, free_port
from patience import PATIENCE, until
from reloading import Site, Stream, Workshop, put, write


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    return Workshop(tmp_path_factory.mktemp("versions"))


@pytest.fixture
def make_site(tmp_path: Path) -> Iterator[Callable[..., Site]]:
    sites: list[Site] = []

    def make(*arguments: object, **options: object) -> Site:
        sites.append(Site(tmp_path, *arguments, **options))
        return sites[-1]

    yield make
    for site in sites:
        if site.host and site.host.process.poll() is None:
            site.host.stop()


@pytest.fixture
def site(make_site: Callable[..., Site], workshop: Workshop) -> Site:
    """One configured agent at version 1, and files in `plugins` are discovered."""
    site = make_site([{"id": "versioned", "library": "agent.so"}], discover=True)
    put(site.plugins / "agent.so", workshop.code("1.0.0"))
    return site.start()


@pytest.fixture
def library(site: Site) -> Path:
    return site.plugins / "agent.so"


# MARK: - New code

def test_a_file_renamed_over_goes_live_while_a_stream_stays_with_the_old_code(site, library, workshop):
    stream = Stream(site, "40 every 25 ms")
    put(library, workshop.code("2.0.0"))
    site.until_it_says("2.0.0")
    assert set(stream.rest()) == {"1.0.0#1"}
    status = site.status()
    assert (status["state"], status["version"], status["generation"]) == ("live", "2.0.0", 2)


def test_a_copy_over_the_mapped_file_goes_live_once_it_is_whole(site, library, workshop):
    stream = Stream(site, "40 every 25 ms")
    write(library, workshop.code("2.0.0"))
    site.until_it_says("2.0.0")
    assert set(stream.rest()) == {"1.0.0#1"}


@pytest.mark.parametrize(
    "command",
    [
        "cp {new} {old}",
        "cp --remove-destination {new} {old}",
        "cat {new} > {old}",
        "install -m 644 {new} {old}",
        "mv {new} {old}",
        "ln -sf {new} {old}",
        "rm {old}; ln {new} {old}",
        "dd if={new} of={old} bs=512 status=none",
        "truncate --size 0 {old}; cat {new} >> {old}",
    ],
)
def test_however_a_file_is_replaced_it_goes_live(site, library, workshop, tmp_path, command):
    new = tmp_path / "new.so"
    new.write_bytes(workshop.code("2.0.0"))
    subprocess.run(command.format(new=new, old=library), shell=True, check=True)
    site.until_it_says("2.0.0")
    assert (site.says(), site.status()["last_error"]) == ("2.0.0#1", None)


def test_a_copy_that_takes_long_is_not_refused_in_between(site, library, workshop):
    code = workshop.code("2.0.0")
    others = [workshop.code(f"1.0.{number}", "beside") for number in range(8)]
    rest = threading.Event()
    with library.open("wb", buffering=0) as file:
        for start in range(0, len(code), 1024):
            file.write(code[start : start + 1024])
            # A whole file arrives beside it: nobody has to wait for the slow one.
            put(site.plugins / "beside.so", others[start // 1024 % len(others)])
            rest.wait(0.02)
    site.until_it_says("2.0.0")
    assert "error" not in site.host.log


def test_a_truncated_file_leaves_the_old_code_serving_and_is_explained_once(site, library, workshop):
    with library.open("r+b") as file:
        file.truncate(4096)
    until("the refusal stands in /agents", lambda: site.status()["last_error"], site.host)
    assert site.version() == "1.0.0"
    assert "truncated" in site.status()["last_error"]
    said = site.host.log.count("truncated")
    for _ in range(5):
        site.reload()
    assert site.host.log.count("truncated") == said > 0
    put(library, workshop.code("2.0.0"))
    site.until_it_says("2.0.0")
    assert site.status()["last_error"] is None


def test_deleting_the_file_of_a_configured_agent_is_no_reload(site, library):
    before = site.get("/generations")["generation"]
    library.unlink()
    assert site.reload() == {"outcome": "unchanged", "generation": before, "diagnostics": []}
    assert site.says() == "1.0.0#1"


def test_going_back_to_an_earlier_version_maps_nothing_again(site, library, workshop):
    put(library, workshop.code("2.0.0"))
    site.until_it_says("2.0.0")
    assert site.mapped == 2
    put(library, workshop.code("1.0.0"))
    site.until_it_says("1.0.0")
    assert (site.says(), site.mapped) == ("1.0.0#2", 2)


def test_symbolic_links_swapped_as_kubernetes_does_bring_code_and_config(make_site, tmp_path, workshop):
    site = make_site([{"id": "versioned", "library": "agent.so", "settings": {"tag": "one"}}])
    volume = tmp_path / "volume"

    def fill(name: str, version: str) -> None:
        (volume / name).mkdir(parents=True)
        (volume / name / "agents.yaml").write_text(site.text)
        (volume / name / "agent.so").write_bytes(workshop.code(version))

    fill("..first", "1.0.0")
    (volume / "..data").symlink_to("..first")
    for name in ("agents.yaml", "agent.so"):
        (volume / name).symlink_to(f"..data/{name}")
    site.config_file.symlink_to(volume / "agents.yaml")
    (site.plugins / "agent.so").symlink_to(volume / "agent.so")
    site.start()
    site.agents[0]["settings"] = {"tag": "two"}
    fill("..second", "2.0.0")
    (volume / "..data_tmp").symlink_to("..second")
    (volume / "..data_tmp").rename(volume / "..data")
    shutil.rmtree(volume / "..first")
    until("code and config are new", lambda: site.says() == "2.0.0#1/two", site.host)


def test_a_storm_of_changes_ends_with_the_last_one(site, library, workshop):
    versions = [workshop.code("2.0.0"), workshop.code("3.0.0")]
    stream = Stream(site, "50 every 20 ms")
    for turn in range(1000):
        put(library, versions[turn % 2])
    put(library, workshop.code("4.0.0"))
    site.until_it_says("4.0.0")
    assert set(stream.rest()) == {"1.0.0#1"}
    assert site.reload()["outcome"] == "unchanged"
    assert site.get("/generations")["generation"] <= 1001


def test_touching_a_file_a_thousand_times_restarts_nothing(site, library):
    for _ in range(1000):
        library.touch()
        with library.open("r+b"):
            pass
    assert site.reload()["outcome"] == "unchanged"
    assert site.says() == "1.0.0#1"


def test_a_file_that_hangs_when_it_is_loaded_leaves_the_old_code_serving(site, library, tmp_path, workshop):
    hanging = fixtures.build("hang_in_constructor", tmp_path)
    put(library, hanging.read_bytes())
    asked: list[str] = []
    until(
        "the refusal stands in /agents",
        lambda: asked.append(site.version()) or site.status()["last_error"],
        site.host,
    )
    assert set(asked) == {"1.0.0"}
    assert "5 s" in site.status()["last_error"] or "5.0 s" in site.status()["last_error"]
    said = site.explained("SR3")
    site.reload()
    assert site.explained("SR3") == said
    put(library, workshop.code("2.0.0"))
    site.until_it_says("2.0.0")


# MARK: - Dropped files

def test_a_dropped_file_goes_live_and_drains_when_it_is_removed(site, workshop):
    put(site.plugins / "dropped.so", workshop.code("1.0.0", "dropped"))
    until("it is offered", lambda: "dropped" in site.models, site.host)
    stream = Stream(site, "20 every 25 ms", agent="dropped")
    (site.plugins / "dropped.so").unlink()
    until("it is offered no more", lambda: "dropped" not in site.models, site.host)
    states = [entry["state"] for entry in site.get("/agents")["agents"] if entry["id"] == "dropped"]
    assert states == ["draining"]
    assert set(stream.rest()) == {"1.0.0#1"}
    until("it is gone", lambda: all(entry["id"] != "dropped" for entry in site.get("/agents")["agents"]), site.host)
    assert site.says("dropped") == "model_not_found"


def test_a_dropped_file_that_becomes_another_agent_takes_the_place_of_the_first(site, workshop):
    dropped = site.plugins / "dropped.so"
    put(dropped, workshop.code("1.0.0", "first"))
    until("the first is offered", lambda: "first" in site.models, site.host)
    put(dropped, workshop.code("1.0.0", "second"))
    until("the second is offered alone", lambda: site.models == {"versioned", "second"}, site.host)


def test_a_second_file_with_the_same_id_is_a_diagnostic_and_changes_nothing(site, workshop):
    put(site.plugins / "a.so", workshop.code("1.0.0", "twin"))
    until("the first is offered", lambda: "twin" in site.models, site.host)
    put(site.plugins / "b.so", workshop.code("2.0.0", "twin"))
    until("the second is explained", lambda: site.explained("SR3051"), site.host)
    assert site.version("twin") == "1.0.0"
    site.reload()
    assert site.explained("SR3051") == 1
    (site.plugins / "a.so").unlink()
    site.until_it_says("2.0.0", "twin")


def test_a_file_that_claims_the_id_of_one_that_sorts_behind_it_does_not_replace_it(site, workshop):
    put(site.plugins / "b.so", workshop.code("1.0.0", "twin"))
    until("the first is offered", lambda: "twin" in site.models, site.host)
    put(site.plugins / "a.so", workshop.code("2.0.0", "twin"))
    until("the second is explained", lambda: site.explained("SR3051"), site.host)
    assert site.says("twin") == "1.0.0#1"


def test_a_hundred_files_at_once_all_go_live(site, workshop):
    code = workshop.code("1.0.0", "number_000")
    for number in range(100):
        put(site.plugins / f"{number}.so", code.replace(b"number_000", b"number_%03d" % number))
    wanted = {f"number_{number:03}" for number in range(100)}
    until("all are offered", lambda: wanted <= site.models, site.host)
    assert {site.says(agent) for agent in wanted} == {"1.0.0#1"}


def test_a_bad_dropped_file_does_not_hold_up_a_new_config(site, workshop):
    put(site.plugins / "bad.so", b"no shared object\n")
    until("it is explained", lambda: "bad.so" in site.host.log, site.host)
    said = site.host.log.count("bad.so")
    put(site.plugins / "worse.so", b"neither")
    site.agents[0]["settings"] = {"tag": "new"}
    site.save()
    until("the settings are new", lambda: site.says() == "1.0.0#2/new", site.host)
    put(site.config_file, "listeners: [")
    until("the YAML is explained", lambda: site.explained("SR1006"), site.host)
    site.save()
    site.reload()
    assert site.host.log.count("bad.so") == said


def test_a_plugin_directory_that_comes_later_is_watched(make_site, workshop):
    site = make_site(discover=True)
    site.plugins.rmdir()
    site.plugins = site.directory / "later" / "plugins"
    site.start()
    site.plugins.mkdir(parents=True)
    put(site.plugins / "agent.so", workshop.code("1.0.0"))
    site.until_it_says("1.0.0")
    site.plugins.rename(site.directory / "away")
    until("nothing is offered", lambda: not site.models, site.host)
    (site.directory / "away").rename(site.plugins)
    site.until_it_says("1.0.0")


# MARK: - The config

def test_a_new_description_restarts_nothing(site):
    site.descriptions["versioned"] = "Answers questions about versions."
    site.save()
    until("it is live", lambda: site.get("/generations")["generation"] == 2, site.host)
    assert (site.says(), site.status()["generation"], site.mapped) == ("1.0.0#1", 1, 1)


def test_new_settings_make_a_new_instance_of_the_same_image(site):
    site.agents[0]["settings"] = {"tag": "new"}
    site.save()
    until("the settings are new", lambda: site.says() == "1.0.0#2/new", site.host)
    assert (site.status()["generation"], site.mapped) == (2, 1)


@pytest.mark.parametrize(
    "command",
    [
        "sed -i 's/old/new/' {file}",
        "mv {file} {file}~; sed 's/old/new/' {file}~ > {file}",
        "sed 's/old/new/' {file} > {file}.swp; mv {file}.swp {file}; rm -f {file}.swp",
        "cp {file} {file}~; sed 's/old/new/' {file}~ > {file}",
    ],
    ids=["in place", "backup first", "swap file", "copy first"],
)
def test_however_an_editor_saves_the_config_it_goes_live(make_site, workshop, command):
    site = make_site([{"id": "versioned", "library": "agent.so", "settings": {"tag": "old"}}])
    put(site.plugins / "agent.so", workshop.code("1.0.0"))
    site.start()
    subprocess.run(command.format(file=site.config_file), shell=True, check=True)
    until("the settings are new", lambda: site.says() == "1.0.0#2/new", site.host)


def test_yaml_saved_in_three_steps_goes_live_when_it_is_whole(site):
    site.agents[0]["settings"] = {"tag": "new"}
    text = site.text.encode()
    thirds = [text[: len(text) // 3], text[: 2 * len(text) // 3], text]
    for part in thirds[:2]:
        before = site.host.log
        write(site.config_file, part)
        until("the half is explained", lambda: site.host.log != before, site.host)
        assert site.says() == "1.0.0#1"
    write(site.config_file, thirds[2])
    until("the settings are new", lambda: site.says() == "1.0.0#2/new", site.host)


def test_a_broken_config_is_refused_with_its_place_and_what_runs_goes_on(site):
    put(site.config_file, "agents: {\n")
    outcome = site.reload()
    assert outcome["outcome"] == "refused"
    assert [(entry["code"], entry["line"]) for entry in outcome["diagnostics"]] == [("SR1006", 2)]
    assert site.says() == "1.0.0#1"
    for _ in range(3):
        site.reload()
    assert site.explained("SR1006") == 1
    assert request(site.admin, "POST", "/reload").status == 422


def test_a_config_that_names_a_missing_file_goes_live_when_the_file_appears(site, workshop):
    folder = site.directory / "elsewhere"
    site.agents[0]["settings"] = {"tag": "new"}
    site.agents.append({"id": "late", "library": str(folder / "late.so")})
    site.save()
    until("it is explained", lambda: "late.so" in site.host.log, site.host)
    said = site.host.log.count("does not exist")
    assert site.reload()["outcome"] == "refused"
    assert (site.says(), site.says("late")) == ("1.0.0#1", "model_not_found")
    folder.mkdir()
    put(folder / "late.so", workshop.code("1.0.0", "late"))
    site.until_it_says("1.0.0", "late")
    assert site.says().endswith("/new")
    assert site.host.log.count("does not exist") == said == 1


def test_a_folder_of_the_config_that_is_replaced_is_watched_again(make_site, tmp_path, workshop):
    """As a deployment does that swaps a whole folder, or a link to one."""
    site = make_site([{"id": "versioned", "library": "agent.so", "settings": {"tag": "one"}}])
    put(site.plugins / "agent.so", workshop.code("1.0.0"))
    releases = tmp_path / "releases"

    def release(name: str) -> None:
        (releases / name).mkdir(parents=True)
        (releases / name / "agents.yaml").write_text(site.text)

    release("first")
    (tmp_path / "current").symlink_to(releases / "first")
    site.config_file.symlink_to(tmp_path / "current" / "agents.yaml")
    site.start()
    site.agents[0]["settings"]["tag"] = "two"
    release("second")
    (tmp_path / "next").symlink_to(releases / "second")
    (tmp_path / "next").rename(tmp_path / "current")
    until("the second release serves", lambda: site.says().endswith("/two"), site.host)
    shutil.rmtree(releases / "second")
    until("the missing file is explained", lambda: site.explained("SR1001"), site.host)
    site.agents[0]["settings"]["tag"] = "three"
    release("second")
    until("the third config serves", lambda: site.says().endswith("/three"), site.host)


# MARK: - Listeners

def connect(port: int) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    connection.connect()
    return connection


def is_alive(connection: http.client.HTTPConnection) -> bool:
    connection.request("GET", "/livez")
    return connection.getresponse().read() == b"ok\n"


def refuses(port: int) -> bool:
    try:
        connect(port).close()
    except ConnectionRefusedError:
        return True
    return False


def test_listeners_come_and_go_and_those_that_stay_keep_their_connections(site):
    first, second = site.listeners[0]["port"], free_port()
    kept = connect(first)
    assert is_alive(kept)
    local = kept.sock.getsockname()
    site.listeners.append({"name": "second", "port": second})
    site.save()
    until("the second listens", lambda: not refuses(second), site.host)
    stream = Stream(site, "20 every 25 ms", port=second)
    idle = connect(second)
    site.listeners.pop()
    site.listeners[0]["name"] = "renamed"
    site.save()
    until("the second listens no more", lambda: refuses(second), site.host)
    assert set(stream.rest()) == {"1.0.0#1"}
    assert idle.sock.recv(1) == b""
    assert is_alive(kept) and kept.sock.getsockname() == local


def test_listeners_that_are_added_and_renamed_fail_no_request(site):
    failures: list[object] = []
    over = threading.Event()

    def keep_asking() -> None:
        while not over.is_set():
            answer = site.ask()
            if answer.status != 200:
                failures.append(answer.body)

    clients = [threading.Thread(target=keep_asking) for _ in range(3)]
    for client in clients:
        client.start()
    try:
        for turn in range(20):
            site.listeners[0]["name"] = f"renamed-{turn}"
            port = free_port()
            site.listeners[1:] = [{"name": f"added-{turn}", "port": port}]
            site.save()
            until("the new one listens", lambda: not refuses(port), site.host)
            # Who comes the moment that it listens may have to wait for the generation, and no more.
            answer = complete(f"http://127.0.0.1:{port}", "1", model="versioned")
            if answer.status != 200:
                failures.append(answer.body)
    finally:
        over.set()
        for client in clients:
            client.join()
    assert failures == []


def test_a_port_that_is_taken_refuses_the_config_and_opens_nothing(site):
    free = free_port()
    site.listeners.append({"name": "new", "port": free})
    site.listeners.append({"name": "taken"})
    busy = socket.create_server(("127.0.0.1", 0))
    site.listeners[-1]["port"] = busy.getsockname()[1]
    site.save()
    outcome = site.reload()
    assert (outcome["outcome"], [entry["code"] for entry in outcome["diagnostics"]]) == ("refused", ["SR1040"])
    until("what was opened is closed", lambda: refuses(free), site.host)
    busy.close()
    assert site.reload()["outcome"] == "published"
    assert not refuses(free)


# MARK: - Commands and signals

def run(site: Site, *arguments: str) -> subprocess.CompletedProcess:
    command = [str(BINARY), *arguments, "--config", str(site.config_file)]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


def test_the_reload_command_tells_what_came_of_it(site, library, workshop):
    finished = run(site, "reload")
    assert (finished.returncode, finished.stdout) == (0, "generation 1 serves; nothing changed\n")
    library.write_bytes(workshop.code("2.0.0"))
    assert run(site, "reload").returncode == 0
    assert site.version() == "2.0.0"
    site.agents.append({"id": "absent", "library": "absent.so"})
    site.save()
    finished = run(site, "reload")
    assert finished.returncode == 78
    assert "absent.so" in finished.stderr
    site.host.stop()
    finished = run(site, "reload")
    assert finished.returncode == 69
    assert str(site.admin_port) in finished.stderr


def test_the_agents_command_shows_a_table(site):
    finished = run(site, "agents")
    assert finished.returncode == 0
    head, line = finished.stdout.splitlines()
    assert head.split() == ["AGENT", "STATE", "VERSION", "GENERATION", "IN", "FLIGHT", "DIGEST"]
    assert line.split()[:5] == ["versioned", "live", "1.0.0", "1", "0"]
    assert run(site, "ls").stdout == finished.stdout


def test_sighup_looks_at_the_files(site, library, workshop):
    site.agents[0]["settings"] = {"tag": "new"}
    with site.config_file.open("r+") as file:
        file.write(site.text)
        file.flush()
        site.host.process.send_signal(signal.SIGHUP)
        until("the settings are new", lambda: site.says().endswith("/new"), site.host)


def test_sigterm_stops_accepting_and_lets_streams_end(site, workshop):
    stream = Stream(site, "60 every 25 ms")
    site.host.process.terminate()
    until("the port is closed", lambda: refuses(site.listeners[0]["port"]))
    ready = request(site.admin, "GET", "/readyz")
    assert (ready.status, ready.body) == (503, b"draining\n")
    assert site.status()["in_flight"] == 1
    put(site.plugins / "late.so", workshop.code("1.0.0", "late"))
    assert [entry["code"] for entry in site.reload()["diagnostics"]] == ["SR1041"]
    assert set(stream.rest()) == {"1.0.0#1"}
    assert site.host.process.wait(PATIENCE) == 0


def test_shutdown_waits_no_longer_than_it_may(make_site, workshop):
    site = make_site([{"id": "versioned", "library": "agent.so"}])
    put(site.plugins / "agent.so", workshop.code("1.0.0"))
    site.more["shutdown_timeout_ms"] = 300
    site.start()
    stream = Stream(site, "1000 every 1000 ms")
    site.host.process.terminate()
    assert site.host.process.wait(20) == 0
    stream.leave()


def test_a_second_sigterm_ends_the_host_at_once(site):
    stream = Stream(site, "1000 every 100 ms")
    site.host.process.terminate()
    until("it drains", lambda: refuses(site.listeners[0]["port"]))
    assert site.host.process.poll() is None
    site.host.process.terminate()
    assert site.host.process.wait(15) == 128 + signal.SIGTERM
    stream.leave()
