// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.FigureText;
import org.palmares.ranking.Sentences;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Template;

import java.util.List;

/** What a decision says in one sentence that a journalist can quote. */
public final class DecisionSentences {

    private DecisionSentences() {}

    /** Why one place stands above the next. */
    public static String ground(Ground ground, Language language, Names names) {
        boolean several = ground.above().size() > 1;
        return codes(ground.above(), language)
                + language.choose(
                        several ? " cùng đứng trên " : " đứng trên ",
                        several ? " rank above " : " ranks above ")
                + codes(ground.below(), language)
                + language.choose(" vì ", " because ")
                + because(ground, language, names)
                + ".";
    }

    private static String because(Ground ground, Language language, Names names) {
        String criterion = ground.of() + "/" + ground.criterion();
        List<String> pair =
                ground.by() == Ground.By.LOT
                        ? Sentences.lots(ground.aboveFigure(), ground.belowFigure())
                        : FigureText.differing(
                                ground.aboveFigure(), ground.belowFigure(), language);
        return Template.fill(
                GroundWords.of(ground.by(), language),
                List.of(
                        pair.get(0),
                        pair.get(1),
                        names.apply(ground.by() == Ground.By.CRITERION ? criterion : ground.of()),
                        ground.counted().map(one -> FigureText.exactly(one, language)).orElse(""),
                        language.choose(
                                ground.lowerIsBetter() ? "nhỏ hơn" : "lớn hơn",
                                ground.lowerIsBetter() ? "lower than" : "higher than")));
    }

    /** Why several entries share one place. */
    public static String shared(RankedPlace place, Language language) {
        String number =
                place.last() == place.number()
                        ? String.valueOf(place.number())
                        : place.number() + "–" + place.last();
        boolean near = place.entries().stream().map(RankedEntry::total).distinct().count() > 1;
        return codes(place.codes(), language)
                + language.choose(" cùng xếp hạng ", " share place ")
                + number
                + language.choose(
                        near
                                ? " vì tổng điểm sát nhau đến mức thể lệ coi là bằng."
                                : " vì bằng nhau ở mọi căn cứ của thể lệ.",
                        near
                                ? " because their totals are so close that the rules take them as"
                                        + " equal."
                                : " because no rule separates them.");
    }

    /** Why an entry has no place. */
    public static String noPlace(NoPlace entry, Language language, Names names) {
        return Template.fill(
                GroundWords.of(entry.why(), language),
                List.of(
                        entry.entry().value(),
                        names.apply(entry.of()),
                        plain(entry.present(), language),
                        plain(entry.needed(), language)));
    }

    /** Whether an entry goes on, and why. */
    public static String passage(Passage passage, Language language) {
        return passage.entry()
                + language.choose(
                        passage.goesOn() ? " vào vòng sau: " : " dừng lại: ",
                        passage.goesOn() ? " goes on: " : " stops: ")
                + GroundWords.of(passage.why(), language)
                + ".";
    }

    private static String plain(Fraction figure, Language language) {
        return StepSentences.figure(figure, language);
    }

    private static String codes(List<EntryCode> codes, Language language) {
        return Sentences.codes(codes, language);
    }
}
