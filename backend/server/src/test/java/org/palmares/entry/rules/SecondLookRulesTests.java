// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class SecondLookRulesTests {

    private static final UUID SEED = UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020100");

    private static final List<UUID> WORKS =
            IntStream.range(0, 2_000).mapToObj(i -> new UUID(i * 31L, i)).toList();

    @Test
    void choosesAboutTheShareThatWasAskedFor() {
        assertThat(chosen(SEED, 0)).isEmpty();
        assertThat(chosen(SEED, 100)).hasSameSizeAs(WORKS);
        // Six standard deviations of 2,000 draws at one in ten.
        assertThat(chosen(SEED, 10).size()).isBetween(120, 280);
    }

    @Test
    void choosesOthersByAnotherSeedAndTheSameByTheSame() {
        assertThat(chosen(SEED, 10)).isEqualTo(chosen(SEED, 10));
        assertThat(chosen(SEED, 10)).isNotEqualTo(chosen(new UUID(1, 2), 10));
    }

    @Test
    void aGreaterShareKeepsWhatASmallerOneChose() {
        assertThat(chosen(SEED, 30)).containsAll(chosen(SEED, 10));
    }

    private static List<UUID> chosen(UUID seed, int share) {
        return WORKS.stream().filter(work -> SecondLookRules.sampled(share, seed, work)).toList();
    }
}
