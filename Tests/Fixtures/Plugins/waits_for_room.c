/* SPDX-License-Identifier: Apache-2.0
 *
 * Emits for as long as it may, and waits for room only: whoever never makes room must still let it go. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  agent_status status;
  while ((status = fixture_emit(request, "word ", 5)) >= 0)
    if (status == AGENT_WOULD_BLOCK) request->respond->wait(request, AGENT_REQUEST_WRITABLE, AGENT_FOREVER);
  fixture_finish(request, status);
  return AGENT_OK;
}

FIXTURE(.handle = handle)
