// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.AnswerTerm;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.palmares.voting.CandidateLists;
import org.palmares.voting.Counts;
import org.palmares.voting.LiveCounts;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gallery in order of votes; hidden counts are all zero here, so that numbers decide. */
@Controller
class EntriesByVotesController {

    /** Where a work stands in this order; also the cursor behind it. */
    private record Standing(long votes, int number) implements Comparable<Standing> {

        private static final Pattern CURSOR = Pattern.compile("([0-9]{1,18})-([0-9]{1,9})");

        static @Nullable Standing read(@Nullable String cursor) {
            Matcher matcher = CURSOR.matcher(cursor == null ? "" : cursor);
            return matcher.matches()
                    ? new Standing(
                            Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                    : null;
        }

        String cursor() {
            return votes + "-" + number;
        }

        @Override
        public int compareTo(Standing other) {
            return comparingLong(Standing::votes)
                    .reversed()
                    .thenComparing(comparingInt(Standing::number))
                    .compare(this, other);
        }
    }

    private record Placed(Standing standing, Entry entry) {}

    private final Entries entries;
    private final LiveCounts liveCounts;
    private final Contests contests;
    private final CandidateLists lists;

    EntriesByVotesController(
            Entries entries, LiveCounts liveCounts, Contests contests, CandidateLists lists) {
        this.contests = contests;
        this.entries = entries;
        this.lists = lists;
        this.liveCounts = liveCounts;
    }

    @SchemaMapping(typeName = "Contest")
    Page<Entry> entriesByVotes(
            Contest contest,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String categoryId,
            Viewer viewer,
            GraphQLContext context) {
        if (!contests.isVisible(contest, viewer)) {
            return Page.empty();
        }
        UUID category =
                categoryId == null ? null : GlobalId.key("Category", categoryId).orElse(null);
        Counts counts =
                liveCounts.of(List.of(contest.key()), AnswerTerm.in(context)).get(contest.key());
        Set<UUID> shortlisted = contest.rounds().isEmpty() ? Set.of() : lists.of(contest.key());
        List<Placed> all =
                entries.accepted(contest.key()).stream()
                        .filter(entry -> shortlisted.isEmpty() || shortlisted.contains(entry.key()))
                        .filter(entry -> categoryId == null || entry.category().equals(category))
                        .map(entry -> new Placed(standing(entry, counts), entry))
                        .sorted((a, b) -> a.standing().compareTo(b.standing()))
                        .toList();
        Standing from = Standing.read(after);
        int size = Page.size(first);
        List<Entry> rows =
                all.stream()
                        .filter(placed -> from == null || placed.standing().compareTo(from) > 0)
                        .limit(size + 1L)
                        .map(Placed::entry)
                        .toList();
        return Page.of(
                rows, size, from != null, all.size(), entry -> standing(entry, counts).cursor());
    }

    private static Standing standing(Entry entry, @Nullable Counts counts) {
        return new Standing(
                counts == null ? 0 : counts.of(entry.key()),
                Objects.requireNonNull(entry.number(), "an accepted work without a number"));
    }
}
