/* SPDX-License-Identifier: Apache-2.0
 *
 * Tells the conversation as it came: of each message its JSON and its content, and the body at the end. */
#include "fixture.h"

static void tell(const agent_request *request, agent_str text) {
  if (text.len > 0) fixture_emit(request, text.ptr, text.len);
}

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  for (size_t index = 0; index < request->message_count; index++) {
    const agent_message *message = request->messages[index];
    tell(request, message->json);
    fixture_emit(request, " is ", 4);
    tell(request, message->name);
    fixture_emit(request, ": ", 2);
    tell(request, message->content);
    fixture_emit(request, "\n", 1);
  }
  tell(request, request->body_json);
  fixture_finish(request, AGENT_OK);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
