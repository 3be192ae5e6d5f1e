// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.contest.Calendar;
import org.palmares.contest.Calendars;
import org.palmares.contest.CombinationMethod;
import org.palmares.contest.CombinationRules;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestDefinition;
import org.palmares.contest.ContestDefinition.CategoryDefinition;
import org.palmares.contest.ContestDefinition.CriterionDefinition;
import org.palmares.contest.ContestSetup;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.Declarations;
import org.palmares.contest.Members;
import org.palmares.contest.Phase;
import org.palmares.contest.Role;
import org.palmares.contest.TieBreak;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Text;
import org.springframework.boot.test.context.TestComponent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Contests for tests: declared through the face of {@code contest}, moved by their calendars. */
@TestComponent
public class ContestFixture {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ContestSetup setup;
    private final Declarations declarations;
    private final Calendars calendars;
    private final Members members;
    private final DatabaseClock clock;

    ContestFixture(
            ContestSetup setup,
            Declarations declarations,
            Calendars calendars,
            Members members,
            DatabaseClock clock) {
        this.declarations = declarations;
        this.setup = setup;
        this.calendars = calendars;
        this.members = members;
        this.clock = clock;
    }

    /** The account of a person, made by their first request. */
    public Viewer viewer(Person person) {
        var account = person.ask("{viewer{account{id name}}}").path("viewer").path("account");
        UUID key = GlobalId.key("Account", account.path("id").asString()).orElseThrow();
        return Viewer.of(new Account(key, account.path("name").asString(), null));
    }

    /** A contest that is open to the public and in intake. */
    public Contest open(Person organiser) {
        return open(organiser, definition());
    }

    public Contest open(Person organiser, ContestDefinition definition) {
        Viewer viewer = viewer(organiser);
        Viewer creator = new Viewer(viewer.account(), null, true, null);
        Contest draft = value(setup.create(definition, creator));
        value(declarations.declare(draft.key(), List.of(), creator));
        return value(setup.open(draft.key(), creator));
    }

    /** Moves the calendar so that the contest is in this phase now. */
    public Contest move(Contest contest, Phase phase) {
        return value(calendars.rehearse(contest.key(), calendar(clock.now(), phase)));
    }

    public void appoint(Contest contest, Person person, Role role) {
        members.appoint(contest.key(), viewer(person).accountKey().orElseThrow(), role);
    }

    /** A calendar that puts a contest into this phase at this moment. */
    public static Calendar calendar(Instant now, Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> calendar(now, 1, 2, 3, 4, 5, 6);
            case INTAKE -> calendar(now, -1, 1, 2, 3, 4, 5);
            case SCREENING -> calendar(now, -2, -1, 1, 2, 3, 4);
            case JUDGING -> calendar(now, -3, -2, -1, 1, 2, 3);
            case VOTING -> calendar(now, -4, -3, -2, 1, -1, 1);
            case SEALING, PUBLISHED -> calendar(now, -6, -5, -4, -3, -2, -1);
            case DRAFT -> throw new IllegalArgumentException("no calendar makes a draft");
        };
    }

    public ContestDefinition definition() {
        return definition(
                new VotePolicy(
                        Set.of(VoterKind.DEVICE, VoterKind.ACCOUNT),
                        3,
                        VoteScope.CONTEST,
                        VotePeriod.TOTAL,
                        CountVisibility.LIVE));
    }

    public ContestDefinition definition(VotePolicy policy) {
        return new ContestDefinition(
                "c-" + UUID.randomUUID(),
                new Text("Lời hay, việc đẹp", "Kind words, good deeds"),
                new Text("Tỉnh Thái Nguyên", null),
                new Text("Giới thiệu", "About"),
                new Text("Thể lệ", null),
                new Text("Tôi đồng ý với thể lệ.", "I accept the rules."),
                "#1c7c54",
                "Asia/Ho_Chi_Minh",
                calendar(clock.now(), Phase.INTAKE),
                List.of(
                        new CategoryDefinition(
                                new Text("Video clip", "Video"),
                                List.of(
                                        new CriterionDefinition(
                                                new Text("Nội dung", "Content"), 50, 10, "0.5"),
                                        new CriterionDefinition(
                                                new Text("Hình thức", "Form"), 30, 10, "0.5"),
                                        new CriterionDefinition(
                                                new Text("Sáng tạo", "Originality"),
                                                20,
                                                10,
                                                "0.5")))),
                policy,
                new CombinationRules(
                        70,
                        30,
                        CombinationMethod.RANK_POINTS,
                        List.of(TieBreak.JURY_SCORE, TieBreak.PUBLIC_VOTES, TieBreak.LOT)),
                null);
    }

    private static Calendar calendar(
            Instant now,
            int intakeOpens,
            int intakeCloses,
            int judgingOpens,
            int judgingCloses,
            int votingOpens,
            int votingCloses) {
        Instant judged = now.plus(HOUR.multipliedBy(judgingCloses));
        Instant voted = now.plus(HOUR.multipliedBy(votingCloses));
        return new Calendar(
                window(now, intakeOpens, intakeCloses),
                window(now, judgingOpens, judgingCloses),
                window(now, votingOpens, votingCloses),
                judged.isAfter(voted) ? judged.plus(HOUR) : voted.plus(HOUR));
    }

    private static Window window(Instant now, int opens, int closes) {
        return new Window(now.plus(HOUR.multipliedBy(opens)), now.plus(HOUR.multipliedBy(closes)));
    }

    private static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome.refusals());
    }
}
