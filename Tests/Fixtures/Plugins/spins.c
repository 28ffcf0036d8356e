/* SPDX-License-Identifier: Apache-2.0
 *
 * Burns a processor in handle until the request is cancelled. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  while (!(request->respond->state(request) & AGENT_REQUEST_CANCELLED)) {}
  fixture_finish(request, AGENT_E_CANCELLED);
  return AGENT_OK;
}

FIXTURE(.handle = handle)
