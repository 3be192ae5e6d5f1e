// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;

class FractionTests {

    @ParameterizedTest
    @CsvSource({
        "6/8, 3/4, 0.75",
        "7, 7, 7",
        "-8.250, -33/4, -8.25",
        "1/3, 1/3, 1/3",
        "0.00, 0, 0",
        "-0, 0, 0",
        "100, 100, 100",
        "1/80, 1/80, 0.0125",
        "-5/30, -1/6, -1/6"
    })
    void hasOneCanonicalTextPerValue(String written, String canonical, String text) {
        Fraction figure = Fraction.parse(written);

        assertThat(figure).hasToString(canonical);
        assertThat(figure.text()).isEqualTo(text);
        assertThat(Fraction.parse(text)).isEqualTo(figure);
        assertThat(Fraction.parse(canonical)).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1/0", "01", "+1", "1e3", ".5", "1.", "1/02", "NaN", "1 ", "٣", "1/3.5"})
    void readsNothingThatCouldBeUnderstoodTwice(String text) {
        assertThat(Fraction.isFigure(text)).isFalse();
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void readsNoMoreDigitsThanAFigureNeeds() {
        assertThat(Fraction.isFigure("9".repeat(Fraction.LONGEST_TEXT))).isTrue();
        assertThat(Fraction.isFigure("9".repeat(Fraction.LONGEST_TEXT + 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.005, 2, 0.01",
        "0.0049, 2, 0.00",
        "-0.005, 2, -0.01",
        "21.305, 2, 21.31",
        "1/3, 4, 0.3333",
        "2/3, 0, 1",
        "1/2, 0, 1",
        "-1/2, 0, -1",
        "7, 2, 7.00"
    })
    void roundsHalvesAwayFromZero(String figure, int places, String rounded) {
        assertThat(Fraction.parse(figure).decimal(places)).isEqualTo(new BigDecimal(rounded));
        assertThat(Fraction.parse(figure).rounded(places)).isEqualTo(Fraction.parse(rounded));
        assertThat(Precision.places(places).apply(Fraction.parse(figure)))
                .isEqualTo(Fraction.parse(rounded));
        assertThat(Precision.EXACT.apply(Fraction.parse(figure))).isEqualTo(Fraction.parse(figure));
    }

    @Test
    void keepsTheSignInTheNumerator() {
        assertThat(Fraction.of(3, -6)).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
        assertThatThrownBy(() -> new Fraction(BigInteger.ONE, BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void findsTheSmallerAndTheGreater() {
        Fraction third = Fraction.of(1, 3);
        Fraction half = Fraction.of(1, 2);

        assertThat(third.min(half)).isEqualTo(third);
        assertThat(half.min(third)).isEqualTo(third);
        assertThat(third.max(half)).isEqualTo(half);
        assertThat(half.max(third)).isEqualTo(half);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void computesLikeABigDecimalOfManyDigits(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Fraction one = Fraction.of(random.nextInt(2001) - 1000, 1 + random.nextInt(99));
            Fraction other = Fraction.of(1 + random.nextInt(1000), 1 + random.nextInt(99));
            near(one.plus(other), slow(one).add(slow(other)));
            near(one.minus(other), slow(one).subtract(slow(other)));
            near(one.times(other), slow(one).multiply(slow(other)));
            near(one.over(other), slow(one).divide(slow(other), MathContext.DECIMAL128));
            assertThat(one.minus(other).signum()).isEqualTo(one.compareTo(other));
            assertThat(Fraction.mean(List.of(one, other)).times(Fraction.of(2)))
                    .isEqualTo(one.plus(other));
        }
    }

    private static BigDecimal slow(Fraction figure) {
        return new BigDecimal(figure.numerator())
                .divide(new BigDecimal(figure.denominator()), MathContext.DECIMAL128);
    }

    private static void near(Fraction exact, BigDecimal decimal) {
        assertThat(slow(exact).subtract(decimal).abs()).isLessThan(new BigDecimal("1E-24"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13})
    void declaresNoSensibleRoundingOutsideItsBounds(int places) {
        assertThatThrownBy(() -> Precision.places(places))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
