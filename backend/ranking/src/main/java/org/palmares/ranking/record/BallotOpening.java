// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.palmares.ranking.Sha256;

import java.util.UUID;

/**
 * What opens a ballot's commitment. Only its voter has it until the openings are published with the
 * result; whoever is shown it sees the choice.
 *
 * @param nonce 32 bytes that nobody can guess
 * @param weight of the vote in thousandths: 1000 is one vote
 * @param tier how the voter is known, such as {@code DEVICE}
 * @param pseudonym of the voter within the contest, 16 bytes
 */
public record BallotOpening(byte[] nonce, UUID entry, int weight, String tier, byte[] pseudonym) {

    public static final int NONCE_BYTES = 32;
    public static final int PSEUDONYM_BYTES = 16;
    public static final int ONE_VOTE = 1000;

    private static final String FORMAT = "palmares-opening/1";

    public BallotOpening {
        if (nonce.length != NONCE_BYTES || pseudonym.length != PSEUDONYM_BYTES) {
            throw new IllegalArgumentException("no nonce or no pseudonym");
        }
        nonce = nonce.clone();
        pseudonym = pseudonym.clone();
    }

    /**
     * SHA-256 over {@code "palmares-opening/1" | nonce 32 | entry 16 | weight 4 | length of tier 1
     * | tier | pseudonym 16}, which no other opening has the same bytes for.
     */
    public RecordHash commitment() {
        byte[] input =
                new LeafWriter()
                        .raw(FORMAT.getBytes(US_ASCII))
                        .raw(nonce)
                        .uuid(entry)
                        .int32(weight)
                        .code(tier)
                        .raw(pseudonym)
                        .bytes();
        return RecordHash.of(Sha256.of(input));
    }

    /** Equal where they open the same commitment. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BallotOpening opening && commitment().equals(opening.commitment());
    }

    @Override
    public int hashCode() {
        return commitment().hashCode();
    }
}
