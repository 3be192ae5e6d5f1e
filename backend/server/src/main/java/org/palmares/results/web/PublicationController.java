// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.web;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.NodeResolver;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.results.ExcludedVotes;
import org.palmares.results.Publication;
import org.palmares.results.Publications;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Published results: everybody's to see. */
@Controller
class PublicationController implements NodeResolver {

    record ResultsPublishInput(String contestId, String digest) {}

    record ResultsPublishPayload(
            @Nullable Publication publication,
            @Nullable Contest contest,
            List<Refusal> userErrors) {}

    record SeenExclusion(Category category, String reason, long votes) {

        static List<SeenExclusion> of(List<ExcludedVotes> excluded, Contest contest) {
            return excluded.stream()
                    .flatMap(
                            one ->
                                    contest.category(one.category()).stream()
                                            .map(
                                                    category ->
                                                            new SeenExclusion(
                                                                    category,
                                                                    one.reason(),
                                                                    one.votes())))
                    .toList();
        }
    }

    private final Publications publications;
    private final Contests contests;

    PublicationController(Publications publications, Contests contests) {
        this.publications = publications;
        this.contests = contests;
    }

    @Override
    public String type() {
        return "Publication";
    }

    @Override
    public @Nullable Object resolve(UUID key, DataFetchingEnvironment environment) {
        return publications.byKey(key).orElse(null);
    }

    @MutationMapping
    ResultsPublishPayload resultsPublish(@Argument ResultsPublishInput input, Viewer viewer) {
        UUID contest = GlobalId.key("Contest", input.contestId()).orElse(null);
        Outcome<Publication> outcome =
                contest == null
                        ? Outcome.refused(CommonRefusal.NOT_FOUND)
                        : publications.publish(viewer, contest, input.digest());
        return new ResultsPublishPayload(
                outcome.valueOrNull(),
                contest == null || !outcome.isDone() ? null : contests.byKey(contest).orElse(null),
                outcome.refusals());
    }

    @SchemaMapping(typeName = "Publication")
    String id(Publication publication) {
        return GlobalId.of(type(), publication.key());
    }

    @BatchMapping
    Map<Contest, Publication> publication(List<Contest> contests) {
        Map<UUID, Publication> found =
                publications.latest(contests.stream().map(Contest::key).distinct().toList());
        Map<Contest, Publication> byContest = new HashMap<>();
        contests.stream()
                .filter(contest -> found.containsKey(contest.key()))
                .forEach(contest -> byContest.put(contest, found.get(contest.key())));
        return byContest;
    }

    @BatchMapping
    Map<Publication, List<SeenExclusion>> excludedVotes(List<Publication> of) {
        Map<UUID, Contest> found =
                contests.byKeys(of.stream().map(Publication::contest).distinct().toList());
        Map<Publication, List<SeenExclusion>> seen = new HashMap<>();
        of.forEach(
                one ->
                        seen.put(
                                one,
                                SeenExclusion.of(
                                        one.excluded(), requireNonNull(found.get(one.contest())))));
        return seen;
    }

    @BatchMapping
    Map<Publication, String> bundleUrl(List<Publication> of) {
        Map<UUID, Contest> found =
                contests.byKeys(of.stream().map(Publication::contest).distinct().toList());
        Map<Publication, String> urls = new HashMap<>();
        of.forEach(
                one ->
                        urls.put(
                                one,
                                "/results/%s/bundle/v%d"
                                        .formatted(
                                                requireNonNull(found.get(one.contest())).slug(),
                                                one.version())));
        return urls;
    }
}
