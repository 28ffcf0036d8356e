/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers with one short text at once and never blocks: what benchmarks ask for in one piece. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  static const char text[] = "It is 21 degrees and sunny in Istanbul.";
  (void)instance;
  fixture_emit(request, text, sizeof text - 1);
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.id = TEXT("answer"), .flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
