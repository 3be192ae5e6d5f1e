// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
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
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;
import org.palmares.entry.Entries;
import org.palmares.entry.EntryAdmitted;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A contest whose public votes now, with works that have no files: a vote never looks at a file.
 */
class VotingContest {

    private final Accounts accounts;
    private final ContestSetup setup;
    private final Calendars calendars;
    private final DatabaseClock clock;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    VotingContest(
            Accounts accounts,
            ContestSetup setup,
            Calendars calendars,
            DatabaseClock clock,
            Entries entries,
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.setup = setup;
        this.calendars = calendars;
        this.clock = clock;
        this.entries = entries;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
    }

    /** The global ids of its works. */
    List<String> open(int works) {
        Account account = accounts.identified("benchmark", "organiser", "Organiser", "");
        Viewer organiser = new Viewer(account, null, true, null);
        Contest draft = done(setup.create(definition(clock.now()), organiser));
        Contest contest = done(setup.open(draft.key(), organiser));
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= works; number++) {
            ids.add(GlobalId.of("Entry", admit(contest, account.key(), number)));
        }
        done(calendars.rehearse(contest.key(), calendar(clock.now(), -3)));
        return ids;
    }

    private UUID admit(Contest contest, UUID owner, int number) {
        UUID key =
                jdbc.sql(
                                """
                                insert into entry.entry (contest, category, state, number, title, owner)
                                values (:contest, :category, 'ACCEPTED', :number, 'work', :owner)
                                returning id
                                """)
                        .param("contest", contest.key())
                        .param("category", contest.categories().getFirst().key())
                        .param("number", number)
                        .param("owner", owner)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .single();
        transactions.executeWithoutResult(
                _ -> events.publishEvent(new EntryAdmitted(entries.byKey(key).orElseThrow())));
        return key;
    }

    private static ContestDefinition definition(Instant now) {
        Text text = new Text("x", null);
        return new ContestDefinition(
                "benchmark-" + UUID.randomUUID(),
                text,
                text,
                text,
                text,
                text,
                "#17603f",
                "Asia/Ho_Chi_Minh",
                calendar(now, 0),
                List.of(
                        new CategoryDefinition(
                                text, List.of(new CriterionDefinition(text, 1, 10, "1")))),
                new VotePolicy(
                        Set.of(VoterKind.DEVICE),
                        100,
                        VoteScope.CONTEST,
                        VotePeriod.TOTAL,
                        CountVisibility.LIVE),
                new CombinationRules(70, 30, CombinationMethod.RANK_POINTS, List.of()),
                null);
    }

    /** Intake at 0 days, voting from 3 days before. */
    private static Calendar calendar(Instant now, int days) {
        Instant start = now.plus(Duration.ofDays(days));
        return new Calendar(
                window(start, 0, 1),
                window(start, 1, 9),
                window(start, 2, 9),
                start.plus(Duration.ofDays(10)));
    }

    private static Window window(Instant start, int from, int to) {
        return new Window(start.plus(Duration.ofDays(from)), start.plus(Duration.ofDays(to)));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + outcome.refusals());
    }
}
