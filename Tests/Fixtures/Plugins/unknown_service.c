/* SPDX-License-Identifier: Apache-2.0
 *
 * Cannot live without a service that no host has. */
#include "fixture.h"

static const char *const services[] = { AGENT_SERVICE_HTTP, "agent.telepathy/1" };

FIXTURE(.services = services, .service_count = 2)
