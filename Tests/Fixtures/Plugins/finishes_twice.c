/* SPDX-License-Identifier: Apache-2.0
 *
 * Ends a request that it has ended. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  fixture_handle(instance, request);
  fixture_finish(request, AGENT_E_FAIL);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
