/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers with the request headers that it was given, one a line. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  for (size_t index = 0; index < request->header_count; index++) {
    agent_kv field = request->headers[index];
    fixture_emit(request, field.key.ptr, field.key.len);
    fixture_emit(request, ": ", 2);
    if (field.value.len > 0) fixture_emit(request, field.value.ptr, field.value.len);
    fixture_emit(request, "\n", 1);
  }
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
