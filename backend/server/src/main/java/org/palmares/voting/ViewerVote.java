// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.VoterKind;
import org.palmares.kernel.Refusal;

/**
 * What a viewer may still do with one work.
 *
 * @param kind as which kind of voter the viewer votes; null where as none
 * @param given votes that the viewer has given to this work and that stand
 * @param left votes left within the policy's scope and period
 * @param changes whether a vote now would take the place of an earlier one of the viewer
 * @param changedLeafHash of that one's leaf, in hex: whoever keeps its receipt knows which it is
 * @param refusal why not, where the viewer cannot vote
 */
public record ViewerVote(
        @Nullable VoterKind kind,
        int given,
        int left,
        boolean changes,
        @Nullable String changedLeafHash,
        @Nullable Refusal refusal) {

    public boolean canVote() {
        return refusal == null;
    }
}
