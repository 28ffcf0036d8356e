/* SPDX-License-Identifier: Apache-2.0
 *
 * Waits for ever for something at its start. */
#include "fixture.h"

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)host, (void)how, (void)out;
  while (pause()) {}
  return AGENT_OK;
}

FIXTURE(.create = create)
