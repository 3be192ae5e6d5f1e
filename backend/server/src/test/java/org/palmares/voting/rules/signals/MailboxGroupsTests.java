// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What stands out among the mailboxes that vote for one work. */
class MailboxGroupsTests {

    private static final Instant NOON = Instant.parse("2026-11-07T05:00:00Z");
    private static final long PROVIDER = 1;

    private final UUID work = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final List<TracedBallot> ballots = new ArrayList<>();

    @Test
    void aProviderThatEverybodyUsesIsNoReason() {
        votes(400, other, PROVIDER, null);
        votes(300, work, PROVIDER, null);

        assertThat(signals()).isEmpty();
    }

    @Test
    void aDomainThatVotesForOneWorkStandsOut() {
        votes(400, other, PROVIDER, null);
        votes(100, work, PROVIDER, null);
        votes(40, work, 2L, null);

        assertThat(signals()).containsExactly(Signal.MAIL_DOMAIN);
    }

    @Test
    void addressesThatLookAlikeStandOutAtAnyProvider() {
        votes(400, other, PROVIDER, null);
        votes(100, work, PROVIDER, null);
        votes(30, work, PROVIDER, 7L);

        List<Finding> found = found();
        assertThat(found).extracting(Finding::signal).containsExactly(Signal.LOOK_ALIKE_ADDRESSES);
        assertThat(found.getFirst().ballots()).hasSize(30);
        assertThat(found.getFirst().facts()).containsEntry("percent", 100.0);
    }

    @Test
    void fewAreLeftAloneAndSoIsTheOnlyWork() {
        votes(400, other, PROVIDER, null);
        votes(Thresholds.DEFAULT.fewest() - 1, work, PROVIDER, 7L);
        assertThat(signals()).isEmpty();

        ballots.clear();
        votes(400, work, PROVIDER, 7L);
        assertThat(signals()).isEmpty();
    }

    private void votes(int count, UUID entry, @Nullable Long domain, @Nullable Long look) {
        for (int n = 0; n < count; n++) {
            ballots.add(
                    new TracedBallot(
                            UUID.randomUUID(),
                            entry,
                            NOON.plusSeconds(97L * ballots.size()),
                            false,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            domain,
                            look));
        }
    }

    private List<Signal> signals() {
        return found().stream().map(Finding::signal).toList();
    }

    private List<Finding> found() {
        Rhythm rhythm = new Rhythm(ZoneId.of("Asia/Ho_Chi_Minh"), Thresholds.DEFAULT);
        ballots.forEach(rhythm::add);
        return new MailboxGroups()
                .find(
                        ballots.stream().filter(one -> one.entry().equals(work)).toList(),
                        rhythm,
                        Thresholds.DEFAULT);
    }
}
