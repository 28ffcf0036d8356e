/* SPDX-License-Identifier: Apache-2.0
 *
 * Ends whatever process loads it. */
#include "fixture.h"
#include <stdio.h>

__attribute__((constructor)) static void leave(void) {
  fputs("no licence found\n", stderr);
  exit(3);
}

FIXTURE(.id = TEXT("exit"))
