// SPDX-License-Identifier: Apache-2.0

#ifndef TRAVEL_TABLES_H
#define TRAVEL_TABLES_H

#include <stddef.h>

/// The text of a table: compiled in, read-only, and there for the whole life of the process.
typedef struct {
    const unsigned char *start;
    size_t length;
} travel_table;

/// What each table holds is said at its head, and in docs/data.md.
travel_table travel_names(void);
travel_table travel_airports(void);
travel_table travel_icao_codes(void);
travel_table travel_countries(void);
travel_table travel_regions(void);
travel_table travel_currencies(void);

#endif
