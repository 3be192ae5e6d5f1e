// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.KeptProofs;
import org.palmares.account.Viewer;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.ranking.record.BallotOpening;
import org.palmares.voting.Proofs;
import org.palmares.voting.RehearsedVotes;
import org.palmares.voting.VoteReceipt;
import org.palmares.voting.VoteRecord;
import org.palmares.voting.Voting;
import org.palmares.voting.VotingRefusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Casting a vote and finding it again. */
@Controller
class VoteController {

    record VoteCastInput(String entryId, String idempotencyKey, @Nullable String pass) {}

    /** The entry is read only where it is asked for. */
    record VoteCastPayload(
            @Nullable VoteReceipt receipt, @Nullable UUID entryKey, List<Refusal> userErrors) {}

    private final Voting voting;
    private final Entries entries;
    private final RehearsedVotes rehearsed;
    private final Proofs proofs;

    VoteController(Voting voting, Entries entries, RehearsedVotes rehearsed, Proofs proofs) {
        this.proofs = proofs;
        this.voting = voting;
        this.entries = entries;
        this.rehearsed = rehearsed;
    }

    @MutationMapping
    VoteCastPayload voteCast(@Argument VoteCastInput input, Viewer viewer, GraphQLContext context) {
        if (!viewer.proved().isEmpty()) {
            KeptProofs.in(context).keep(proofs.used(viewer));
        }
        UUID entry = GlobalId.key("Entry", input.entryId()).orElse(null);
        Outcome<VoteReceipt> outcome =
                entry == null
                        ? Outcome.refused(
                                Refusal.of(VotingRefusal.ENTRY_UNKNOWN).at("input.entryId"))
                        : voting.cast(viewer, entry, input.idempotencyKey(), input.pass());
        return new VoteCastPayload(outcome.valueOrNull(), entry, outcome.refusals());
    }

    /** Here and nowhere else: a receipt that is looked up by its code has none. */
    @SchemaMapping(typeName = "VoteCastPayload")
    @Nullable BallotOpening opening(VoteCastPayload payload) {
        return payload.receipt() == null ? null : payload.receipt().opening();
    }

    @SchemaMapping(typeName = "VoteCastPayload")
    @Nullable String replacedCode(VoteCastPayload payload) {
        return payload.receipt() == null ? null : payload.receipt().replacedCode();
    }

    @SchemaMapping(typeName = "VoteCastPayload")
    @Nullable Entry entry(VoteCastPayload payload, Viewer viewer) {
        UUID key = payload.entryKey();
        return key == null
                ? null
                : entries.byKey(key)
                        .filter(Entry::isAccepted)
                        .filter(entry -> rehearsed.areOpenTo(entry.contest(), viewer))
                        .orElse(null);
    }

    @QueryMapping
    @Nullable VoteReceipt voteReceipt(
            @Argument String contestId, @Argument String code, Viewer viewer) {
        return GlobalId.key("Contest", contestId)
                .filter(contest -> rehearsed.areOpenTo(contest, viewer))
                .flatMap(contest -> voting.receipt(contest, code))
                .orElse(null);
    }

    @SchemaMapping(typeName = "VoteRecord")
    String path(VoteRecord record) {
        return "/record/" + record.log();
    }

    @SchemaMapping(typeName = "BallotOpening")
    String nonce(BallotOpening opening) {
        return HexFormat.of().formatHex(opening.nonce());
    }

    @SchemaMapping(typeName = "BallotOpening")
    String pseudonym(BallotOpening opening) {
        return HexFormat.of().formatHex(opening.pseudonym());
    }

    @SchemaMapping(typeName = "VoteReceipt", field = "entry")
    Entry receiptEntry(VoteReceipt receipt) {
        return entries.byKey(receipt.entry()).orElseThrow();
    }
}
