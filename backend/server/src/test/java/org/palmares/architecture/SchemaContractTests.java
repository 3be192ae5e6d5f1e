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
                    Map.entry("Import.columns", "as many as a kind of table has"),
                    Map.entry("Import.ignored", "20 at most are kept"),
                    Map.entry("ImportRow.cells", "one for each column"),
                    Map.entry("ImportRow.faults", "as many as there are checks"),
                    Map.entry("ImportCell.faults", "as many as there are checks"),
                    Map.entry("ImportConfirmPayload.links", "5,000 rows of a table at most"),
                    Map.entry("Contest.units", "5,000 at most; the tree is shown as a whole"),
                    Map.entry("Contest.participation", "one row for each unit"),
                    Map.entry("Contest.fileMatches", "at most 100 names asked for at a time"),
                    Map.entry("Unit.coordinators", "invited one by one"),
                    Map.entry("Viewer.organisations", "joined one by one"),
                    Map.entry("Organisation.members", "joined one by one"),
                    Map.entry("Contest.viewerRoles", "as many as there are roles"),
                    Map.entry("Contest.members", "invited one by one"),
                    Map.entry("Contest.invitations", "made one by one"),
                    Map.entry("Recorded.details", "as many as the event names"),
                    Map.entry("Contest.openingChecks", "as many as there are checks"),
                    Map.entry("Contest.editions", "one in a year"),
                    Map.entry("Contest.prizes", "at most 100 by the rules"),
                    Map.entry("Contest.extensions", "few: each must be made within 24 h of an end"),
                    Map.entry("ExtensionPreview.rounds", "at most 4 by the rules"),
                    Map.entry("JuryRound.exceptions", "one for each category at most"),
                    Map.entry("JuryRound.found", "one for each category"),
                    Map.entry("RuleSet.versions", "each made by hand before jurors begin"),
                    Map.entry("InvitationsCreatePayload.invitations", "at most 100 by the rules"),
                    Map.entry("ContestPage.bodies", "at most 40 by the rules"),
                    Map.entry("ContestPage.documents", "at most 40 by the rules"),
                    Map.entry("PageFileSignPayload.parts", "at most 20 by the mutation"),
                    Map.entry("VotePolicy.voters", "as many as there are kinds of voters"),
                    Map.entry("VotePolicy.weights", "as many as there are kinds of voters"),
                    Map.entry("Contest.viewerVotesLeft", "one for each category"),
                    Map.entry("RuleSet.tieBreaks", "as many as there are tie-breaks"),
                    Map.entry("Requirements.kinds", "as many as there are kinds of works"),
                    Map.entry("Requirements.linkHosts", "at most 50"),
                    Map.entry("Requirements.companions", "as many as there are kinds of them"),
                    Map.entry("Entry.parts", "at most 50"),
                    Map.entry("Entry.arrivals", "one for each file of a work"),
                    Map.entry("Receipt.files", "one for each file of a work"),
                    Map.entry("Part.pictures", "at most 60"),
                    Map.entry("Part.companions", "at most 77"),
                    Map.entry("JuryWork.parts", "at most 50"),
                    Map.entry("JuryWork.declared", "at most 20"),
                    Map.entry("Entry.authors", "written by hand by the entrant"),
                    Map.entry("Entry.declared", "as many as the contest asks, at most 20"),
                    Map.entry("Entry.minors", "at most as many as the work has authors"),
                    Map.entry("DeclarationList.items", "at most 20"),
                    Map.entry("Query.declarationModels", "one of each kind"),
                    Map.entry(
                            "Upload.storedParts",
                            "at most 10,000 by S3; a resumed upload needs all"),
                    Map.entry("Media.pictures", "at most 300 pages; a viewer turns them all"),
                    Map.entry("Media.waveform", "about 300 peaks, however long the sound is"),
                    Map.entry("Picture.sizes", "at most three"),
                    Map.entry("UploadPartsSignPayload.parts", "at most 20 asked for at a time"),
                    Map.entry("Checklist.items", "written by hand by the organisers"),
                    Map.entry("ScreeningSetup.reasons", "written by hand by the organisers"),
                    Map.entry(
                            "ScreeningSetup.secondCategoryIds", "as many as there are categories"),
                    Map.entry("ScreeningDesk.counts", "as many as there are piles"),
                    Map.entry("PaperDesk.counts", "as many as there are piles"),
                    Map.entry("ScreeningDesk.ids", "one id for each work; no work itself"),
                    Map.entry("ScreeningStep.ticked", "as many as the checklist has items"),
                    Map.entry("WorkOnDesk.alike", "works of one contest with the same file"),
                    Map.entry("WorkOnDesk.near", "the ten of one contest that look most alike"),
                    Map.entry("Blackout.spots", "200 in one work"),
                    Map.entry("Blackout.texts", "100 in one work"),
                    Map.entry("WorkOnDesk.steps", "decided one by one by hand"),
                    Map.entry("ScreeningDecideManyPayload.results", "at most 100 at a time"),
                    Map.entry("ScreeningUndoManyPayload.results", "as many as were decided"),
                    Map.entry("ScreeningResult.refusals", "as many as there are rules"),
                    Map.entry("ScoreSheet.marks", "one for each criterion"),
                    Map.entry("JudgingProgress.jurors", "invited one by one"),
                    Map.entry("RoundProceedings.jurors", "invited one by one"),
                    Map.entry("RoundPanel.memberIds", "invited one by one"),
                    Map.entry("Contest.rounds", "at most four by the rules"),
                    Map.entry("PrizePeriods.all", "at most 24 by the rules"),
                    Map.entry("PeriodPublication.winners", "at most 100 and who shares a place"),
                    Map.entry("PeriodPublication.excludedVotes", "one for each reason"),
                    Map.entry("Contest.roundPanels", "one for each round"),
                    Map.entry("Standing.categories", "one for each category"),
                    Map.entry("CategoryStanding.places", "read as a whole: its digest covers all"),
                    Map.entry(
                            "CategoryStanding.unplaced", "read as a whole: its digest covers all"),
                    Map.entry("StandingPlace.works", "those that share one place"),
                    Map.entry("Transcoding.workers", "as many as there are machines"),
                    Map.entry("TranscodeWorker.jobs", "as many as it has slots"),
                    Map.entry("Contest.voteSuspensions", "each by two people, for an incident"),
                    Map.entry("Contest.quarantine", "one for each finding, opened by hand"),
                    Map.entry("QuarantineCase.steps", "decided one by one by hand"),
                    Map.entry("Contest.ballotDecisionNotices", "announced one by one by hand"),
                    Map.entry("Publication.excludedVotes", "one for each category and reason"),
                    Map.entry("VoteFinding.shape", "24 parts"),
                    Map.entry("VoteFinding.facts", "as many as its signal has figures"),
                    Map.entry("VoteInclusion.growth", "two hashes for each level of the tree"),
                    Map.entry("VoteInclusion.proof", "one hash for each level of the tree"),
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
