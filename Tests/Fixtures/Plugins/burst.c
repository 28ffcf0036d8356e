/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers with 20 tokens at once and never blocks: what benchmarks stream. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  for (int token = 0; token < 20; token++) fixture_emit(request, "token ", 6);
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.id = TEXT("burst"), .flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
