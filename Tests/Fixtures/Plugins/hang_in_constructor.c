/* SPDX-License-Identifier: Apache-2.0
 *
 * Never lets dlopen return. */
#include "fixture.h"

__attribute__((constructor)) static void hang(void) {
  for (;;) pause();
}

FIXTURE(.id = TEXT("hang"))
