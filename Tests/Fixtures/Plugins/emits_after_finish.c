/* SPDX-License-Identifier: Apache-2.0
 *
 * Goes on talking when its answer is over. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  fixture_handle(instance, request);
  fixture_emit(request, "late", 4);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
