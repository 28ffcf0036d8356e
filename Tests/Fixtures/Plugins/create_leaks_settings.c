/* SPDX-License-Identifier: Apache-2.0
 *
 * Prints its settings, keys included, and dies. */
#include "fixture.h"
#include <stdio.h>

static agent_status create(const agent_host *host, const agent_create *how, void **out) {
  (void)host, (void)out;
  fprintf(stderr, "bad settings: %.*s\n", (int)how->settings_json.len, how->settings_json.ptr);
  abort();
}

FIXTURE(.create = create)
