# SPDX-License-Identifier: Apache-2.0
"""Stands between the host and a real model, and writes down what the model was asked."""

from __future__ import annotations

import http.client
import json
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

from .server import StandIn

TIMEOUT = 300


class ModelRelay(StandIn):
    """Hands every POST on to the model as it is, and its answer back as it comes."""

    prefix = "/v1"

    def __init__(self, model_url: str) -> None:
        self._model = urlsplit(model_url)
        self._asked: list[dict] = []
        super().__init__()

    @property
    def asked(self) -> list[dict]:
        """The bodies."""
        with self._lock:
            return list(self._asked)

    def forget(self) -> None:
        super().forget()
        with self._lock:
            self._asked.clear()

    def post(self, handler: BaseHTTPRequestHandler, body: bytes) -> None:
        with self._lock:
            self._asked.append(json.loads(body))
        model = http.client.HTTPConnection(self._model.netloc, timeout=TIMEOUT)
        try:
            model.request("POST", handler.path, body, {"content-type": "application/json"})
            answer = model.getresponse()
            handler.send_response(answer.status)
            handler.send_header("content-type", answer.getheader("content-type", "application/json"))
            handler.send_header("connection", "close")
            handler.end_headers()
            while piece := answer.read1(65536):
                handler.wfile.write(piece)
                handler.wfile.flush()
        finally:
            handler.close_connection = True
            model.close()
