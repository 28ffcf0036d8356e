/* SPDX-License-Identifier: Apache-2.0
 *
 * Speaks a later ABI: its entry symbol says so. */
#include "fixture.h"

const agent_plugin *agent_plugin_v2(void);
AGENT_EXPORT const agent_plugin *agent_plugin_v2(void) { return NULL; }
