/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers from a thread of its own after handle returned, which is allowed. */
#include "fixture.h"
#include <pthread.h>

static void *answer(void *request) {
  fixture_handle(NULL, request);
  return NULL;
}

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  pthread_t thread;
  if (pthread_create(&thread, NULL, answer, (void *)request) != 0) return AGENT_E_FAIL;
  pthread_detach(thread);
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
