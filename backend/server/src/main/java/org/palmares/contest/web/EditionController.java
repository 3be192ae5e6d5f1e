// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.palmares.account.Viewer;
import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Edition;
import org.palmares.contest.Editions;
import org.palmares.contest.NewEdition;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Controller
class EditionController {

    record EditionNumberInput(String contestId, Text seriesName, int number, int year) {}

    record EditionCreateInput(
            String contestId,
            String slug,
            Text name,
            Text seriesName,
            int number,
            int year,
            Calendar calendar,
            boolean copyMembers) {

        NewEdition wanted() {
            return new NewEdition(
                    slug,
                    Keys.stripped(name),
                    Keys.stripped(seriesName),
                    number,
                    year,
                    calendar,
                    copyMembers);
        }
    }

    private final Editions editions;
    private final Contests contests;

    EditionController(Editions editions, Contests contests) {
        this.editions = editions;
        this.contests = contests;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Edition> edition(Set<Contest> asked) {
        Map<UUID, List<Edition>> found = editions.of(keys(asked));
        Map<Contest, Edition> shown = new HashMap<>();
        for (Contest contest : asked) {
            found.getOrDefault(contest.key(), List.of()).stream()
                    .filter(edition -> edition.contest().equals(contest.key()))
                    .forEach(edition -> shown.put(contest, edition));
        }
        return shown;
    }

    /** Those of its series that the viewer may see, latest first. */
    @BatchMapping(typeName = "Contest")
    Map<Contest, List<Contest>> editions(Set<Contest> asked, graphql.GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<UUID, List<Edition>> found = editions.of(keys(asked));
        Map<UUID, Contest> all =
                contests.byKeys(
                        found.values().stream()
                                .flatMap(Collection::stream)
                                .map(Edition::contest)
                                .distinct()
                                .toList());
        Set<UUID> visible = contests.visible(all.values(), viewer);
        Map<Contest, List<Contest>> shown = new HashMap<>();
        for (Contest contest : asked) {
            shown.put(
                    contest,
                    found.getOrDefault(contest.key(), List.of()).stream()
                            .map(Edition::contest)
                            .filter(visible::contains)
                            .map(all::get)
                            .toList());
        }
        return shown;
    }

    @MutationMapping
    ContestPayload editionNumber(@Argument EditionNumberInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(),
                        key ->
                                editions.number(
                                        key,
                                        Keys.stripped(input.seriesName()),
                                        input.number(),
                                        input.year(),
                                        viewer)));
    }

    @MutationMapping
    ContestPayload editionCreate(@Argument EditionCreateInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(), key -> editions.create(key, input.wanted(), viewer)));
    }

    private static List<UUID> keys(Set<Contest> asked) {
        return asked.stream().map(Contest::key).toList();
    }
}
