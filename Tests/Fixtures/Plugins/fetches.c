/* SPDX-License-Identifier: Apache-2.0
 *
 * Fetches the URL that the last message names, and answers with what it reads: status, header fields, body, end. */
#include "fixture.h"
#include <stdio.h>

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)how;
  *out = (void *)host;
  return AGENT_OK;
}

static void say(const agent_request *request, const agent_event *event) {
  char text[128];
  int length = 0;
  if (event->kind == AGENT_EVENT_HEADERS) {
    length = snprintf(text, sizeof text, "%u", event->http_status);
    fixture_emit(request, text, (size_t)length);
    for (size_t index = 0; index < event->header_count; index++) {
      agent_kv field = event->headers[index];
      length = snprintf(text, sizeof text, " %.*s=%.*s", (int)field.key.len, field.key.ptr, (int)field.value.len,
                        field.value.ptr);
      fixture_emit(request, text, (size_t)length);
    }
  } else if (event->kind == AGENT_EVENT_BODY) {
    fixture_emit(request, "|", 1);
    fixture_emit(request, (const char *)event->bytes.ptr, event->bytes.len);
  }
}

static agent_status handle(void *instance, const agent_request *request) {
  const agent_host *host = instance;
  const agent_http_v1 *http = host->service(host, AGENT_SERVICE_HTTP);
  agent_http_request what = { .struct_size = sizeof what, .url = request->messages[0]->content };
  agent_stream *stream = NULL;
  agent_status status = http->fetch(host, request, &what, &stream);
  if (status != AGENT_OK) return status;
  const agent_event *event = NULL;
  while ((status = host->stream_next(stream, AGENT_FOREVER, &event)) == AGENT_OK) say(request, event);
  agent_result result = { .struct_size = sizeof result, .status = status, .message = host->stream_error(stream) };
  request->respond->finish(request, &result);
  host->stream_close(stream);
  return AGENT_OK;
}

FIXTURE(.create = create, .handle = handle)
