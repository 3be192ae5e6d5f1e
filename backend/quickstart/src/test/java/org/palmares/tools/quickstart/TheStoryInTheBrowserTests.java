// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/**
 * From an empty house to a published result, through the pages alone, in a real Chromium. Nothing
 * is seeded but the demo accounts. Screenshots lie in target/story/screenshots.
 */
class TheStoryInTheBrowserTests {

    private static final Path STORY = Path.of("target", "story").toAbsolutePath();

    private static int exitCode;

    @BeforeAll
    static void tell() throws Exception {
        exitCode = StoryTeller.tell("story", STORY, 8300);
    }

    @Test
    void theStoryComesToItsEnd() {
        assertThat(exitCode).as("exit code; -1 means that it took too long").isZero();
    }

    @Test
    void aStrangerRecountsTheDownloadedBundle() throws Exception {
        var verdict = BundleVerifier.recount(STORY.resolve("bundle.zip"));
        assertThat(verdict.said()).contains("AGREES").contains("MS 001");
        assertThat(verdict.exitCode()).isZero();
    }

    @Test
    void aBundleWithOneChangedFigureIsRefusedWithAReason() throws Exception {
        Path changed = BundleVerifier.withOneVoteMore(STORY.resolve("bundle.zip"));
        var verdict = BundleVerifier.recount(changed);
        assertThat(verdict.said()).contains("REFUSED");
        assertThat(verdict.exitCode()).isNotZero();
    }
}
