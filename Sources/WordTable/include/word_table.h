// SPDX-License-Identifier: Apache-2.0

#ifndef WORD_TABLE_H
#define WORD_TABLE_H

#include <stddef.h>

/// The router's word vectors, compiled in: read-only, for the whole life of the process, aligned to 64 bytes.
/// tools/routing/pack_table.py describes the layout.
const void *word_table_bytes(void);
size_t word_table_length(void);

/// What people ask assistants about in general, one topic a line: UTF-8, ended by a zero.
const char *word_table_topics(void);

#endif
