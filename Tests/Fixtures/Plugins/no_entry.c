/* SPDX-License-Identifier: Apache-2.0
 *
 * Exports something, but not the entry. */
#include "fixture.h"

int weather(void);
AGENT_EXPORT int weather(void) { return 21; }
