// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.GraphQLContext;

import org.palmares.account.AnswerTerm;
import org.palmares.account.Viewer;
import org.palmares.entry.Entry;
import org.palmares.voting.Counts;
import org.palmares.voting.LiveCounts;
import org.palmares.voting.ViewerVote;
import org.palmares.voting.Voting;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What voting adds to a work: its count, and what the viewer may still do. */
@Controller
class EntryVotesController {

    private final LiveCounts counts;
    private final Voting voting;

    EntryVotesController(LiveCounts counts, Voting voting) {
        this.counts = counts;
        this.voting = voting;
    }

    /** Works whose count is hidden, or that do not compete, are absent: null to the client. */
    @BatchMapping(typeName = "Entry", field = "votes")
    Map<Entry, Long> votes(List<Entry> entries, GraphQLContext context) {
        Map<UUID, Counts> visible =
                counts.of(
                        entries.stream()
                                .filter(Entry::isAccepted)
                                .map(Entry::contest)
                                .collect(toSet()),
                        AnswerTerm.in(context));
        Map<Entry, Long> votes = new HashMap<>();
        for (Entry entry : entries) {
            Counts of = visible.get(entry.contest());
            if (of != null && entry.isAccepted()) {
                votes.put(entry, of.of(entry.key()));
            }
        }
        return votes;
    }

    @BatchMapping(typeName = "Entry", field = "viewerVote")
    Map<Entry, ViewerVote> viewerVote(List<Entry> entries, GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<UUID, ViewerVote> votes = voting.viewerVotes(viewer, entries);
        return entries.stream()
                .distinct()
                .collect(
                        toMap(identity(), entry -> Objects.requireNonNull(votes.get(entry.key()))));
    }
}
