/* SPDX-License-Identifier: Apache-2.0
 *
 * Refuses its settings, and quotes them when it says why. */
#include "fixture.h"
#include <stdio.h>

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)out;
  char why[256];
  agent_str settings = how->settings_json;
  int length = snprintf(why, sizeof why, "`token` is missing in %.*s", (int)settings.len, settings.ptr);
  return host->fail(host, AGENT_E_SETTINGS, (agent_str){ why, (size_t)length });
}

FIXTURE(.create = create)
