// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Role;
import org.palmares.judging.JudgingStage;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;

/** Votes that two organisers kept from the count, from their page to the published result. */
@ServerTest
class ExcludedVotesTests {

    private static final String EXCLUDED =
            "publication{excludedVotes{category{id} reason votes} standing{digest}}";

    @Autowired ApplicationContext context;
    private JudgingStage stage;
    private Person second;
    private UUID finding;

    @BeforeEach
    void oneVoteOfTheFirstWorkStandsOut() {
        stage = JudgingStage.known(context);
        second = stage.member("nguoi-thu-hai", Role.ORGANISER);
        finding = UUID.randomUUID();
        stage.jdbc()
                .sql(
                        """
                        with found as (
                          insert into voting.finding (contest, id, signal, facts)
                          values (:contest, :finding, 'BURST', '{}') returning contest, id
                        )
                        insert into voting.finding_ballot (contest, finding, ballot)
                        select f.contest, f.id, (select b.id from voting.ballot b
                          where b.contest = f.contest and b.entry = :work order by b.id limit 1)
                        from found f
                        """)
                .param("contest", stage.contest().key())
                .param("finding", finding)
                .param("work", stage.works.getFirst())
                .update();
    }

    @Test
    void theResultStatesThemForEachReasonAndTheirReceiptSaysWhy() {
        decide("HOLD");
        decide("EXCLUDE");
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();
        stage.sealSheets(false);
        assertThat(verdict(code()).isMissingNode() || verdict(code()).isNull()).isTrue();

        Published.publish(stage);

        JsonNode published = stage.contest(stage.people.stranger(), EXCLUDED).path("publication");
        assertThat(published.path("excludedVotes").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"category\":{\"id\":\"%s\"},\"reason\":\"AUTOMATION\",\"votes\":1}"
                                .formatted(
                                        GlobalId.of(
                                                "Category",
                                                stage.contest().categories().getFirst().key())));
        assertThat(verdict(code()).path("counted").asBoolean()).isFalse();
        assertThat(verdict(code()).path("reason").asString()).isEqualTo("AUTOMATION");
    }

    @Test
    void aResultFromWhichNothingIsExcludedSaysSo() {
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();
        stage.sealSheets(false);
        Published.publish(stage);

        assertThat(
                        stage.contest(stage.people.stranger(), EXCLUDED)
                                .at("/publication/excludedVotes"))
                .isEmpty();
    }

    @Test
    void thePageShowsWhoProposedWhatAndWhoMayConfirmIt() {
        propose("HOLD");

        JsonNode seen = step(second);
        assertThat(seen.path("decision").asString()).isEqualTo("HOLD");
        assertThat(seen.path("proposedBy").asString()).isNotBlank().isNotEqualTo("–");
        assertThat(seen.path("viewerMayConfirm").asBoolean()).isTrue();
        assertThat(step(stage.organiser).path("viewerMayConfirm").asBoolean()).isFalse();
        for (Person nosy : new Person[] {stage.people.stranger(), stage.jurors.getFirst()}) {
            assertThat(stage.contest(nosy, "quarantine{id}").path("quarantine").isNull()).isTrue();
        }
    }

    private void decide(String decision) {
        propose(decision);
        JsonNode found = stage.contest(second, "quarantine{id steps{number}}").path("quarantine");
        int step = found.get(0).path("steps").size();
        JsonNode payload =
                second.ask(
                                """
                                mutation($input: QuarantineConfirmInput!) {
                                  quarantineConfirm(input: $input) { userErrors { code } }
                                }
                                """,
                                Map.of(
                                        "input",
                                        Map.of(
                                                "caseId",
                                                found.get(0).path("id").asString(),
                                                "step",
                                                step)))
                        .path("quarantineConfirm");
        assertThat(JudgingStage.codes(payload)).isEmpty();
    }

    private void propose(String decision) {
        JsonNode payload =
                stage.mutate(
                        stage.organiser,
                        "quarantinePropose",
                        "QuarantineProposeInput",
                        Map.of(
                                "findingId",
                                GlobalId.of("VoteFinding", finding),
                                "decision",
                                decision,
                                "reason",
                                "AUTOMATION",
                                "note",
                                "Cách nhau đúng hai giây"));
        assertThat(JudgingStage.codes(payload)).isEmpty();
    }

    private JsonNode step(Person viewer) {
        return stage.contest(
                        viewer, "quarantine{steps{decision proposedBy viewerMayConfirm dueAt}}")
                .at("/quarantine/0/steps/0");
    }

    private JsonNode verdict(String code) {
        return stage.people
                .stranger()
                .ask(
                        """
                        query($contest: ID!, $code: String!) {
                          voteReceipt(contestId: $contest, code: $code) {
                            verdict { counted reason }
                          }
                        }
                        """,
                        Map.of("contest", stage.contestId(), "code", code))
                .at("/voteReceipt/verdict");
    }

    private String code() {
        return stage.jdbc()
                .sql(
                        """
                        select b.code from voting.ballot b
                        join voting.finding_ballot f on f.contest = b.contest and f.ballot = b.id
                        where b.contest = :contest
                        """)
                .param("contest", stage.contest().key())
                .query(String.class)
                .single();
    }
}
