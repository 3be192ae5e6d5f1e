// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

/** Where a vote comes from, as hashes would say it. */
record Place(long address, long block, long site) {

    static Place v4(int a, int b, int c, int d) {
        long site = a << 8 | b;
        return new Place(hash(4, site << 16 | c << 8 | d), hash(3, site << 8 | c), hash(2, site));
    }

    /** The /64 of a household. */
    static Place v6(int site, int block, int net) {
        long wide = site;
        return new Place(
                hash(8, wide << 16 | block << 8 | net), hash(7, wide << 8 | block), hash(6, wide));
    }

    private static long hash(int length, long prefix) {
        long mixed = (prefix + length * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }
}
