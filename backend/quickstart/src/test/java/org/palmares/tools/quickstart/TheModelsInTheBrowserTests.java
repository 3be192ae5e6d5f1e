// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Two real contests are set up, submitted, screened and viewed through the pages alone, one after
 * the other in one house: a province's contest of digital content, whose intake closes at 17:00 on
 * 15 November 2026 by a clock that is passed in, and is extended, and a press award with five
 * media. Screenshots lie in target/models/screenshots; with PALMARES_PICTURES=all in the
 * environment, in both sizes and languages.
 */
class TheModelsInTheBrowserTests {

    /** A week before the intake's end; the story moves the clock on. */
    private static final Instant START = Instant.parse("2026-11-08T02:00:00Z");

    private static final Path MODELS = Path.of("target", "models").toAbsolutePath();

    @Test
    void bothModelsAreSetUpSubmittedScreenedAndViewed() throws Exception {
        assertThat(StoryTeller.tell("models", MODELS, 8360, START))
                .as("exit code; -1 means that it took too long")
                .isZero();
    }
}
