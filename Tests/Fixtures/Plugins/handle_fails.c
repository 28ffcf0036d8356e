/* SPDX-License-Identifier: Apache-2.0
 *
 * Returns an error instead of finishing. */
#include "fixture.h"

static agent_status handle(void *instance, const agent_request *request) {
  (void)instance, (void)request;
  return AGENT_E_UPSTREAM;
}

FIXTURE(.flags = AGENT_PLUGIN_NONBLOCKING, .handle = handle)
