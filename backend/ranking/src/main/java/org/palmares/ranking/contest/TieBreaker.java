// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;

import java.util.Optional;

/** One step of the chain that separates entries of the same total. The first difference decides. */
public sealed interface TieBreaker {

    /** The stable name in documents. */
    String by();

    /** Writes the parameters beside the name. */
    void write(ObjectBuilder object);

    /** The part that it asks; empty for those that ask none. */
    default Optional<Ref> asks() {
        return Optional.empty();
    }

    /** The better figure of a part or of a ranking before it. */
    record ByFigure(Ref of) implements TieBreaker {
        @Override
        public String by() {
            return "figure";
        }

        @Override
        public void write(ObjectBuilder object) {
            object.with("of", of.toString());
        }

        @Override
        public Optional<Ref> asks() {
            return Optional.of(of);
        }
    }

    /** The better figure of one criterion over the jurors. */
    record ByCriterion(Ref of, String criterion) implements TieBreaker {
        @Override
        public String by() {
            return "criterion";
        }

        @Override
        public void write(ObjectBuilder object) {
            object.with("of", of.toString()).with("criterion", criterion);
        }

        @Override
        public Optional<Ref> asks() {
            return Optional.of(of);
        }
    }

    /** Points from more raters of a part: countries, provinces, panels, jurors. */
    record ByGroups(Ref of) implements TieBreaker {
        @Override
        public String by() {
            return "groups";
        }

        @Override
        public void write(ObjectBuilder object) {
            object.with("of", of.toString());
        }

        @Override
        public Optional<Ref> asks() {
            return Optional.of(of);
        }
    }

    /** More of the best figure that raters of a part gave, then more of the next, and so on. */
    record ByCountback(Ref of) implements TieBreaker {
        @Override
        public String by() {
            return "countback";
        }

        @Override
        public void write(ObjectBuilder object) {
            object.with("of", of.toString());
        }

        @Override
        public Optional<Ref> asks() {
            return Optional.of(of);
        }
    }

    /** More of the best single mark under any criterion, then more of the next, and so on. */
    record ByMarks(Ref of) implements TieBreaker {
        @Override
        public String by() {
            return "marks";
        }

        @Override
        public void write(ObjectBuilder object) {
            object.with("of", of.toString());
        }

        @Override
        public Optional<Ref> asks() {
            return Optional.of(of);
        }
    }

    /**
     * The lower lot, drawn from a seed of which only the digest stands in the rules.
     *
     * @param commitment SHA-256 (hex) of the seed
     * @param withVotes whether the number of all counted votes is drawn with, which nobody knew
     *     when the seed was chosen
     */
    record ByLot(String commitment, boolean withVotes) implements TieBreaker {
        @Override
        public String by() {
            return "lot/1";
        }

        @Override
        public void write(ObjectBuilder object) {
            object.with("commitment", commitment).with("withVotes", withVotes);
        }
    }

    /** The earlier place in the list of entries. */
    record ByEntryOrder() implements TieBreaker {
        @Override
        public String by() {
            return "entry-order";
        }

        @Override
        public void write(ObjectBuilder object) {}
    }

    /** Whether nothing can be tied after it. */
    default boolean isLast() {
        return this instanceof ByLot || this instanceof ByEntryOrder;
    }

    default JsonObject written() {
        ObjectBuilder object = new ObjectBuilder().with("by", by());
        write(object);
        return object.done();
    }

    static TieBreaker read(Fields fields) throws NotAccepted {
        String by = fields.text("by");
        TieBreaker tieBreaker =
                switch (by) {
                    case "figure" -> new ByFigure(Ref.read(fields, "of"));
                    case "criterion" ->
                            new ByCriterion(Ref.read(fields, "of"), fields.text("criterion"));
                    case "groups" -> new ByGroups(Ref.read(fields, "of"));
                    case "countback" -> new ByCountback(Ref.read(fields, "of"));
                    case "marks" -> new ByMarks(Ref.read(fields, "of"));
                    case "lot/1" -> new ByLot(fields.text("commitment"), fields.truth("withVotes"));
                    case "entry-order" -> new ByEntryOrder();
                    default -> throw fields.unknown("by", by);
                };
        fields.nothingElse();
        return tieBreaker;
    }
}
