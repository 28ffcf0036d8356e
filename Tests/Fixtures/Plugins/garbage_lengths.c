/* SPDX-License-Identifier: Apache-2.0
 *
 * Emits events whose lengths and pointers cannot be true, then a sound one. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  fixture_emit(request, NULL, 12);
  fixture_emit(request, "short", (size_t)-1);
  agent_event cut = { .struct_size = 3, .kind = AGENT_EVENT_TEXT };
  request->respond->emit(request, &cut);
  request->respond->emit(request, NULL);
  return fixture_handle(instance, request);
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
