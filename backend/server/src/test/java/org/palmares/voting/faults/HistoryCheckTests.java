// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.faults.VoteHistory.Intention;
import org.palmares.voting.faults.VoteHistory.Refused;
import org.palmares.voting.faults.VoteHistory.Unknown;
import org.palmares.voting.store.BallotTable.Sums;
import org.palmares.voting.store.VoteCounters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The check itself: it is silent where nothing is wrong, and speaks of what somebody planted. */
@ServerTest
class HistoryCheckTests {

    /** One more ballot like the first, of another voter or another key, so that no index minds. */
    private static final String COPY =
            """
            insert into voting.ballot
              (contest, id, voter, kind, entry, idempotency, code, accepted_at, nonce)
            select contest, gen_random_uuid(), %s, kind, entry, %s, gen_random_uuid()::text,
                   accepted_at, nonce
            from voting.ballot where contest = :contest order by accepted_at limit 1
            """;

    @Autowired VoteCounters counters;

    private final Faults faults;
    private Vote vote;
    private VoteHistory history;

    HistoryCheckTests(@Autowired ApplicationContext context) {
        faults = Faults.in(context);
    }

    @BeforeEach
    void votesWithoutAnyFault() {
        assumeFalse(RealServers.inContainers());
        vote = faults.open();
        Electorate voters = faults.electorate(vote).begin(4, 20);
        voters.end(0);
        voters.settle();
        history = voters.history();
        faults.assertKept(vote, history);
    }

    @Test
    void limitsWereReachedAndVotesSentTwice() {
        assertThat(history.intentions())
                .anyMatch(Intention::isRefused)
                .anyMatch(one -> one.answers().size() > 1);
    }

    @Test
    void aLostVoteIsFound() {
        plant(
                """
                delete from voting.ballot where contest = :contest and id in (
                  select id from voting.ballot where contest = :contest limit 1)
                """);

        assertFound("acknowledged and lost");
    }

    @ParameterizedTest
    @CsvSource({
        "voter,idempotency,counted 2 times",
        "voter,gen_random_uuid(),nobody cast this",
        "voter,gen_random_uuid(),over the limit",
        "voter,gen_random_uuid(),positions are not 1 to"
    })
    void aVoteTooManyIsFound(String voter, String key, String found) {
        // By another pseudonym, since the unique index refuses the same one.
        boolean doubled = key.equals("idempotency");
        for (int copies = 0; copies < (doubled ? 1 : Faults.LIMIT); copies++) {
            plant(COPY.formatted(doubled ? "decode(md5(id::text), 'hex')" : voter, key));
        }

        assertFound(found);
    }

    @ParameterizedTest
    @CsvSource({
        "'closes = (select max(accepted_at) from voting.ballot where contest = :contest)',"
                + " after the close",
        "opens = clock_timestamp(), before the opening"
    })
    void aVoteOutsideTheWindowIsFound(String change, String found) {
        plant("update voting.ballot_box set " + change + " where contest = :contest");

        assertFound(found);
    }

    @Test
    void aChangedWorkIsFound() {
        plant(
                "update voting.ballot set entry = '%s' where contest = :contest and entry = '%s'"
                        .formatted(vote.entry(0), vote.entry(1)));

        assertFound("not what the receipt says");
        assertFound("counts");
    }

    @Test
    void countsThatAreOneAheadAreFound() {
        Sums sums = counters.read(vote.key()).orElseThrow();
        counters.apply(
                vote.key(),
                sums.position(),
                new Sums(sums.position() + 1, Map.of(vote.entry(0), 1L)));

        assertFound("counts hold for");
    }

    @Test
    void aChangeOfNothingIsFound() {
        plant(
                """
                update voting.ballot set replaces = gen_random_uuid(), replaced_leaf = nonce
                where contest = :contest and id in (
                  select id from voting.ballot where contest = :contest limit 1)
                """);
        plant(
                """
                update voting.ballot b set replaces = o.id from voting.ballot o
                where b.contest = :contest and o.contest = :contest and b.replaces is not null
                  and o.voter <> b.voter
                """);

        assertFound("changes nothing of its voter's before it");
        assertFound("counts");
    }

    @Test
    void aMissingAndAStrangeLeafAreFound() {
        // The published files cannot be tampered with here, so the row that a leaf follows from is.
        plant(
                """
                update voting.ballot set nonce = sha256(nonce) where contest = :contest and id in (
                  select id from voting.ballot where contest = :contest limit 1)
                """);

        assertFound("missing in the record");
        assertFound("in the record without a ballot");
    }

    @Test
    void anAnswerThatWasNotKeptIsFound() {
        Intention kept =
                history.intentions().stream()
                        .filter(one -> !one.acknowledged().isEmpty())
                        .findFirst()
                        .orElseThrow();
        Intention doubted = with(kept, List.of(new Unknown("no answer")));
        Intention refused =
                with(kept, List.of(new Unknown("no answer"), new Refused("LIMIT_REACHED")));
        VoteFacts facts = faults.facts(vote);

        assertThat(HistoryCheck.violations(instead(doubted), facts)).isEmpty();
        assertThat(HistoryCheck.violations(instead(refused), facts))
                .anyMatch(one -> one.startsWith("refused and counted"));
    }

    private static Intention with(Intention one, List<VoteHistory.Answer> answers) {
        return new Intention(one.key(), one.voter(), one.entry(), answers);
    }

    private List<Intention> instead(Intention changed) {
        UUID key = changed.key();
        return history.intentions().stream()
                .map(one -> one.key().equals(key) ? changed : one)
                .toList();
    }

    private void assertFound(String violation) {
        assertThat(HistoryCheck.violations(history.intentions(), faults.facts(vote)))
                .anyMatch(found -> found.contains(violation));
    }

    /** As whoever owns the database could. */
    private void plant(String statement) {
        Map<String, Object> all = RealServers.properties();
        JdbcClient.create(
                        new DriverManagerDataSource(
                                all.get("spring.flyway.url").toString(),
                                all.get("spring.flyway.user").toString(),
                                all.get("spring.flyway.password").toString()))
                .sql(statement)
                .param("contest", vote.key())
                .update();
    }
}
