// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;
import static org.palmares.voting.VotingFixture.race;
import static org.palmares.voting.VotingFixture.receipt;
import static org.palmares.voting.VotingFixture.times;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.account.Viewer;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class IdempotencyTests {

    @Autowired JdbcClient jdbc;

    private final VotingFixture fixture;

    IdempotencyTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void twoHundredParallelRetriesOfOneKeyAreOneBallotWithOneReceipt(int limit) {
        Vote vote = fixture.open(1, VotingFixture.policy(limit));
        Viewer voter = device();
        String key = key();

        var outcomes = race(times(200, () -> fixture.untilAnswered(voter, vote.entry(0), key)));

        assertThat(outcomes.stream().map(VotingFixture::receipt).distinct()).hasSize(1);
        assertThat(fixture.ballots(vote.key())).isEqualTo(1);
        assertThat(used(vote)).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherWorkIsAMismatch() {
        Vote vote = fixture.open(2);
        Viewer voter = device();
        String key = key();
        fixture.untilAnswered(voter, vote.entry(0), key);

        assertThat(codes(fixture.untilAnswered(voter, vote.entry(1), key)))
                .containsExactly("IDEMPOTENCY_MISMATCH");
        assertThat(fixture.ballots(vote.key())).isEqualTo(1);
    }

    @Test
    void anotherVotersKeyIsNeverAnsweredWithTheirReceipt() {
        Vote vote = fixture.open(2);
        String key = key();

        VoteReceipt one = receipt(fixture.untilAnswered(device(), vote.entry(0), key));
        VoteReceipt other = receipt(fixture.untilAnswered(device(), vote.entry(1), key));

        assertThat(other.code()).isNotEqualTo(one.code());
        assertThat(other.entry()).isEqualTo(vote.entry(1));
        assertThat(fixture.ballots(vote.key())).isEqualTo(2);
    }

    @Test
    void aRetryAfterTheCloseStillGetsItsReceipt() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        String key = key();
        VoteReceipt first = receipt(fixture.untilAnswered(voter, vote.entry(0), key));
        fixture.close(vote);

        assertThat(receipt(fixture.untilAnswered(voter, vote.entry(0), key))).isEqualTo(first);
    }

    @Test
    void aReceiptSaysNothingOfTheChoice() {
        Vote vote = fixture.open(2);
        VoteReceipt one = fixture.cast(device(), vote.entry(0));
        VoteReceipt same = fixture.cast(device(), vote.entry(0));

        assertThat(one.code()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(one.code()).isNotEqualTo(same.code());
    }

    private int used(Vote vote) {
        return jdbc.sql("select sum(used) from voting.allowance where contest = :contest")
                .param("contest", vote.key())
                .query(Integer.class)
                .single();
    }
}
