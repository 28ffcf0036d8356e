/* SPDX-License-Identifier: Apache-2.0
 *
 * Dies of a NULL pointer before anybody could ask what it is. */
#include "fixture.h"

static int *volatile nowhere;

__attribute__((constructor)) static void crash(void) { *nowhere = 1; }

FIXTURE(.id = TEXT("crash"))
