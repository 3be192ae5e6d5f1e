// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.Separation.Decider;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a standing says in one sentence that a journalist can quote. */
public final class Sentences {

    private Sentences() {}

    /** With criteria called by their ids. */
    public static String separation(Separation separation, Language language) {
        return separation(separation, language, UnaryOperator.identity());
    }

    /** With criteria called as {@code criterionName} calls them. */
    public static String separation(
            Separation separation, Language language, UnaryOperator<String> criterionName) {
        return codes(separation.above(), language)
                + language.choose(
                        separation.above().size() > 1 ? " cùng đứng trên " : " đứng trên ",
                        separation.above().size() > 1 ? " rank above " : " ranks above ")
                + codes(separation.below(), language)
                + language.choose(" vì ", " because ")
                + because(separation, language, criterionName)
                + ".";
    }

    /** Why several entries share one place. */
    public static String shared(Place place, Language language) {
        return codes(place.codes(), language)
                + language.choose(
                        " cùng xếp hạng "
                                + place.number()
                                + " vì bằng nhau ở mọi căn cứ của thể lệ.",
                        " share place " + place.number() + " because no rule separates them.");
    }

    /** Why an entry has no place. */
    public static String unplaced(Unplaced unplaced, Language language) {
        return unplaced.entry()
                + language.choose(
                        " không được xếp hạng vì chỉ có "
                                + unplaced.present()
                                + " phiếu chấm hợp lệ, ít hơn "
                                + unplaced.quorum()
                                + ".",
                        " has no place because it has only "
                                + unplaced.present()
                                + " complete score sheets, fewer than "
                                + unplaced.quorum()
                                + ".");
    }

    private static String because(
            Separation separation, Language language, UnaryOperator<String> criterionName) {
        Decider decider = separation.decider();
        List<String> pair =
                decider == Decider.LOT
                        ? lots(separation.aboveFigure(), separation.belowFigure())
                        : FigureText.differing(
                                separation.aboveFigure(), separation.belowFigure(), language);
        String detail =
                decider == Decider.CRITERION
                        ? criterionName.apply(separation.detail())
                        : separation.detail();
        String counted =
                separation.counted().map(mark -> FigureText.exactly(mark, language)).orElse("");
        return language.choose(decider.vietnamese(), decider.english())
                .replace("{above}", pair.get(0))
                .replace("{below}", pair.get(1))
                .replace("{counted}", counted)
                .replace("{detail}", detail);
    }

    /** The first digits of two lots, as many as show which is lower. */
    public static List<String> lots(Fraction aboveLot, Fraction belowLot) {
        String above = hex(aboveLot);
        String below = hex(belowLot);
        int digits = 8;
        while (above.regionMatches(0, below, 0, digits)) {
            digits++;
        }
        return List.of(above.substring(0, digits), below.substring(0, digits));
    }

    private static String hex(Fraction lot) {
        String digits = lot.numerator().toString(16);
        return "0".repeat(64 - digits.length()) + digits;
    }

    /** Entry codes with an “and” before the last. */
    public static String codes(List<EntryCode> codes, Language language) {
        if (codes.size() == 1) {
            return codes.get(0).value();
        }
        int last = codes.size() - 1;
        return codes.subList(0, last).stream()
                        .map(EntryCode::value)
                        .collect(Collectors.joining(", "))
                + language.choose(" và ", " and ")
                + codes.get(last);
    }
}
