// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.ranking.record.RecordHash;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** How many leaves there are, and SHA-256 over their hashes in order. */
final class LeafDigest {

    private final MessageDigest digest = Digests.sha256();
    private long count;

    void add(RecordHash leaf) {
        count++;
        digest.update(leaf.bytes());
    }

    /** In what the leaves of the record differ from these; both end here. */
    Optional<String> difference(LeafDigest found) {
        byte[] own = digest.digest();
        byte[] other = found.digest.digest();
        return count == found.count && MessageDigest.isEqual(own, other)
                ? Optional.empty()
                : Optional.of(
                        "ballots for %d leaves %s; the record has %d leaves %s"
                                .formatted(count, hex(own), found.count, hex(other)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
