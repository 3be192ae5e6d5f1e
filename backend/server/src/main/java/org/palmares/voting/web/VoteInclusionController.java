// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.ranking.record.RecordHash;
import org.palmares.voting.RehearsedVotes;
import org.palmares.voting.VoteInclusion;
import org.palmares.voting.VoteInclusions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** Whether a vote stands in the public record. */
@Controller
class VoteInclusionController {

    record VoteInclusionAnswer(@Nullable VoteInclusion inclusion, List<Refusal> userErrors) {}

    private final VoteInclusions inclusions;
    private final RehearsedVotes rehearsed;

    VoteInclusionController(VoteInclusions inclusions, RehearsedVotes rehearsed) {
        this.inclusions = inclusions;
        this.rehearsed = rehearsed;
    }

    @QueryMapping
    VoteInclusionAnswer voteInclusion(
            @Argument String contestId,
            @Argument String vote,
            @Argument @Nullable Integer seen,
            Viewer viewer) {
        long before = seen == null ? 0 : seen;
        Outcome<VoteInclusion> outcome =
                GlobalId.key("Contest", contestId)
                        .filter(contest -> rehearsed.areOpenTo(contest, viewer))
                        .map(contest -> inclusions.of(contest, vote, before))
                        .orElseGet(
                                () ->
                                        Outcome.refused(
                                                Refusal.of(CommonRefusal.NOT_FOUND)
                                                        .at("contestId")));
        return new VoteInclusionAnswer(outcome.valueOrNull(), outcome.refusals());
    }

    @SchemaMapping(typeName = "VoteInclusion")
    String path(VoteInclusion found) {
        return "/record/" + found.log();
    }

    @SchemaMapping(typeName = "VoteInclusion")
    String leafHash(VoteInclusion found) {
        return found.leaf().hex();
    }

    @SchemaMapping(typeName = "VoteInclusion")
    int leafIndex(VoteInclusion found) {
        return Math.toIntExact(found.inclusion().proof().index());
    }

    @SchemaMapping(typeName = "VoteInclusion")
    int treeSize(VoteInclusion found) {
        return Math.toIntExact(found.inclusion().proof().size());
    }

    @SchemaMapping(typeName = "VoteInclusion")
    List<String> proof(VoteInclusion found) {
        return found.inclusion().proof().path().stream().map(RecordHash::base64).toList();
    }

    @SchemaMapping(typeName = "VoteInclusion")
    @Nullable List<String> growth(VoteInclusion found) {
        return found.growth() == null
                ? null
                : found.growth().path().stream().map(RecordHash::base64).toList();
    }

    @SchemaMapping(typeName = "VoteInclusion")
    String checkpoint(VoteInclusion found) {
        return found.inclusion().checkpoint();
    }
}
