// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.CountVisibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a contest lets anybody see of its counts. Below every channel: whatever shows a count shows
 * it through a {@link Sight}, and only here is one given.
 *
 * @param step what counts are rounded down to; null where they are not rounded
 * @param hiddenFrom from then on nothing is seen; null where no such moment comes
 */
public record CountPolicy(
        CountVisibility visibility, @Nullable Integer step, @Nullable Instant hiddenFrom) {

    /**
     * How counts are seen, and how long this may be taken for true.
     *
     * @param step 1 where they are seen as they are
     * @param left until they are hidden; null where no moment hides them
     */
    public record Sight(int step, @Nullable Duration left) {

        /** Below the step nothing is told from none. */
        public long of(long count) {
            return count - Math.floorMod(count, step);
        }

        public boolean isRounded() {
            return step > 1;
        }
    }

    /**
     * Empty where nothing is seen.
     *
     * @param now by the database's clock
     * @param published whether the results are out: from then on all is seen for good
     */
    public Optional<Sight> at(Instant now, boolean published) {
        if (published) {
            return Optional.of(new Sight(1, null));
        }
        boolean hidden =
                visibility == CountVisibility.HIDDEN
                        || hiddenFrom != null && !now.isBefore(hiddenFrom);
        return hidden
                ? Optional.empty()
                : Optional.of(
                        new Sight(
                                step == null ? 1 : step,
                                hiddenFrom == null ? null : Duration.between(now, hiddenFrom)));
    }

    /** Whether publishing the results changes nothing of it. */
    public boolean isOpenForGood() {
        return visibility == CountVisibility.LIVE && hiddenFrom == null;
    }
}
