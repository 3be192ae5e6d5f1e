// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.contest.Contest;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.judging.JudgingStage;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.springframework.context.ApplicationContext;

import java.util.Map;
import java.util.Set;

/** A sealed contest whose counts nobody sees before the result is out. */
final class HiddenVote {

    private final JudgingStage stage;

    HiddenVote(ApplicationContext context) {
        Person organiser = context.getBean(People.class).organiser("to-chuc");
        ContestFixture contests = context.getBean(ContestFixture.class);
        VotePolicy hidden =
                new VotePolicy(
                        Set.of(VoterKind.DEVICE),
                        1,
                        VoteScope.CONTEST,
                        VotePeriod.TOTAL,
                        CountVisibility.HIDDEN);
        Contest contest = contests.open(organiser, contests.definition(hidden));
        stage = new JudgingStage(context, organiser, contest.key());
        stage.jurors(2);
        stage.works(2);
        stage.assign();
        for (int work = 0; work < 2; work++) {
            for (int juror = 0; juror < 2; juror++) {
                stage.desk(juror).mark(work, JudgingStage.KNOWN[work][juror]);
            }
            stage.vote(work, JudgingStage.KNOWN_VOTES[work]);
        }
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();
        assertThat(JudgingStage.codes(stage.sealSheets(false))).isEmpty();
    }

    String slug() {
        return stage.contest().slug();
    }

    /** By a mutation, as an organiser does it. */
    void publish() {
        String digest =
                stage.contest(stage.organiser, "standing{digest}")
                        .at("/standing/digest")
                        .asString();
        assertThat(
                        stage.organiser
                                .ask(
                                        "mutation($input:ResultsPublishInput!)"
                                            + "{resultsPublish(input:$input){userErrors{code}}}",
                                        Map.of(
                                                "input",
                                                Map.of(
                                                        "contestId",
                                                        stage.contestId(),
                                                        "digest",
                                                        digest)))
                                .at("/resultsPublish/userErrors"))
                .isEmpty();
    }
}
