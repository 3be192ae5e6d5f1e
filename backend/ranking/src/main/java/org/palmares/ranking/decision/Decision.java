// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.Sha256;

import java.util.List;
import java.util.Optional;

/**
 * All that was decided, round by round.
 *
 * @param rulesDigest SHA-256 (hex) of the canonical rules that decided
 */
public record Decision(String rulesDigest, List<RoundDecision> rounds) {

    public Decision {
        rounds = List.copyOf(rounds);
    }

    public Optional<RoundDecision> round(String name) {
        return rounds.stream().filter(round -> round.id().equals(name)).findFirst();
    }

    /** The round that was decided last. */
    public RoundDecision last() {
        return rounds.get(rounds.size() - 1);
    }

    /** SHA-256 (hex) of the canonical JSON: what a reviewer reads and publishing names. */
    public String digest() {
        return Sha256.hex(DecisionJson.bytes(this));
    }
}
