// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.ranking.exact.Digits.Mode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.Random;

class DigitsTests {

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 2.345, 2.35",
        "HALF_UP, -2.345, -2.35",
        "HALF_DOWN, 2.345, 2.34",
        "HALF_DOWN, -2.345, -2.34",
        "HALF_EVEN, 2.345, 2.34",
        "HALF_EVEN, 2.355, 2.36",
        "UP, 2.341, 2.35",
        "UP, -2.341, -2.35",
        "DOWN, 2.349, 2.34",
        "DOWN, -2.349, -2.34",
        "HALF_UP, 1/3, 0.33"
    })
    void roundsInTheDeclaredMode(Mode mode, String figure, String rounded) {
        assertThat(Digits.places(2, mode).apply(Fraction.parse(figure)).text()).isEqualTo(rounded);
    }

    @Test
    void leavesExactFiguresAlone() {
        assertThat(Digits.EXACT.apply(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 3));
        assertThat(Digits.EXACT.isExact()).isTrue();
    }

    @Test
    void refusesPlacesThatNobodyNeeds() {
        assertThatThrownBy(() -> Digits.places(31, Mode.UP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Digits(OptionalInt.of(-1), Mode.UP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 2, 1.41",
        "UP, 2, 1.42",
        "DOWN, 2, 1.41",
        "HALF_UP, 3, 1.73",
        "UP, 4, 2.00",
        "HALF_EVEN, 2.25, 1.50",
        "HALF_DOWN, 0.000025, 0.00",
        "HALF_UP, 0.000025, 0.01",
        "HALF_EVEN, 0.000225, 0.02",
        "HALF_UP, 0, 0",
        "DOWN, 1/3, 0.57",
        "UP, 1/3, 0.58"
    })
    void takesRootsInTheDeclaredMode(Mode mode, String square, String root) {
        assertThat(Digits.places(2, mode).root(Fraction.parse(square)))
                .isEqualTo(Fraction.parse(root));
    }

    // The slow, obvious twin: forty digits of the library's root, then the library's rounding.
    @Test
    void findsTheSameRootsAsTheDecimalsOfTheLibrary() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            Fraction square = Fraction.of(random.nextInt(100_000), 1L + random.nextInt(999));
            BigDecimal root = square.decimal(60).sqrt(new MathContext(50));
            for (Mode mode : new Mode[] {Mode.HALF_UP, Mode.DOWN, Mode.HALF_EVEN}) {
                BigDecimal rounded = root.setScale(12, RoundingMode.valueOf(mode.name()));
                assertThat(Digits.places(12, mode).root(square).decimal(12))
                        .as(square.text())
                        .isEqualByComparingTo(rounded);
            }
        }
    }
}
