// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * An exact rational number in lowest terms with a positive denominator. Two fractions of the same
 * value are equal and have the same text.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);
    public static final Fraction HUNDRED = of(100);

    /** Longest text that {@link #parse} reads; bounds the work a stranger's document can cause. */
    public static final int LONGEST_TEXT = 200;

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern RATIO = Pattern.compile("-?(0|[1-9][0-9]*)/[1-9][0-9]*");
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with the denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact())
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Whether {@link #parse} reads the text: {@code 7}, {@code -8.25} or {@code 1/3}. */
    public static boolean isFigure(String text) {
        return text.length() <= LONGEST_TEXT
                && (DECIMAL.matcher(text).matches() || RATIO.matcher(text).matches());
    }

    /**
     * Reads {@code 7}, {@code -8.25} or {@code 1/3}; anything else is a {@link
     * NumberFormatException}.
     */
    public static Fraction parse(String text) {
        if (!isFigure(text)) {
            throw new NumberFormatException("not a whole number, a decimal or a fraction");
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : new Fraction(
                        new BigInteger(text.substring(0, slash)),
                        new BigInteger(text.substring(slash + 1)));
    }

    public static Fraction sum(Collection<Fraction> terms) {
        return terms.stream().reduce(ZERO, Fraction::plus);
    }

    /** The arithmetic mean of at least one figure. */
    public static Fraction mean(Collection<Fraction> terms) {
        return sum(terms).over(of(terms.size()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    public Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Multiplied with itself so often; 1 for none. */
    public Fraction power(int exponent) {
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    public Fraction over(Fraction divisor) {
        return new Fraction(
                numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** This part of a number of things, rounded down to whole ones. */
    public int wholePartOf(int things) {
        return times(of(things)).rounded(0, RoundingMode.DOWN).numerator().intValueExact();
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The nearest decimal with that many places; a half goes away from zero (HALF_UP). */
    public Fraction rounded(int places) {
        return of(decimal(places));
    }

    /** The decimal with that many places which the mode chooses. */
    public Fraction rounded(int places, RoundingMode mode) {
        return of(decimal(places, mode));
    }

    /** The decimal rendering with exactly that many places, HALF_UP. */
    public BigDecimal decimal(int places) {
        return decimal(places, RoundingMode.HALF_UP);
    }

    private BigDecimal decimal(int places, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode);
    }

    /** The fewest places that write this figure exactly, or -1 where no decimal does (1/3). */
    public int exactPlaces() {
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        return rest.equals(BigInteger.ONE) ? Math.max(twos, fives) : -1;
    }

    /**
     * The text used in documents: the shortest exact decimal, else the fraction ({@code 1075/12}).
     */
    public String text() {
        int places = exactPlaces();
        return places < 0 ? toString() : decimal(places).toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /** The fraction in lowest terms: {@code 3/4}, or {@code 7} for a whole number. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
