/* SPDX-License-Identifier: Apache-2.0
 *
 * Uses initial-exec thread-local storage, of which a process has little. */
#include "fixture.h"

static __thread __attribute__((tls_model("initial-exec"))) volatile int calls;

static agent_status handle(void *instance, const agent_request *request) {
  calls++;
  return fixture_handle(instance, request);
}

FIXTURE(.handle = handle)
