/* SPDX-License-Identifier: Apache-2.0
 *
 * Calls a function that no library has. */
#include "fixture.h"

void slipring_fixture_missing_function(void);

static agent_status handle(void *instance, const agent_request *request) {
  slipring_fixture_missing_function();
  return fixture_handle(instance, request);
}

FIXTURE(.handle = handle)
