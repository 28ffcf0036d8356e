/* SPDX-License-Identifier: Apache-2.0
 *
 * Logs each call that reaches it, says so, and sits there until it is cancelled. */
#include "fixture.h"

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)how;
  *out = (void *)host;
  return AGENT_OK;
}

static agent_status handle(void *instance, const agent_request *request) {
  const agent_host *host = instance;
  agent_str message = TEXT("called");
  host->log(host, request, AGENT_LOG_INFO, message, NULL, 0);
  fixture_emit(request, "called", 6);
  request->respond->wait(request, AGENT_REQUEST_CANCELLED, AGENT_FOREVER);
  fixture_finish(request, AGENT_E_CANCELLED);
  return AGENT_OK;
}

FIXTURE(.create = create, .handle = handle)
