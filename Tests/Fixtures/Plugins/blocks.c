/* SPDX-License-Identifier: Apache-2.0
 *
 * Sits in handle until the request is cancelled, then ends it as it should. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  request->respond->wait(request, AGENT_REQUEST_CANCELLED, AGENT_FOREVER);
  fixture_finish(request, AGENT_E_CANCELLED);
  return AGENT_OK;
}

FIXTURE(.handle = handle)
