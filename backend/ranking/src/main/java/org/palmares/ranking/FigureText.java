// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;
import org.palmares.ranking.reason.Language;

import java.math.BigDecimal;
import java.util.List;

/** Figures as a person reads them: 1.234,50 in Vietnamese, 1,234.50 in English. */
public final class FigureText {

    private FigureText() {}

    /** Rounded HALF_UP to that many places, thousands grouped. */
    public static String of(Fraction figure, int places, Language language) {
        BigDecimal decimal = figure.decimal(places);
        String plain = decimal.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(decimal.signum() < 0 ? "-" : "");
        for (int at = 0; at < whole.length(); at++) {
            if (at > 0 && (whole.length() - at) % 3 == 0) {
                text.append(language.choose(".", ","));
            }
            text.append(whole.charAt(at));
        }
        if (point >= 0) {
            text.append(language.choose(",", ".")).append(plain.substring(point + 1));
        }
        return text.toString();
    }

    /** With as many places as it takes; as a fraction where no decimal is exact. */
    public static String exactly(Fraction figure, Language language) {
        int places = figure.exactPlaces();
        return places < 0 ? figure.toString() : of(figure, places, language);
    }

    /**
     * Two figures that differ, with the fewest places (at least two, none for whole figures) at
     * which the reader sees that they do; as fractions where twelve places do not show it.
     */
    public static List<String> differing(Fraction one, Fraction other, Language language) {
        int fewest = one.isWhole() && other.isWhole() ? 0 : 2;
        for (int places = fewest; places <= Precision.MOST_PLACES; places++) {
            if (!one.decimal(places).equals(other.decimal(places))) {
                return List.of(of(one, places, language), of(other, places, language));
            }
        }
        return List.of(one.toString(), other.toString());
    }
}
