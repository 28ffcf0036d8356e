/* SPDX-License-Identifier: Apache-2.0
 *
 * Starts, and then finds that it does not work. */
#include "fixture.h"

static agent_status run(void *instance, uint64_t timeout_ns) {
  (void)instance, (void)timeout_ns;
  return AGENT_E_UPSTREAM;
}

static const void *extension(void *instance, const char *id) {
  (void)instance;
  static const agent_selftest_v1 selftest = { .struct_size = sizeof selftest, .run = run };
  return strcmp(id, AGENT_EXTENSION_SELFTEST) == 0 ? &selftest : NULL;
}

FIXTURE(.extension = extension)
