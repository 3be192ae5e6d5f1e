// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every way by which a count of votes could leave the server stands in a list with the reason why a
 * hidden one does not; a new one without a row fails.
 */
@ServerTest
class CountChannelTests {

    /** What holds counts as they are. */
    private static final Set<String> RAW =
            Set.of(
                    "org.palmares.voting.Recount",
                    "org.palmares.voting.CountTicker",
                    "org.palmares.voting.PublicTallies",
                    "org.palmares.voting.SealedTally",
                    "org.palmares.voting.store.BallotTable",
                    "org.palmares.voting.store.BallotTable$Sums",
                    "org.palmares.voting.store.TallyTable",
                    "org.palmares.voting.store.VoteCounters");

    @Test
    void everyFieldThatCouldShowACountHasARow() {
        assertThat(
                        CountChannels.differences(
                                CountChannels.fields(Schemas.stated()),
                                CountChannels.rows("fields")))
                .isEmpty();
    }

    @Test
    void everyRouteHasARow(@Autowired ApplicationContext context) {
        Set<String> routes = new TreeSet<>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(
                        mapping ->
                                mapping.getHandlerMethods()
                                        .keySet()
                                        .forEach(
                                                one ->
                                                        one.getPatternValues()
                                                                .forEach(
                                                                        path ->
                                                                                routes.add(
                                                                                        plain(
                                                                                                path)))));
        context.getBeansOfType(RouterFunction.class).keySet().forEach(routes::add);

        assertThat(CountChannels.differences(routes, CountChannels.rows("routes"))).isEmpty();
    }

    /** Without what a part of the path must look like. */
    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
    }

    @Test
    void everyReaderOfCountsAsTheyAreHasARow() {
        assertThat(
                        CountChannels.differences(
                                CountChannels.users(Code.MAIN, RAW).keySet(),
                                CountChannels.rows("readers")))
                .isEmpty();
    }

    @Test
    void plantedChannelsAreSeen() {
        var schema =
                Schemas.of(
                        """
                        type Query { entry: Entry }
                        type Entry { title: String supporters: Int daily: [Float!]! voteShare: String }
                        """);

        assertThat(
                        CountChannels.differences(
                                CountChannels.fields(schema), List.of("Entry.daily", "Entry.gone")))
                .containsExactly(
                        "Entry.supporters may show counts and has no row",
                        "Entry.voteShare may show counts and has no row",
                        "Entry.gone has a row and is not there");
        assertThat(
                        CountChannels.users(
                                Code.planted("org.palmares.architecture.canary.counts"), RAW))
                .containsExactly(Map.entry("Supporters", Set.of("Sums", "VoteCounters")));
    }
}
