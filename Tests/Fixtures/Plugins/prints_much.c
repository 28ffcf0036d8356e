/* SPDX-License-Identifier: Apache-2.0
 *
 * Prints a mebibyte, then the one line that matters, and dies. */
#include "fixture.h"
#include <stdio.h>

__attribute__((constructor)) static void print(void) {
  for (int line = 0; line < 1 << 15; line++) fputs("...............................\n", stdout);
  fputs("out of cheese", stdout);
  fflush(stdout);
  abort();
}

FIXTURE(.id = TEXT("prints"))
