// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.awaitility.Awaitility;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.contest.VoterKind;
import org.palmares.ranking.record.RecordHash;
import org.palmares.testing.People;
import org.palmares.voting.RecordedBallot;
import org.palmares.voting.Voting;
import org.palmares.voting.VotingFixture;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.faults.Electorate.Voter;
import org.palmares.voting.faults.VoteFacts.Ballot;
import org.palmares.voting.faults.VoteHistory.Answer;
import org.palmares.voting.store.BallotTable.Sums;
import org.palmares.voting.store.VoteCounters;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Votes under a fault, and what the servers hold of them afterwards. */
final class Faults {

    static final int LIMIT = 3;

    private final VotingFixture fixture;
    private final People people;
    private final JdbcClient jdbc;
    private final VoteCounters counters;
    private final Voting voting;

    private Faults(ApplicationContext context) {
        // What the scheduler's threads meet while a server is away is no fault of a test.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
        fixture = VotingFixture.in(context);
        people = context.getBean(People.class);
        jdbc = context.getBean(JdbcClient.class);
        voting = context.getBean(Voting.class);
        counters = context.getBean(VoteCounters.class);
    }

    static Faults in(ApplicationContext context) {
        return new Faults(context);
    }

    /** Whether a request to PostgreSQL carries this key, as bytes or as text. */
    static boolean carries(byte[] request, UUID key) {
        byte[] raw =
                ByteBuffer.allocate(16)
                        .putLong(key.getMostSignificantBits())
                        .putLong(key.getLeastSignificantBits())
                        .array();
        String all = new String(request, ISO_8859_1);
        return all.contains(new String(raw, ISO_8859_1)) || all.contains(key.toString());
    }

    VotingFixture fixture() {
        return fixture;
    }

    Vote open() {
        return fixture.open(3, VotingFixture.policy(LIMIT));
    }

    /** Who has used up the limit changes the latest vote. */
    Vote openForChanges() {
        return fixture.open(3, VotingFixture.policy(LIMIT).whereVotesChange());
    }

    /** One intention of somebody who votes on this node. */
    Wish wish(Vote vote, VoteHistory history) {
        UUID key = UUID.randomUUID();
        Voter voter = voter(vote, new Random(key.getLeastSignificantBits()));
        return new Wish(
                key,
                () ->
                        history.note(
                                key,
                                "voter of " + key,
                                vote.entry(0),
                                voter.vote(vote.entry(0), key)));
    }

    /**
     * @param ask sends it, and again each time
     */
    record Wish(UUID key, Callable<Answer> ask) {}

    /** Devices and accounts, one in three with an account, who vote on this node. */
    Electorate electorate(Vote vote) {
        return new Electorate(vote, random -> voter(vote, random));
    }

    private Voter voter(Vote vote, Random random) {
        Viewer viewer =
                random.nextInt(3) == 0
                        ? Viewer.of(new Account(UUID.randomUUID(), "lan", null))
                        : VotingFixture.device();
        // Bought before the fault, as a page does it while the film runs.
        String pass = fixture.pass(viewer, vote.entry(0));
        return (entry, key) -> VoteHistory.answer(voting.cast(viewer, entry, key.toString(), pass));
    }

    /** Every promise is kept once everything has healed. */
    void assertKept(Vote vote, VoteHistory history) {
        await().atMost(HEALING)
                .ignoreExceptions()
                .untilAsserted(
                        () ->
                                assertThat(
                                                HistoryCheck.violations(
                                                        history.intentions(), facts(vote)))
                                        .isEmpty());
        assertThat(history.unknown()).isEmpty();
    }

    VoteFacts facts(Vote vote) {
        return jdbc.sql("select * from voting.ballot_box where contest = :contest")
                .param("contest", vote.key())
                .query((row, _) -> facts(vote, row))
                .single();
    }

    private VoteFacts facts(Vote vote, ResultSet box) throws SQLException {
        return new VoteFacts(
                box.getInt("vote_limit"),
                box.getObject("opens", OffsetDateTime.class).toInstant(),
                box.getObject("closes", OffsetDateTime.class).toInstant(),
                ballots(vote),
                counters.read(vote.key()).orElse(new Sums(0, Map.of())),
                new PublishedLeaves(people.address()).of(vote.key()));
    }

    private List<Ballot> ballots(Vote vote) {
        return jdbc.sql(
                        """
                        select b.*, coalesce(p.position, 0) as position,
                               o.idempotency as replaced_key
                        from voting.ballot b
                        left join voting.ballot o on o.contest = b.contest and o.id = b.replaces
                        left join voting.ballot_position p
                          on p.contest = b.contest and p.ballot = b.id
                        where b.contest = :contest
                        """)
                .param("contest", vote.key())
                .query((row, _) -> ballot(vote, row))
                .list();
    }

    private static Ballot ballot(Vote vote, ResultSet row) throws SQLException {
        UUID entry = row.getObject("entry", UUID.class);
        byte[] voter = row.getBytes("voter");
        VoterKind kind = VoterKind.valueOf(row.getString("kind"));
        byte[] replaced = row.getBytes("replaced_leaf");
        return new Ballot(
                row.getObject("idempotency", UUID.class),
                HexFormat.of().formatHex(voter),
                entry,
                row.getString("code"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                new RecordedBallot(
                                vote.key(),
                                RecordedBallot.ROUND,
                                entry,
                                kind,
                                voter,
                                row.getBytes("nonce"),
                                row.getInt("weight"),
                                replaced == null ? null : RecordHash.of(replaced))
                        .leaf()
                        .hash()
                        .hex(),
                row.getLong("position"),
                row.getObject("replaced_key", UUID.class));
    }
}
