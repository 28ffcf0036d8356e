/* SPDX-License-Identifier: Apache-2.0
 *
 * Keeps its promise that dlclose is safe. */
#include "fixture.h"

FIXTURE(.id = TEXT("unloadable"), .flags = AGENT_PLUGIN_UNLOADABLE)
