// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.web;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.PrizePeriod;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.ContestStanding;
import org.palmares.judging.PeriodStandings;
import org.palmares.judging.RankedContest;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.results.PeriodPublication;
import org.palmares.results.PeriodPublications;
import org.palmares.results.web.PublicationController.SeenExclusion;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The published results of a vote's periods: everybody's to see. */
@Controller
class PeriodPublicationController {

    record PeriodPublishInput(String contestId, int number, String digest) {}

    record PeriodPublishPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private final PeriodPublications publications;
    private final PeriodStandings standings;
    private final Contests contests;
    private final Entries entries;

    PeriodPublicationController(
            PeriodPublications publications,
            PeriodStandings standings,
            Contests contests,
            Entries entries) {
        this.publications = publications;
        this.standings = standings;
        this.contests = contests;
        this.entries = entries;
    }

    @MutationMapping
    PeriodPublishPayload periodPublish(@Argument PeriodPublishInput input, Viewer viewer) {
        UUID contest = GlobalId.key("Contest", input.contestId()).orElse(null);
        Outcome<PeriodPublication> outcome =
                contest == null
                        ? Outcome.refused(CommonRefusal.NOT_FOUND)
                        : publications.publish(viewer, contest, input.number(), input.digest());
        return new PeriodPublishPayload(
                contest == null || !outcome.isDone() ? null : contests.byKey(contest).orElse(null),
                outcome.refusals());
    }

    @SchemaMapping(typeName = "PrizePeriod")
    @Nullable ContestStanding standing(PrizePeriod period, Viewer viewer) {
        return standings
                .ranked(period.contest(), period.number(), viewer)
                .map(RankedContest::standing)
                .orElse(null);
    }

    @BatchMapping(typeName = "PrizePeriod")
    Map<PrizePeriod, PeriodPublication> publication(List<PrizePeriod> asked) {
        Map<UUID, List<PeriodPublication>> found =
                publications.latest(asked.stream().map(PrizePeriod::contest).distinct().toList());
        Map<PrizePeriod, PeriodPublication> byPeriod = new HashMap<>();
        for (PrizePeriod period : asked) {
            found.getOrDefault(period.contest(), List.of()).stream()
                    .filter(one -> one.number() == period.number())
                    .forEach(one -> byPeriod.put(period, one));
        }
        return byPeriod;
    }

    @BatchMapping(typeName = "PeriodPublication")
    Map<PeriodPublication, List<Entry>> winners(List<PeriodPublication> of) {
        Map<UUID, Entry> found =
                entries.byKeys(
                        of.stream().flatMap(one -> one.winners().stream()).distinct().toList());
        Map<PeriodPublication, List<Entry>> winners = new HashMap<>();
        of.forEach(
                one ->
                        winners.put(
                                one,
                                one.winners().stream()
                                        .map(key -> requireNonNull(found.get(key)))
                                        .toList()));
        return winners;
    }

    @BatchMapping(typeName = "PeriodPublication")
    Map<PeriodPublication, List<SeenExclusion>> excludedVotes(List<PeriodPublication> of) {
        Map<UUID, Contest> found = contests(of);
        Map<PeriodPublication, List<SeenExclusion>> seen = new HashMap<>();
        of.forEach(
                one ->
                        seen.put(
                                one,
                                SeenExclusion.of(
                                        one.excluded(), requireNonNull(found.get(one.contest())))));
        return seen;
    }

    @BatchMapping(typeName = "PeriodPublication")
    Map<PeriodPublication, String> bundleUrl(List<PeriodPublication> of) {
        Map<UUID, Contest> found = contests(of);
        Map<PeriodPublication, String> urls = new HashMap<>();
        of.forEach(
                one ->
                        urls.put(
                                one,
                                "/results/%s/periods/%d/bundle/v%d"
                                        .formatted(
                                                requireNonNull(found.get(one.contest())).slug(),
                                                one.number(),
                                                one.version())));
        return urls;
    }

    private Map<UUID, Contest> contests(List<PeriodPublication> of) {
        return contests.byKeys(of.stream().map(PeriodPublication::contest).distinct().toList());
    }
}
