/* SPDX-License-Identifier: Apache-2.0
 *
 * Was built for another data model. */
#include "fixture.h"

FIXTURE(.layout = 0xA6040410)
