/* SPDX-License-Identifier: Apache-2.0
 *
 * Describes itself with a length that cannot be true. */
#include "fixture.h"

FIXTURE(.description = { "short", (size_t)-1 })
