/* SPDX-License-Identifier: Apache-2.0
 *
 * Answers on a thread of its own once the request is cancelled, and waits for that thread when it is destroyed, as it
 * has to. One request for each instance. */
#include "fixture.h"
#include <pthread.h>

struct agent {
  const agent_host *host;
  pthread_t thread;
};

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)how;
  struct agent *agent = calloc(1, sizeof *agent);
  if (!agent) return AGENT_E_LIMIT;
  agent->host = host;
  *out = agent;
  return AGENT_OK;
}

static void *answer(void *argument) {
  const agent_request *request = argument;
  request->respond->wait(request, AGENT_REQUEST_CANCELLED, AGENT_FOREVER);
  fixture_finish(request, AGENT_E_CANCELLED);
  return NULL;
}

static agent_status handle(void *instance, const agent_request *request) {
  struct agent *agent = instance;
  return pthread_create(&agent->thread, NULL, answer, (void *)request) == 0 ? AGENT_OK : AGENT_E_FAIL;
}

static void destroy(void *instance) {
  struct agent *agent = instance;
  agent_str good = TEXT("destroyed"), bad = TEXT("destroyed on its own thread");
  int failed = agent->thread && pthread_join(agent->thread, NULL) != 0;
  agent->host->log(agent->host, NULL, AGENT_LOG_INFO, failed ? bad : good, NULL, 0);
  free(agent);
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .create = create, .handle = handle, .destroy = destroy)
