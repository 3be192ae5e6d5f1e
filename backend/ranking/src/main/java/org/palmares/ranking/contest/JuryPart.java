// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.method.DigitsJson;
import org.palmares.ranking.method.Level;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A jury and how its sheets become one score.
 *
 * @param quorum the fewest sheets (where criteria come first: marks of each criterion) that an
 *     entry needs to be placed
 * @param barredBy so many jurors who eliminate an entry bar it from any place; nobody can where
 *     empty
 * @param sheet what one juror's score of an entry is rounded to
 * @param jurors how the jurors of a panel are joined
 * @param panels how panels are joined, where the jury has more than one
 * @param weighted what a criterion's figure times its weight is rounded to, where criteria come
 *     first
 * @param score what the jury's score is rounded to
 */
public record JuryPart(
        String id,
        List<Criterion> criteria,
        HandedIn handedIn,
        Order order,
        Weighting weighting,
        MissingMark missingMark,
        MissingSheet missingSheet,
        Recusal recusal,
        int quorum,
        OptionalInt barredBy,
        Digits sheet,
        Level jurors,
        Optional<Level> panels,
        Digits weighted,
        Rescale rescale,
        Digits score)
        implements Part {

    public static final String KIND = "jury/1";

    /** What jurors hand in. */
    public enum HandedIn {
        /** Marks on the scales, more is better. */
        MARKS,
        /** Ranks, 1 is best. */
        RANKS
    }

    /** What is made first. */
    public enum Order {
        /** Each juror's sheet becomes one score; the scores of the jurors are joined. */
        SHEETS_FIRST,
        /** Each criterion's marks are joined over the jurors; the results are weighted. */
        CRITERIA_FIRST
    }

    /** How the criteria are joined. */
    public enum Weighting {
        /** Sum of weight times figure, over the sum of the weights. */
        WEIGHTED_MEAN,
        /** Sum of weight times figure. */
        WEIGHTED_SUM
    }

    /** What a sheet that lacks a mark counts for. A recusal is no missing mark. */
    public enum MissingMark {
        /** The sheet is left out whole. */
        EXCLUDE_SHEET,
        /** The marks that are there count; only where criteria come first. */
        PRESENT_MARKS,
        /** The least mark of the scale stands in. */
        LEAST_MARK,
        /** The juror has seen the entry and left it without a rank; only where ranks come in. */
        UNRANKED,
        /** The ranking is refused until the sheet is complete. */
        REFUSE
    }

    /** What an entry is to a juror who handed in no sheet of it and is not recused. */
    public enum MissingSheet {
        /** The others decide. */
        LEAVE_OUT,
        /** The ranking is refused until all jurors of a panel judged the same entries. */
        REFUSE
    }

    /** What a recused juror counts for. */
    public enum Recusal {
        /** The others decide. */
        LEAVE_OUT,
        /** The mean of the others of the panel stands in, so that sums stay comparable. */
        MEAN_OF_OTHERS
    }

    /** What the joined figures are brought back to. */
    public enum Rescale {
        NONE,
        /**
         * {@code (N - min N) / (max N - min N) * (max S - min S) + min S}, where N are the joined
         * figures and S the means of the sheets as they were; where all N are equal, the mean of S.
         */
        RAW_RANGE
    }

    public JuryPart {
        criteria = List.copyOf(criteria);
    }

    static JuryPart read(Fields fields) throws NotAccepted {
        return new JuryPart(
                fields.text("id"),
                CriterionJson.read(fields.objects("criteria")),
                fields.word("handedIn", HandedIn.values()),
                fields.word("order", Order.values()),
                fields.word("weighting", Weighting.values()),
                fields.word("missingMark", MissingMark.values()),
                fields.word("missingSheet", MissingSheet.values()),
                fields.word("recusal", Recusal.values()),
                fields.count("quorum"),
                fields.isNone("barredBy")
                        ? OptionalInt.empty()
                        : OptionalInt.of(fields.count("barredBy")),
                DigitsJson.read(fields, "sheet"),
                Level.read(fields.object("jurors")),
                fields.isNone("panels")
                        ? Optional.empty()
                        : Optional.of(Level.read(fields.object("panels"))),
                DigitsJson.read(fields, "weighted"),
                fields.word("rescale", Rescale.values()),
                DigitsJson.read(fields, "score"));
    }

    @Override
    public JsonObject write() {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("id", id)
                        .with("kind", KIND)
                        .with("criteria", criteria.stream().map(CriterionJson::write).toList())
                        .with("handedIn", handedIn)
                        .with("order", order)
                        .with("weighting", weighting)
                        .with("missingMark", missingMark)
                        .with("missingSheet", missingSheet)
                        .with("recusal", recusal)
                        .with("quorum", quorum)
                        .with("sheet", DigitsJson.write(sheet))
                        .with("jurors", jurors.write())
                        .with("weighted", DigitsJson.write(weighted))
                        .with("rescale", rescale)
                        .with("score", DigitsJson.write(score));
        if (barredBy.isPresent()) {
            object.with("barredBy", barredBy.getAsInt());
        } else {
            object.withNone("barredBy");
        }
        return panels.map(level -> object.with("panels", level.write()))
                .orElseGet(() -> object.withNone("panels"))
                .done();
    }

    public boolean sheetsFirst() {
        return order == Order.SHEETS_FIRST;
    }

    /** Makes one figure of the sum of weighted criteria. */
    public Fraction weighed(Fraction weightedSum) {
        return weighting == Weighting.WEIGHTED_SUM ? weightedSum : weightedSum.over(totalWeight());
    }

    Fraction totalWeight() {
        return Fraction.sum(criteria.stream().map(Criterion::weight).toList());
    }

    /** What is known of the figures that the jurors are joined from. */
    public Nature sheets() {
        Fraction greatest =
                Fraction.sum(
                        criteria.stream()
                                .map(one -> one.scale().max().times(one.weight()))
                                .toList());
        return ofScale(Optional.of(weighed(greatest)));
    }

    /** What is known of the marks of one criterion. */
    public Nature marks(Criterion criterion) {
        return ofScale(Optional.of(criterion.scale().max()));
    }

    private Nature ofScale(Optional<Fraction> greatest) {
        return new Nature(
                handedIn == HandedIn.RANKS,
                criteria.stream().anyMatch(one -> one.scale().min().signum() < 0),
                greatest,
                missingMark == MissingMark.UNRANKED,
                true);
    }

    /** What is known of an entry's figure once panels and jurors are joined. */
    public Nature joined(Nature nature) {
        Nature ofPanel = jurors.after(nature);
        return panels.map(level -> level.after(ofPanel)).orElse(ofPanel);
    }

    @Override
    public Nature nature() {
        Nature nature =
                sheetsFirst() ? joined(sheets()) : joined(sheets()).upTo(greatestOfCriteria());
        return (rescale == Rescale.NONE ? nature : sheets()).ofOneRater();
    }

    private Optional<Fraction> greatestOfCriteria() {
        Fraction sum = Fraction.ZERO;
        for (Criterion criterion : criteria) {
            Optional<Fraction> greatest = joined(marks(criterion)).greatest();
            if (greatest.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(greatest.get().times(criterion.weight()));
        }
        return Optional.of(weighed(sum));
    }

    @Override
    public List<Reason> reasonsAgainst(String path) {
        return JuryCheck.reasonsAgainst(this, path);
    }
}
