// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class SchemaContractTests {

    /** Lists that are no pages, each with what keeps it short. */
    private static final Map<String, String> BOUNDED =
            Map.ofEntries(
                    Map.entry("Category.criteria", "written by hand by the organisers"),
                    Map.entry("Contest.categories", "written by hand by the organisers"),
                    Map.entry("Viewer.organisations", "joined one by one"),
                    Map.entry("Organisation.members", "joined one by one"),
                    Map.entry("Contest.viewerRoles", "as many as there are roles"),
                    Map.entry("Contest.members", "invited one by one"),
                    Map.entry("Contest.invitations", "made one by one"),
                    Map.entry("Recorded.details", "as many as the event names"),
                    Map.entry("Contest.openingChecks", "as many as there are checks"),
                    Map.entry("VotePolicy.voters", "as many as there are kinds of voters"),
                    Map.entry("RuleSet.tieBreaks", "as many as there are tie-breaks"),
                    Map.entry("Entry.authors", "written by hand by the entrant"),
                    Map.entry(
                            "Upload.storedParts",
                            "at most 10,000 by S3; a resumed upload needs all"),
                    Map.entry("UploadPartsSignPayload.parts", "at most 20 asked for at a time"),
                    Map.entry("Checklist.items", "written by hand by the organisers"),
                    Map.entry("ScreeningSetup.reasons", "written by hand by the organisers"),
                    Map.entry(
                            "ScreeningSetup.secondCategoryIds", "as many as there are categories"),
                    Map.entry("ScreeningDesk.counts", "as many as there are piles"),
                    Map.entry("ScreeningDesk.ids", "one id for each work; no work itself"),
                    Map.entry("ScreeningStep.ticked", "as many as the checklist has items"),
                    Map.entry("WorkOnDesk.alike", "works of one contest with the same file"),
                    Map.entry("WorkOnDesk.steps", "decided one by one by hand"),
                    Map.entry("ScreeningDecideManyPayload.results", "at most 100 at a time"),
                    Map.entry("ScreeningUndoManyPayload.results", "as many as were decided"),
                    Map.entry("ScreeningResult.refusals", "as many as there are rules"),
                    Map.entry("ScoreSheet.marks", "one for each criterion"),
                    Map.entry("JudgingProgress.jurors", "invited one by one"),
                    Map.entry("Standing.categories", "one for each category"),
                    Map.entry("CategoryStanding.places", "read as a whole: its digest covers all"),
                    Map.entry(
                            "CategoryStanding.unplaced", "read as a whole: its digest covers all"),
                    Map.entry("StandingPlace.works", "those that share one place"),
                    Map.entry(
                            "LiveCounts.entries",
                            "one number for each work; one message, not a page"));

    private final SchemaContract contract = new SchemaContract(Schemas.stated());

    private final SchemaContract planted =
            new SchemaContract(
                    Schemas.of(
                            """
                            type Query { votes(first: Int): VoteConnection voters: [String!]! }
                            type Mutation {
                              voteCast(input: VoteCastInput!): VoteCastPayload!
                              voteTake(id: ID!, input: VoteCastInput!): VoteCastPayload!
                              voteDrop(input: VoteDropInput!): VoteDropPayload
                            }
                            type UserError { code: String! }
                            input VoteCastInput { id: ID! }
                            input VoteDropInput { id: ID! }
                            type VoteCastPayload { vote: String userErrors: [UserError!]! }
                            type VoteDropPayload { vote: String! userErrors: [UserError!] }
                            type VoteConnection { edges: [String!]! totalCount: Int! }
                            """));

    @Test
    void everyMutationTakesOneInputAndAnswersOnePayloadWithItsRefusals() {
        assertThat(planted.oddMutations())
                .containsExactlyInAnyOrder(
                        "voteTake: takes something else than input: VoteTakeInput!",
                        "voteTake: answers something else than VoteTakePayload!",
                        "voteDrop: answers something else than VoteDropPayload!",
                        "voteDrop: its payload has no userErrors: [UserError!]!",
                        "voteDrop: vote cannot be null, yet a refusal has none");
        assertThat(contract.oddMutations()).isEmpty();
    }

    @Test
    void everyListThatCanGrowIsAPage() {
        assertThat(planted.openLists(Map.of("Query.none", "there is none")))
                .containsExactlyInAnyOrder(
                        "Query.voters is neither a connection nor declared as bounded",
                        "Query.none is declared as bounded and is no list");
        assertThat(contract.openLists(BOUNDED)).isEmpty();
    }

    @Test
    void everyPageIsAskedForAndAnsweredInTheSameForm() {
        assertThat(planted.oddConnections())
                .containsExactlyInAnyOrder(
                        "Query.votes is a page without first and after",
                        "VoteConnection lacks edges or pageInfo");
        assertThat(contract.oddConnections()).isEmpty();
    }
}
