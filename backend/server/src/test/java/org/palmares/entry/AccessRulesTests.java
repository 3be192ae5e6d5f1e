// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.entry.rules.AccessRules;
import org.palmares.entry.rules.Relation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class AccessRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-15T09:59:59Z");
    private static final Set<EntryState> CHANGEABLE = EnumSet.of(EntryState.DRAFT);
    private static final Set<EntryState> WITHDRAWABLE =
            EnumSet.of(EntryState.SUBMITTED, EntryState.ACCEPTED);
    private static final Contest CONTEST =
            EntryStage.declared(
                    new Calendar(
                            EntryStage.window(NOW, -1, 1),
                            EntryStage.window(NOW, 2, 3),
                            EntryStage.window(NOW, 2, 3),
                            NOW));

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void itsOwnerSeesAWorkInEveryState(EntryState state) {
        Access access = access(state, new Relation(true, Set.of(), false));

        assertThat(access)
                .isEqualTo(
                        new Access(
                                CONTEST,
                                true,
                                true,
                                true,
                                true,
                                true,
                                true,
                                CHANGEABLE.contains(state),
                                WITHDRAWABLE.contains(state),
                                false,
                                true,
                                true,
                                false,
                                false));
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void screenersSeeEverythingButDrafts(EntryState state) {
        boolean handedIn = state != EntryState.DRAFT;

        for (Role role : List.of(Role.SCREENER, Role.ORGANISER)) {
            assertThat(access(state, new Relation(false, Set.of(role), false)))
                    .isEqualTo(inside(handedIn, role == Role.ORGANISER));
        }
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void thePublicSeesAcceptedWorksWithoutTheirAuthors(EntryState state) {
        Access seen =
                state == EntryState.DISQUALIFIED
                        ? new Access(CONTEST, false, true, false, false, false, false, false, false)
                        : outside(state == EntryState.ACCEPTED);

        assertThat(access(state, new Relation(false, Set.of(), false))).isEqualTo(seen);
        assertThat(access(state, new Relation(false, Set.of(Role.JUROR), false))).isEqualTo(seen);
        assertThat(access(state, new Relation(false, Set.of(Role.COORDINATOR), false)))
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void anAssignedReaderSeesWhatWasHandedInUntilItLeaves(EntryState state) {
        Access seen =
                switch (state) {
                    case DRAFT, WITHDRAWN -> reading(false);
                    case DISQUALIFIED ->
                            access(state, new Relation(false, Set.of(Role.JUROR), false));
                    case SUBMITTED, ACCEPTED, REFUSED -> reading(true);
                };
        assertThat(access(state, new Relation(false, Set.of(Role.JUROR), true))).isEqualTo(seen);
    }

    @Test
    void whoOnlyLooksOnLearnsNeitherContactNorBirthDates() {
        Access access =
                access(EntryState.SUBMITTED, new Relation(false, Set.of(Role.OBSERVER), false));

        assertThat(access.authors()).isTrue();
        assertThat(access.contact()).isFalse();
        assertThat(access.births()).isFalse();
    }

    @Test
    void aScreenerWhoJudgesDoesNotLearnTheAuthors() {
        var both = new Relation(false, Set.of(Role.SCREENER, Role.JUROR), false);

        assertThat(access(EntryState.SUBMITTED, both).authors()).isFalse();
        assertThat(access(EntryState.SUBMITTED, both).screening()).isTrue();
        assertThat(access(EntryState.SUBMITTED, both).fileName()).isFalse();
        assertThat(access(EntryState.SUBMITTED, both).births()).isFalse();
    }

    @Test
    void nothingChangesAfterTheMomentAtWhichTheIntakeCloses() {
        Relation owner = new Relation(true, Set.of(), false);
        Instant closes = CONTEST.calendar().intake().closes();
        Instant votes = CONTEST.calendar().voting().opens();

        assertThat(at(EntryState.DRAFT, owner, closes.minusNanos(1)).edit()).isTrue();
        assertThat(at(EntryState.DRAFT, owner, closes).edit()).isFalse();
        assertThat(at(EntryState.ACCEPTED, owner, votes.minusNanos(1)).withdraw()).isTrue();
        assertThat(at(EntryState.ACCEPTED, owner, votes).withdraw()).isFalse();
    }

    private static Access inside(boolean yes, boolean contact) {
        return new Access(
                CONTEST,
                false,
                yes,
                yes,
                yes,
                yes,
                yes,
                false,
                false,
                false,
                yes && contact,
                yes,
                yes,
                false);
    }

    private static Access reading(boolean yes) {
        return new Access(
                CONTEST, false, yes, yes, false, false, false, false, false, yes, false, false,
                false, false);
    }

    private static Access outside(boolean visible) {
        return new Access(CONTEST, false, visible, visible, false, false, false, false, false);
    }

    private static Access access(EntryState state, Relation relation) {
        return at(state, relation, NOW);
    }

    private static Access at(EntryState state, Relation relation, Instant now) {
        UUID any = new UUID(0, 1);
        Entry entry =
                new Entry(
                        any,
                        CONTEST.key(),
                        any,
                        state,
                        1,
                        "Đêm hội",
                        "",
                        List.of("Lan"),
                        any,
                        null,
                        1,
                        NOW,
                        NOW,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return AccessRules.of(entry, CONTEST, relation, now);
    }
}
