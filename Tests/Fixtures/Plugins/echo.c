/* SPDX-License-Identifier: Apache-2.0
 *
 * Streams the words of the last message back, one event each, and waits when the client is slow. */
#include "fixture.h"

static agent_status send(const agent_request *request, const char *word, size_t length) {
  agent_status status;
  while ((status = fixture_emit(request, word, length)) == AGENT_WOULD_BLOCK)
    if (request->respond->wait(request, AGENT_REQUEST_WRITABLE | AGENT_REQUEST_CANCELLED, AGENT_FOREVER) < 0) break;
  return status;
}

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  agent_status status = AGENT_OK;
  if (request->message_count > 0) {
    agent_str text = request->messages[request->message_count - 1]->content;
    const char *end = text.ptr + text.len;
    for (const char *word = text.ptr; word < end && status == AGENT_OK;) {
      const char *space = memchr(word, ' ', (size_t)(end - word));
      const char *next = space ? space + 1 : end;
      status = send(request, word, (size_t)(next - word));
      word = next;
    }
  }
  fixture_finish(request, status == AGENT_WOULD_BLOCK ? AGENT_E_CANCELLED : status);
  return AGENT_OK;
}

FIXTURE(.id = TEXT("echo"), .description = TEXT("Repeats what it is told, word by word."), .handle = handle)
