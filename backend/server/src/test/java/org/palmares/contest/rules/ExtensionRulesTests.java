// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;
import org.palmares.contest.Category;
import org.palmares.contest.CombinationMethod;
import org.palmares.contest.CombinationRules;
import org.palmares.contest.Contest;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.Requirements;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;
import org.palmares.contest.WindowState;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class ExtensionRulesTests {

    // 17:00 on 15 November 2026 in Hà Nội.
    private static final Instant END = Instant.parse("2026-11-15T10:00:00Z");

    private static final Calendar CALENDAR =
            new Calendar(
                    new Window(END.minus(days(100)), END),
                    new Window(END.plus(days(3)), END.plus(days(10))),
                    new Window(END.plus(days(5)), END.plus(days(20))),
                    END.plus(days(21)));

    private static final UUID VIDEO = new UUID(0, 1);
    private static final UUID ARTICLE = new UUID(0, 2);

    @Test
    void onlyExtends() {
        assertThat(codes(extend(null, END, END.minus(days(1))))).contains("INTAKE_ONLY_EXTENDED");
        assertThat(codes(extend(null, END.minus(days(1)), END.minus(days(1)))))
                .containsExactly("INTAKE_ONLY_EXTENDED");
    }

    @Test
    void isTooLateMoreThanADayAfterTheOldEnd() {
        Instant wanted = END.plus(days(2));
        assertThat(codes(extend(null, wanted, END.plus(days(1))))).isEmpty();
        assertThat(codes(extend(null, wanted, END.plus(days(1)).plusNanos(1000))))
                .containsExactly("EXTENSION_TOO_LATE");
    }

    @Test
    void doesNotEndInThePast() {
        assertThat(codes(extend(null, END.plusSeconds(60), END.plusSeconds(60))))
                .containsExactly("EXTENSION_ENDS_IN_THE_PAST");
    }

    @Test
    void leavesLaterPhasesAloneThatDoNotClash() {
        Calendar extended = value(extend(null, END.plus(days(3)), END));

        assertThat(extended.intake().opens()).isEqualTo(CALENDAR.intake().opens());
        assertThat(extended.intake().closes()).isEqualTo(END.plus(days(3)));
        assertThat(extended.judging()).isEqualTo(CALENDAR.judging());
        assertThat(extended.voting()).isEqualTo(CALENDAR.voting());
        assertThat(extended.publication()).isEqualTo(CALENDAR.publication());
    }

    @Test
    void isRefusedByTheNameOfEachPhaseThatClashes() {
        assertThat(codes(extend(null, END.plus(days(4)), END)))
                .containsExactly("EXTENSION_CLASHES_WITH_JUDGING");
        assertThat(codes(extend(null, END.plus(days(6)), END)))
                .containsExactly("EXTENSION_CLASHES_WITH_JUDGING", "EXTENSION_CLASHES_WITH_VOTING");
    }

    @Test
    void movesClashingPhasesAlongByAsMuchAsTheIntakeGrows() {
        Calendar extended =
                value(ExtensionRules.extend(contest(null), null, END.plus(days(4)), true, END));

        assertThat(extended.judging()).isEqualTo(new Window(END.plus(days(7)), END.plus(days(14))));
        assertThat(extended.voting()).isEqualTo(CALENDAR.voting());
        assertThat(extended.publication()).isEqualTo(CALENDAR.publication());
        assertThat(CalendarRules.check(extended)).isEmpty();
    }

    @Test
    void movesThePublicationThatWouldComeTooEarly() {
        Calendar extended =
                value(ExtensionRules.extend(contest(null), null, END.plus(days(6)), true, END));

        assertThat(extended.voting()).isEqualTo(new Window(END.plus(days(11)), END.plus(days(26))));
        assertThat(extended.publication()).isEqualTo(END.plus(days(27)));
        assertThat(CalendarRules.check(extended)).isEmpty();
    }

    @Test
    void neverMovesAPhaseThatHasBegun() {
        Calendar close =
                new Calendar(
                        CALENDAR.intake(),
                        new Window(END.plusSeconds(60), END.plus(days(10))),
                        new Window(END.plusSeconds(60), END.plus(days(20))),
                        CALENDAR.publication());
        Contest contest = contest(close, null);

        assertThat(
                        codes(
                                ExtensionRules.extend(
                                        contest,
                                        null,
                                        END.plus(days(1)),
                                        true,
                                        END.plusSeconds(60))))
                .containsExactly("JUDGING_HAS_BEGUN", "VOTING_HAS_BEGUN");
    }

    @Test
    void extendsOneCategoryAndNotTheContest() {
        Instant wanted = END.plus(days(2));
        Calendar extended = value(ExtensionRules.extend(contest(null), VIDEO, wanted, false, END));
        Contest contest = contest(extended, wanted);

        assertThat(extended.intake()).isEqualTo(CALENDAR.intake());
        assertThat(contest.intake(VIDEO).closes()).isEqualTo(wanted);
        assertThat(contest.intake(VIDEO).state(END.plus(days(1)))).isEqualTo(WindowState.OPEN);
        assertThat(contest.intake(ARTICLE).state(END.plus(days(1)))).isEqualTo(WindowState.CLOSED);
        assertThat(contest.takesWorks(END.plus(days(1)))).isTrue();
        assertThat(contest.takesWorks(wanted)).isFalse();
        assertThat(contest.nextChange(END.plus(days(1)))).contains(wanted);
    }

    @Test
    void aCategoryThatWasExtendedIsExtendedFromItsOwnEnd() {
        Instant first = END.plus(days(1));
        Contest contest = contest(CALENDAR, first);

        assertThat(codes(ExtensionRules.extend(contest, VIDEO, END.plusSeconds(60), false, END)))
                .containsExactly("INTAKE_ONLY_EXTENDED");
        assertThat(
                        codes(
                                ExtensionRules.extend(
                                        contest,
                                        VIDEO,
                                        END.plus(days(3)),
                                        false,
                                        first.plus(days(1)))))
                .isEmpty();
        assertThat(
                        codes(
                                ExtensionRules.extend(
                                        contest,
                                        ARTICLE,
                                        END.plus(days(3)),
                                        false,
                                        first.plus(days(1)))))
                .containsExactly("EXTENSION_TOO_LATE");
    }

    @Test
    void anExtensionOfTheContestNeverShortensACategory() {
        Contest contest = contest(CALENDAR, END.plus(days(3)));
        Calendar extended =
                value(ExtensionRules.extend(contest, null, END.plus(days(1)), false, END));

        assertThat(contest(extended, END.plus(days(3))).intake(VIDEO).closes())
                .isEqualTo(END.plus(days(3)));
        assertThat(contest(extended, null).intake(VIDEO).closes()).isEqualTo(END.plus(days(1)));
    }

    private static Outcome<Calendar> extend(@Nullable UUID category, Instant wanted, Instant now) {
        return ExtensionRules.extend(contest(null), category, wanted, false, now);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).map(code -> code.name()).toList();
    }

    private static Calendar value(Outcome<Calendar> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return java.util.Objects.requireNonNull(outcome.valueOrNull());
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private static Contest contest(@Nullable Instant videoCloses) {
        return contest(CALENDAR, videoCloses);
    }

    private static Contest contest(Calendar calendar, @Nullable Instant videoCloses) {
        return contest(calendar, videoCloses, List.of());
    }

    private static Contest contest(
            Calendar calendar, @Nullable Instant videoCloses, List<PreliminaryRound> rounds) {
        Text text = new Text("x", null);
        return new Contest(
                new UUID(0, 9),
                "x",
                text,
                text,
                text,
                text,
                text,
                "#17603f",
                ZoneId.of("Asia/Ho_Chi_Minh"),
                calendar,
                List.of(
                        new Category(VIDEO, text, List.of(), Requirements.ONE_VIDEO, videoCloses),
                        new Category(ARTICLE, text, List.of())),
                new VotePolicy(
                        Set.of(VoterKind.DEVICE),
                        1,
                        VoteScope.CONTEST,
                        VotePeriod.TOTAL,
                        CountVisibility.LIVE),
                new CombinationRules(70, 30, CombinationMethod.RANK_POINTS, List.of()),
                END.minus(days(101)),
                null,
                null,
                rounds);
    }
}
