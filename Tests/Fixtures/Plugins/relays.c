/* SPDX-License-Identifier: Apache-2.0
 *
 * Hands the model's answer to the host. It armed a waker before, which must never run: its argument is gone by then. */
#include "fixture.h"

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)how;
  *out = (void *)host;
  return AGENT_OK;
}

static void too_late(void *freed) {
  (void)freed;
  abort();
}

static agent_status handle(void *instance, const agent_request *request) {
  const agent_host *host = instance;
  const agent_llm_v1 *llm = host->service(host, AGENT_SERVICE_LLM);
  agent_stream *stream = NULL;
  request->respond->on_state(request, AGENT_REQUEST_CANCELLED | AGENT_REQUEST_DRAINING, too_late, NULL);
  agent_status status = llm->chat(host, request, request->body_json, &stream);
  if (status != AGENT_OK) return status;
  status = request->respond->relay(request, stream);
  if (status != AGENT_OK) host->stream_close(stream);
  return status;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .create = create, .handle = handle)
