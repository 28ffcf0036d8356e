// SPDX-License-Identifier: Apache-2.0

// Everything of libyaml, for Swift.
#include <yaml.h>
