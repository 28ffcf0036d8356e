// SPDX-License-Identifier: Apache-2.0

#include "travel_tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions" // #embed: the language standard is set for the package, not here

static const unsigned char names[] = {
#embed "../names.tsv"
};

static const unsigned char airports[] = {
#embed "../airports.tsv"
};

static const unsigned char icao_codes[] = {
#embed "../icao-codes.tsv"
};

static const unsigned char countries[] = {
#embed "../countries.tsv"
};

static const unsigned char regions[] = {
#embed "../regions.tsv"
};

static const unsigned char currencies[] = {
#embed "../currencies.tsv"
};

travel_table travel_names(void) { return (travel_table){names, sizeof names}; }
travel_table travel_airports(void) { return (travel_table){airports, sizeof airports}; }
travel_table travel_icao_codes(void) { return (travel_table){icao_codes, sizeof icao_codes}; }
travel_table travel_countries(void) { return (travel_table){countries, sizeof countries}; }
travel_table travel_regions(void) { return (travel_table){regions, sizeof regions}; }
travel_table travel_currencies(void) { return (travel_table){currencies, sizeof currencies}; }
