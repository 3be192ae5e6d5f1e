// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.media.StoredPart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a file is cut for a multipart upload: parts of one size, the last one smaller. Sizes are in
 * bytes.
 */
public record PartPlan(long size, int partSize) {

    private static final long MOST_PARTS = 1000;
    private static final long MEGABYTE = 1 << 20;

    /** Parts of the wished size, or larger ones where those would be more than a thousand. */
    public static PartPlan of(long size, long wished) {
        long atLeast = Math.ceilDiv(size, MOST_PARTS);
        long chosen = atLeast <= wished ? wished : Math.ceilDiv(atLeast, MEGABYTE) * MEGABYTE;
        return new PartPlan(size, Math.toIntExact(chosen));
    }

    public int count() {
        return Math.toIntExact(Math.ceilDiv(size, (long) partSize));
    }

    public long sizeOf(int number) {
        return number < count() ? partSize : size - (count() - 1L) * partSize;
    }

    public boolean has(int number) {
        return number >= 1 && number <= count();
    }

    /** The numbers of the parts that are not stored, or not with the size that they must have. */
    public List<Integer> missing(List<StoredPart> stored) {
        Map<Integer, Long> sizes = new HashMap<>();
        stored.forEach(part -> sizes.put(part.number(), part.size()));
        List<Integer> missing = new ArrayList<>();
        for (int number = 1; number <= count(); number++) {
            Long size = sizes.get(number);
            if (size == null || size != sizeOf(number)) {
                missing.add(number);
            }
        }
        return missing;
    }
}
