/* SPDX-License-Identifier: Apache-2.0
 *
 * Has nothing to say of itself. */
#include "fixture.h"

const agent_plugin *agent_plugin_v1(void) { return NULL; }
