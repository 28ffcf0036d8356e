/* SPDX-License-Identifier: Apache-2.0
 *
 * Sleeps in handle until a bit is set that never will be, while another of its threads ends the request. */
#include "fixture.h"
#include <pthread.h>

static void *finish(void *request) {
  fixture_handle(NULL, request);
  return NULL;
}

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  pthread_t thread;
  if (pthread_create(&thread, NULL, finish, (void *)request) != 0) return AGENT_E_FAIL;
  request->respond->wait(request, AGENT_REQUEST_DRAINING, AGENT_FOREVER);
  pthread_join(thread, NULL);
  return AGENT_OK;
}

FIXTURE(.handle = handle)
