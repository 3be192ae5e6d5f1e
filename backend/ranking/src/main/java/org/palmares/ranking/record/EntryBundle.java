// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file of consecutive entries, each after its length in two bytes. */
public record EntryBundle(TilePath path, List<byte[]> entries) {

    public static final int LONGEST = 0xffff;

    public EntryBundle {
        entries = List.copyOf(entries);
        if (entries.size() != path.width()
                || entries.stream().anyMatch(entry -> entry.length > LONGEST)) {
            throw new IllegalArgumentException("not the entries of " + path.text());
        }
    }

    /** Empty where the bytes are not as many entries as the path says. */
    public static Optional<EntryBundle> read(TilePath path, byte[] bytes) {
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (at + 2 <= bytes.length) {
            int begin = at + 2;
            at = begin + ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
            entries.add(Arrays.copyOfRange(bytes, begin, at));
        }
        return at == bytes.length && entries.size() == path.width()
                ? Optional.of(new EntryBundle(path, entries))
                : Optional.empty();
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            bytes.write(entry.length >> 8);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }
}
