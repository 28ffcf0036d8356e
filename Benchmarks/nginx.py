# SPDX-License-Identifier: Apache-2.0
"""The peers: nginx by itself, and nginx with a C module that is built here against its headers."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from processes import Server, free_port

#: Where Debian's nginx-dev puts them.
SOURCES = Path("/usr/share/nginx/src")
MODULE = Path(__file__).with_name("peers")


class Unavailable(Exception):
    """Why a peer cannot take part; the table says so."""


class Nginx(Server):
    """One worker, no access log. `/json` is answered by a `return`; the module answers the other paths."""

    def __init__(self, directory: Path, reply: str, module: Path | None) -> None:
        self.port = free_port()
        config = directory / "nginx.conf"
        config.write_text(_config(directory, self.port, reply, module), encoding="utf-8")
        _run(["nginx", "-t", "-q", "-e", "stderr", "-c", config], "nginx refuses its configuration")
        super().__init__("nginx", ["nginx", "-e", "stderr", "-c", config], directory)


def build_module(directory: Path, reply: bytes, events: list[bytes]) -> Path:
    """Compiles `peers/module.c` with the bytes that it answers with."""
    if not SOURCES.is_dir():
        raise Unavailable("the package nginx-dev is not installed")
    tree, module = directory / "nginx-src", directory / "module"
    shutil.copytree(SOURCES, tree)
    shutil.copytree(MODULE, module)
    (module / "reply.h").write_text(_reply_header(reply, events), encoding="utf-8")
    # Modules load only where the signature of nginx's build is the same. `--with-compat` evens out all but PCRE, debug
    # and threads. nginx was built with PCRE; the module only meets pointers to it, so its library need not be here.
    (module / "pcre2.h").write_text("typedef struct pcre2_code pcre2_code;\n", encoding="utf-8")
    flags = f"-O2 -fPIC -DNGX_PCRE=1 -DNGX_PCRE2=1 -I{module}"
    options = ["--with-cc=gcc", f"--with-cc-opt={flags}", "--with-compat", "--with-debug", "--with-threads"]
    options += ["--without-http_rewrite_module", "--without-http_gzip_module", "--without-pcre"]
    _run(["sh", "./configure", *options, f"--add-dynamic-module={module}"], "nginx's configure fails", tree)
    _run(["make", "-s", "-f", "objs/Makefile", "modules"], "the module does not compile", tree)
    built = tree / "objs/ngx_http_answer_module.so"
    _check_signature(built)
    return built


def _check_signature(module: Path) -> None:
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    signatures = [re.search(rb"\d,\d,\d,[01]{20,}", Path(file).read_bytes()) for file in (program, module)]
    if None in signatures or signatures[0][0] != signatures[1][0]:
        raise Unavailable("this nginx was built in another way than its headers say")


def _run(command: list[str | Path], failure: str, directory: Path | None = None) -> None:
    finished = subprocess.run(command, cwd=directory, capture_output=True, text=True, timeout=300)
    if finished.returncode != 0:
        raise Unavailable(f"{failure}: {(finished.stderr or finished.stdout).strip()[-300:]}")


def _reply_header(reply: bytes, events: list[bytes]) -> str:
    listed = ", ".join(f"ngx_string({_c_literal(event)})" for event in events)
    return f"#define REPLY ngx_string({_c_literal(reply)})\n#define EVENTS {{ {listed} }}\n"


def _c_literal(data: bytes) -> str:
    """Octal escapes have three digits at most, so nothing behind one is taken for a part of it."""
    return '"' + "".join(f"\\{byte:03o}" for byte in data) + '"'


def _config(directory: Path, port: int, reply: str, module: Path | None) -> str:
    quoted = reply.replace("\\", "\\\\").replace("'", "\\'")
    load = f"load_module {module};" if module else ""
    answers = "".join(f"location = /{kind} {{ answer {kind[7:]}; }}\n" for kind in MODULE_PATHS) if module else ""
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    temporary = " ".join(f"{kind}_temp_path {directory};" for kind in kinds)
    return f"""
{load}
daemon off;
worker_processes 1;
pid {directory}/nginx.pid;
error_log stderr warn;
events {{ worker_connections 2048; }}
http {{
    access_log off;
    keepalive_requests 1000000000;
    tcp_nodelay on;
    {temporary}
    server {{
        listen 127.0.0.1:{port};
        default_type application/json;
        location = /json {{ return 200 '{quoted}'; }}
        {answers}
    }}
}}
"""


#: What the module answers at: JSON, a burst in one chain, a burst event by event.
MODULE_PATHS = ["module-json", "module-burst", "module-each"]
