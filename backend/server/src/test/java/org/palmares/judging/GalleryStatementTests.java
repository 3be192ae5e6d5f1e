// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.Map;

/** The gallery page that the benchmark measures: twenty works cost what one costs. */
@ServerTest
class GalleryStatementTests {

    private static final String PAGE =
            """
            id entries(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { node {
              id number title votes category { name { vi en } } authors { name }
              media: cover { posterUrl durationSeconds width height } } } }
            """;

    @Test
    void aPageOfTwentyCostsWhatAPageOfOneCosts(
            @Autowired ApplicationContext context, @Autowired StatementCount count) {
        JudgingStage stage = new JudgingStage(context);
        stage.works(1);
        // What is looked up once and then known costs the first page a statement more.
        page(stage, count);
        List<String> ofOne = page(stage, count);
        stage.works(24);

        List<String> ofTwenty = page(stage, count);

        assertThat(ofTwenty).hasSameSizeAs(ofOne).hasSizeLessThanOrEqualTo(16);
    }

    private static List<String> page(JudgingStage stage, StatementCount count) {
        Person stranger = stage.people.stranger();
        Map<String, String> variables = Map.of("slug", stage.contest().slug());
        String query = "query($slug:String!){contest(slug:$slug){%s}}".formatted(PAGE);
        return count.during(
                () ->
                        assertThat(
                                        stranger.ask(query, variables)
                                                .at("/contest/entries/edges/0/node/number")
                                                .asString())
                                .isEqualTo("MS 001"));
    }
}
