/* SPDX-License-Identifier: Apache-2.0
 *
 * Dies of a NULL pointer in the middle of an answer. */
#include "fixture.h"

static int *volatile nowhere;

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance;
  fixture_emit(request, "so far ", 7);
  *nowhere = 1;
  return AGENT_OK;
}

FIXTURE(.handle = handle)
