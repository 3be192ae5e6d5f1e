// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;

class PublishedSuitesTests {

    private static final List<String> SUITES =
            List.of(
                    "eurovision/points.csv",
                    "eurovision/juror-ranks.csv",
                    "chopin-2025/scores.csv",
                    "isu-2016-17/performances.csv");

    @Test
    void saysHowManyPublishedSuitesAreAbsent() {
        List<String> absent =
                SUITES.stream()
                        .filter(suite -> !Files.isRegularFile(PublishedTables.file(suite)))
                        .toList();

        System.out.println(
                "Published suites: "
                        + absent.size()
                        + " of "
                        + SUITES.size()
                        + " absent "
                        + absent);
        // All or none: a folder that lost one suite would otherwise pass unseen.
        assertThat(absent.size()).isIn(0, SUITES.size());
    }
}
