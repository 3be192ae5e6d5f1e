// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.rules.BallotDecision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was decided on the ballots of one finding.
 *
 * @param ballots how many the finding has
 * @param steps in their order
 */
public record QuarantineCase(
        UUID key, UUID contest, UUID finding, int ballots, List<QuarantineStep> steps) {

    /** What holds now; RELEASE where nothing was decided yet. */
    public BallotDecision standing() {
        return steps.stream()
                .filter(QuarantineStep::stands)
                .reduce((_, later) -> later)
                .map(QuarantineStep::decision)
                .orElse(BallotDecision.RELEASE);
    }

    /** What waits for a second person, or for its day to pass. */
    public Optional<QuarantineStep> open() {
        return steps.stream().filter(QuarantineStep::isOpen).findFirst();
    }

    /** Whether the tally may not be sealed before more is decided. */
    public boolean isUndecided() {
        return standing() == BallotDecision.HOLD || open().isPresent();
    }
}
