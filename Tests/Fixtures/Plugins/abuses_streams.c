/* SPDX-License-Identifier: Apache-2.0
 *
 * Uses streams that it has closed, relayed or never had, and asks for services with counts that cannot be true. Answers
 * with a letter for each that the host took for what it is. */
#include "fixture.h"

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)how;
  *out = (void *)host;
  return AGENT_OK;
}

static void expect(int holds, const agent_request *request, const char *letter) {
  fixture_emit(request, holds ? letter : "-", 1);
}

static agent_status handle(void *instance, const agent_request *request) {
  const agent_host *host = instance;
  const agent_http_v1 *http = host->service(host, AGENT_SERVICE_HTTP);
  agent_http_request what = { .struct_size = sizeof what, .url = TEXT("http://weather.test/") };
  agent_kv field = { TEXT("name"), TEXT("value") };
  agent_stream *stream = NULL;
  const agent_event *event = NULL;

  what.headers = &field;
  what.header_count = (size_t)-1;
  expect(http->fetch(host, request, &what, &stream) == AGENT_E_ARGUMENT, request, "a");
  host->log(host, request, AGENT_LOG_INFO, what.url, &field, (size_t)-1);
  what.header_count = 1;
  expect(http->fetch(host, request, &what, NULL) == AGENT_E_ARGUMENT, request, "b");
  expect(http->fetch(host, request, &what, &stream) == AGENT_OK, request, "c");
  host->stream_close(stream);
  host->stream_close(stream);
  expect(host->stream_next(stream, 0, &event) == AGENT_E_ARGUMENT, request, "d");
  expect(host->stream_error(stream).len == 0, request, "e");
  expect(request->respond->relay(request, stream) == AGENT_E_ARGUMENT, request, "f");
  expect(host->stream_next((agent_stream *)&field, 0, &event) == AGENT_E_ARGUMENT, request, "g");
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .create = create, .handle = handle)
