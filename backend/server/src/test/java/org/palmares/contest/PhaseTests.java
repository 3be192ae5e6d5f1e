// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.kernel.Text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class PhaseTests {

    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    // Intake on days 1 to 3, judging on days 4 to 6, voting on days 5 to 8.
    private static final Calendar CALENDAR =
            new Calendar(window(1, 3), window(4, 6), window(5, 8), day(9));

    @Test
    void followsFromTheCalendarAlone() {
        Contest contest = contest(START, null);

        assertThat(contest.phase(day(0))).isEqualTo(Phase.ANNOUNCED);
        assertThat(contest.phase(day(1))).isEqualTo(Phase.INTAKE);
        assertThat(contest.phase(day(3))).isEqualTo(Phase.SCREENING);
        assertThat(contest.phase(day(4))).isEqualTo(Phase.JUDGING);
        assertThat(contest.phase(day(5))).isEqualTo(Phase.VOTING);
        assertThat(contest.phase(day(7))).isEqualTo(Phase.VOTING);
        assertThat(contest.phase(day(8))).isEqualTo(Phase.SEALING);
    }

    @Test
    void aDraftStaysADraftAndAPublishedContestPublished() {
        assertThat(contest(null, null).phase(day(5))).isEqualTo(Phase.DRAFT);
        assertThat(contest(START, day(9)).phase(day(20))).isEqualTo(Phase.PUBLISHED);
    }

    @Test
    void theNextChangeOfAVoteIsItsOwnEndAlthoughJudgingEndsBefore() {
        assertThat(contest(START, null).nextChange(day(5))).contains(day(8));
    }

    @Test
    void nothingChangesByItselfForADraftOrAfterTheLastEnd() {
        assertThat(contest(null, null).nextChange(day(2))).isEmpty();
        assertThat(contest(START, null).nextChange(day(8))).isEmpty();
    }

    private static Window window(int from, int to) {
        return new Window(day(from), day(to));
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static Contest contest(@Nullable Instant opened, @Nullable Instant published) {
        Text text = new Text("x", null);
        return new Contest(
                UUID.randomUUID(),
                "x",
                text,
                text,
                text,
                text,
                text,
                "#17603f",
                ZoneId.of("Asia/Ho_Chi_Minh"),
                CALENDAR,
                List.of(),
                new VotePolicy(
                        Set.of(VoterKind.DEVICE),
                        1,
                        VoteScope.CONTEST,
                        VotePeriod.TOTAL,
                        CountVisibility.LIVE),
                new CombinationRules(70, 30, CombinationMethod.RANK_POINTS, List.of()),
                opened,
                published,
                null,
                List.of());
    }
}
