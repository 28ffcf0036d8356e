#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Packs word vectors into the file that the router compiles in.

    pack_table.py VECTORS.bin Sources/WordTable/words-64-int8.bin

VECTORS.bin is what build_vectors.py writes: little endian u32 units, u32 dims, f32 scale per unit, int8 rows, then
the units, one a line. The packed file adds an index, so that a process which starts has nothing to build:

    16 bytes   "WTB2", u32 units, u32 dims, u32 slots
    25 x u32   first unit of each length 0...24 (units are sorted by length, so lengths and offsets need no column)
    units f32  scales; a row times its scale is the word's vector, its norm the word's weight
    slots u16  unit by hash, open addressing, 65535 = empty
    rows       units x dims int8
    texts      the units' letters, one after another
"""
import hashlib
import struct
import sys

import numpy as np

LENGTHS = 24
EMPTY = 0xFFFF


def read(path):
    data = open(path, "rb").read()
    units, dims = struct.unpack_from("<II", data)
    scales = np.frombuffer(data, "<f4", units, 8)
    rows = np.frombuffer(data, "i1", units * dims, 8 + 4 * units).reshape(units, dims)
    names = data[8 + 4 * units + units * dims:].decode("ascii").split("\n")
    assert len(names) == units == len(set(names)), "one name a unit"
    return names, scales, rows


def fnv1a(text):
    value = 0x811C9DC5
    for byte in text:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def index(names, slots):
    table = np.full(slots, EMPTY, "<u2")
    for unit, name in enumerate(names):
        value = fnv1a(name.encode())
        slot = (value ^ value >> 16) & (slots - 1)
        while table[slot] != EMPTY:
            slot = (slot + 1) & (slots - 1)
        table[slot] = unit
    return table


def pack(names, scales, rows):
    order = sorted(range(len(names)), key=lambda i: (len(names[i]), i))
    names = [names[i] for i in order]
    slots = 1 << (len(names) * 5 // 4 - 1).bit_length()
    firsts = [sum(len(name) < length for name in names) for length in range(LENGTHS + 1)]
    assert len(names[-1]) < LENGTHS and len(names) < EMPTY
    return b"".join([
        struct.pack("<4sIII", b"WTB2", len(names), rows.shape[1], slots),
        struct.pack(f"<{LENGTHS + 1}I", *firsts),
        scales[order].astype("<f4").tobytes(),
        index(names, slots).tobytes(),
        np.ascontiguousarray(rows[order]).tobytes(),
        "".join(names).encode("ascii"),
    ])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    packed = pack(*read(sys.argv[1]))
    open(sys.argv[2], "wb").write(packed)
    print(len(packed), "bytes, SHA-256", hashlib.sha256(packed).hexdigest())
