// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.rules.signals.Finding;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a finding is called and how it looks, both from its ballots alone. */
final class FindingShapes {

    private static final int PARTS = 24;

    private FindingShapes() {}

    /** The same for the same signal and ballots: a second search finds nothing new. */
    static UUID key(UUID contest, Finding finding) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(contest));
            digest.update((byte) finding.signal().ordinal());
            finding.ballots().stream().sorted().map(FindingShapes::bytes).forEach(digest::update);
            ByteBuffer hash = ByteBuffer.wrap(digest.digest());
            long high = hash.getLong() & ~0xF000L | 0x8000L;
            long low = hash.getLong() & ~(0x3L << 62) | 0x2L << 62;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param times of its ballots, in order
     */
    static FoundShape shape(Finding finding, List<Instant> times) {
        long first = times.getFirst().toEpochMilli();
        long span = Math.max(1, times.getLast().toEpochMilli() - first);
        int[] counts = new int[PARTS];
        times.forEach(
                at ->
                        counts[
                                (int)
                                        Math.min(
                                                PARTS - 1,
                                                (at.toEpochMilli() - first) * PARTS / span)]++);
        int most = Arrays.stream(counts).max().orElse(1);
        return new FoundShape(
                finding.facts(),
                (int) Math.max(1, span / 60_000),
                Arrays.stream(counts)
                        .map(count -> Math.ceilDiv(count * 100, most))
                        .boxed()
                        .toList());
    }

    private static byte[] bytes(UUID key) {
        return ByteBuffer.allocate(16)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }
}
