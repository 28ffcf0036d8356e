/* SPDX-License-Identifier: Apache-2.0
 *
 * Claims another major than its entry symbol. */
#include "fixture.h"

FIXTURE(.abi_major = 2)
