/* SPDX-License-Identifier: Apache-2.0
 *
 * Forgot the function that answers. */
#include "fixture.h"

FIXTURE(.handle = NULL)
