// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.method.DigitsJson;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;

/**
 * What a ranking goes by first: the sum of weight times normalised figure, or that sum over the sum
 * of the weights.
 *
 * @param digits what the total is rounded to
 */
public record Total(Method method, List<Term> terms, Digits digits) {

    /** How the terms are joined. */
    public enum Method {
        /** {@code weighted-sum/1}: also for sums of points and of ranks, with weights of 1. */
        WEIGHTED_SUM("weighted-sum/1"),
        /** {@code weighted-mean/1}: the weights are shares of a whole. */
        WEIGHTED_MEAN("weighted-mean/1");

        private final String text;

        Method(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public Total {
        terms = List.copyOf(terms);
    }

    static Total read(Fields fields) throws NotAccepted {
        List<Term> terms = new ArrayList<>();
        for (Fields term : fields.objects("terms")) {
            terms.add(Term.read(term));
        }
        Total total = new Total(method(fields), terms, DigitsJson.read(fields, "digits"));
        fields.nothingElse();
        return total;
    }

    private static Method method(Fields fields) throws NotAccepted {
        String text = fields.text("method");
        for (Method method : Method.values()) {
            if (method.text.equals(text)) {
                return method;
            }
        }
        throw fields.unknown("method", text);
    }

    JsonObject write() {
        return new ObjectBuilder()
                .with("method", method.toString())
                .with("terms", terms.stream().map(Term::write).toList())
                .with("digits", DigitsJson.write(digits))
                .done();
    }

    Fraction totalWeight() {
        return Fraction.sum(terms.stream().map(Term::weight).toList());
    }

    /** Makes the total of the sum of weighted figures; not yet rounded. */
    public Fraction of(Fraction weightedSum) {
        return method == Method.WEIGHTED_SUM ? weightedSum : weightedSum.over(totalWeight());
    }
}
