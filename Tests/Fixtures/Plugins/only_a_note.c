/* SPDX-License-Identifier: Apache-2.0
 *
 * Tells how it gets on and what it costs, and says nothing. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  agent_event note = { .struct_size = sizeof note, .kind = AGENT_EVENT_STATUS, .text = TEXT("looking") };
  agent_event usage = { .struct_size = sizeof usage, .kind = AGENT_EVENT_USAGE, .tokens_in = 7, .tokens_out = (uint64_t)-1 };
  request->respond->emit(request, &note);
  request->respond->emit(request, &usage);
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
