// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Mailboxes of one domain, or of addresses that look alike, that vote for one work far more than
 * others of the kind do for others. Not that many have the same provider: they vote for all works.
 */
final class MailboxGroups implements Rule {

    @Override
    public List<Finding> find(List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds) {
        // Without other works nothing says what is usual.
        if (rhythm.ballots() - ballots.size() < thresholds.fewest()) {
            return List.of();
        }
        return Stream.concat(
                        found(
                                Signal.MAIL_DOMAIN,
                                ballots,
                                TracedBallot::domain,
                                rhythm.domains,
                                rhythm,
                                thresholds),
                        found(
                                Signal.LOOK_ALIKE_ADDRESSES,
                                ballots,
                                TracedBallot::look,
                                rhythm.looks,
                                rhythm,
                                thresholds))
                .toList();
    }

    private static Stream<Finding> found(
            Signal signal,
            List<TracedBallot> work,
            Function<TracedBallot, @Nullable Long> key,
            Bins all,
            Rhythm rhythm,
            Thresholds thresholds) {
        long others = rhythm.ballots() - work.size();
        return Groups.by(work, key).entrySet().stream()
                .filter(
                        group -> {
                            long here = group.getValue().size();
                            long elsewhere = all.of(group.getKey()) - here;
                            double expected = (double) elsewhere * work.size() / others;
                            return Groups.percent(here, all.of(group.getKey()))
                                            >= thresholds.neighboursPercent()
                                    && thresholds.isFarAbove(here, expected);
                        })
                .map(
                        group ->
                                Finding.of(
                                        signal,
                                        group.getValue(),
                                        Map.of(
                                                "percent",
                                                Groups.percent(
                                                        group.getValue().size(),
                                                        all.of(group.getKey())))));
    }
}
