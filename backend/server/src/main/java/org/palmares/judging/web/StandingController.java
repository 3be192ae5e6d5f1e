// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import graphql.GraphQLContext;

import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.CategoryStanding;
import org.palmares.judging.ContestStanding;
import org.palmares.judging.Standings;
import org.palmares.kernel.Text;
import org.palmares.ranking.EffectiveWeight;
import org.palmares.ranking.Sentences;
import org.palmares.ranking.exact.Fraction;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Standings, whether under review or published. */
@Controller
class StandingController {

    /** A work without a place, and why. */
    record UnplacedWork(UUID entryKey, Text reason) {}

    private final Standings standings;
    private final Contests contests;
    private final Entries entries;

    StandingController(Standings standings, Contests contests, Entries entries) {
        this.standings = standings;
        this.contests = contests;
        this.entries = entries;
    }

    @BatchMapping
    Map<Contest, ContestStanding> standing(List<Contest> contests, GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<UUID, ContestStanding> found =
                standings.of(contests.stream().map(Contest::key).distinct().toList(), viewer);
        Map<Contest, ContestStanding> byContest = new HashMap<>();
        contests.stream()
                .filter(contest -> found.containsKey(contest.key()))
                .forEach(contest -> byContest.put(contest, found.get(contest.key())));
        return byContest;
    }

    @BatchMapping
    Map<CategoryStanding, Category> category(List<CategoryStanding> standings) {
        Map<UUID, Contest> found =
                contests.byKeys(
                        standings.stream().map(CategoryStanding::contest).distinct().toList());
        Map<CategoryStanding, Category> categories = new HashMap<>();
        standings.forEach(
                one ->
                        categories.put(
                                one,
                                Objects.requireNonNull(found.get(one.contest()))
                                        .category(one.category())
                                        .orElseThrow()));
        return categories;
    }

    @BatchMapping
    Map<CategoryStanding, List<StandingPlace>> places(List<CategoryStanding> standings) {
        Map<CategoryStanding, List<StandingPlace>> places = new HashMap<>();
        category(standings)
                .forEach((one, declared) -> places.put(one, StandingPlace.of(one, declared)));
        return places;
    }

    @SchemaMapping
    List<UnplacedWork> unplaced(CategoryStanding category) {
        return category.standing().unplaced().stream()
                .map(
                        one ->
                                new UnplacedWork(
                                        Objects.requireNonNull(
                                                category.works().get(one.entry().value())),
                                        StandingPlace.text(
                                                language -> Sentences.unplaced(one, language))))
                .toList();
    }

    @SchemaMapping
    String effectiveJuryWeight(CategoryStanding category) {
        EffectiveWeight weights = category.weights();
        return percent(weights == null ? Fraction.ZERO : weights.jury());
    }

    @SchemaMapping
    String effectivePublicWeight(CategoryStanding category) {
        EffectiveWeight weights = category.weights();
        return percent(weights == null ? Fraction.ZERO : weights.votes());
    }

    @BatchMapping(field = "entry")
    Map<StandingWork, Entry> placedEntry(List<StandingWork> works) {
        Map<UUID, Entry> found =
                entries.byKeys(works.stream().map(StandingWork::entryKey).distinct().toList());
        Map<StandingWork, Entry> byWork = new HashMap<>();
        works.forEach(work -> byWork.put(work, found.get(work.entryKey())));
        return byWork;
    }

    @BatchMapping(field = "entry")
    Map<UnplacedWork, Entry> unplacedEntry(List<UnplacedWork> works) {
        Map<UUID, Entry> found =
                entries.byKeys(works.stream().map(UnplacedWork::entryKey).distinct().toList());
        Map<UnplacedWork, Entry> byWork = new HashMap<>();
        works.forEach(work -> byWork.put(work, found.get(work.entryKey())));
        return byWork;
    }

    private static String percent(Fraction share) {
        return StandingWork.shown(share.times(Fraction.HUNDRED));
    }
}
