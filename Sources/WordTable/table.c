// SPDX-License-Identifier: Apache-2.0

#include "word_table.h"

#pragma clang diagnostic ignored "-Wc23-extensions" // #embed: the language standard is set for the package, not here

static const _Alignas(64) unsigned char bytes[] = {
#embed "words-64-int8.bin"
};

static const char topics[] = {
#embed "topics.txt" suffix(, 0)
};

const void *word_table_bytes(void) { return bytes; }

size_t word_table_length(void) { return sizeof bytes; }

const char *word_table_topics(void) { return topics; }
