/* SPDX-License-Identifier: Apache-2.0
 *
 * Aborts when it is asked what it is. */
#include "fixture.h"

const agent_plugin *agent_plugin_v1(void) { abort(); }
