/* SPDX-License-Identifier: Apache-2.0
 *
 * Emits 64 MiB in one event. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  size_t length = (size_t)64 << 20;
  char *text = malloc(length);
  if (!text) return AGENT_E_LIMIT;
  memset(text, 'x', length);
  fixture_emit(request, text, length);
  free(text);
  return fixture_handle(instance, request);
}

FIXTURE(.handle = handle)
