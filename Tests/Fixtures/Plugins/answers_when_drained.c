/* SPDX-License-Identifier: Apache-2.0
 *
 * Waits until its host is replaced, then says as many words as the first message asks for. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  const agent_responder *respond = request->respond;
  char number[16] = { 0 };
  agent_str text = request->messages[0]->content;
  memcpy(number, text.ptr, text.len < sizeof number ? text.len : sizeof number - 1);
  respond->wait(request, AGENT_REQUEST_DRAINING | AGENT_REQUEST_CANCELLED, AGENT_FOREVER);
  for (int left = atoi(number); left > 0;) {
    agent_status status = fixture_emit(request, "word ", 5);
    if (status == AGENT_OK) left--;
    else if (status == AGENT_WOULD_BLOCK)
      respond->wait(request, AGENT_REQUEST_WRITABLE | AGENT_REQUEST_CANCELLED, AGENT_FOREVER);
    else {
      fixture_finish(request, status);
      return AGENT_OK;
    }
  }
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.handle = handle)
