/* SPDX-License-Identifier: Apache-2.0
 *
 * Says a word, returns, and ends the request from the waker that its cancellation runs. */
#include "fixture.h"

static void cancelled(void *request) { fixture_finish(request, AGENT_E_CANCELLED); }

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  fixture_emit(request, "waiting", 7);
  return request->respond->on_state(request, AGENT_REQUEST_CANCELLED, cancelled, (void *)request);
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
