/* SPDX-License-Identifier: Apache-2.0
 *
 * Emits bytes that are no UTF-8, and a character in two halves. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  fixture_emit(request, "caf\xC3", 4);
  fixture_emit(request, "\xA9 \xFF\xFE", 4);
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
