/* SPDX-License-Identifier: Apache-2.0
 *
 * Takes a request and forgets it. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance, (void)request;
  return AGENT_OK;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
