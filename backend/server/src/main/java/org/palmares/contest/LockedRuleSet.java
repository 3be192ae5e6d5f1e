// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rules of one category as they were locked: nothing else may rank it, or stop a work of it.
 *
 * @param version from 1, the same for all categories of a contest
 * @param document the canonical JSON of {@link RuleSet}
 * @param digest SHA-256 of the document, in hex
 * @param reason why it took the place of the version before; null for the first
 */
public record LockedRuleSet(
        UUID contest,
        UUID category,
        int version,
        String document,
        String digest,
        Instant lockedAt,
        @Nullable Text reason) {

    /** What the document says. */
    public RuleSet rules() {
        RuleSetOutcome outcome = RuleSet.read(document.getBytes(UTF_8));
        if (outcome instanceof RuleSetOutcome.Accepted(RuleSet rules)
                && rules.digest().equals(digest)) {
            return rules;
        }
        throw new IllegalStateException("locked rules that are not what was locked: " + this);
    }

    /**
     * One digest for the rules of all categories of a contest: that of the only category, or else
     * SHA-256 (hex) of the categories' digests, one on each line, in their order.
     */
    public static String digest(List<LockedRuleSet> rules) {
        if (rules.size() == 1) {
            return rules.getFirst().digest();
        }
        String lines = rules.stream().map(r -> r.digest() + "\n").collect(Collectors.joining());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
