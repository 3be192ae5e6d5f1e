// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** What was published once is recounted for ever: the files here are never made anew. */
class OlderBundleTests {

    @Test
    void aBundleFromBeforeRulesHeldRoundsIsStillRecounted() throws IOException {
        RecountReport report = Recount.recount(kept("without-rounds.zip"), Optional.empty());

        assertThat(report)
                .asInstanceOf(type(RecountReport.Agrees.class))
                .extracting(RecountReport.Agrees::categories)
                .asList()
                .hasSize(2);
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream file = OlderBundleTests.class.getResourceAsStream("/bundles/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
