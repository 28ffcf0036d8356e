/* SPDX-License-Identifier: Apache-2.0
 *
 * Arms a waker on a stream, waits for the same stream in next, and tells whether both were told. */
#include "fixture.h"

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)how;
  *out = (void *)host;
  return AGENT_OK;
}

static void woken(void *flag) { *(int *)flag = 1; }

static agent_status handle(void *instance, const agent_request *request) {
  const agent_host *host = instance;
  const agent_llm_v1 *llm = host->service(host, AGENT_SERVICE_LLM);
  agent_stream *stream = NULL;
  const agent_event *event = NULL;
  int flag = 0;
  agent_status status = llm->chat(host, request, request->body_json, &stream);
  if (status != AGENT_OK) return status;
  host->stream_on_ready(stream, woken, &flag);
  if (host->stream_next(stream, AGENT_FOREVER, &event) == AGENT_OK) fixture_emit(request, "read ", 5);
  if (flag) fixture_emit(request, "woken", 5);
  host->stream_close(stream);
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.create = create, .handle = handle)
