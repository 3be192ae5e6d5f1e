// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

/** One step of the chain that separates entries of the same total. The first difference decides. */
public sealed interface TieBreak {

    /** The stable name in documents. */
    String code();

    /** The higher jury score. */
    record JuryScore() implements TieBreak {
        @Override
        public String code() {
            return "JURY_SCORE";
        }
    }

    /** More counted votes. */
    record PublicVotes() implements TieBreak {
        @Override
        public String code() {
            return "PUBLIC_VOTES";
        }
    }

    /** The higher figure of one criterion. */
    record OfCriterion(String criterion) implements TieBreak {
        @Override
        public String code() {
            return "CRITERION";
        }
    }

    /** More of the highest mark that single jurors gave, then more of the next, and so on. */
    record Countback() implements TieBreak {
        @Override
        public String code() {
            return "COUNTBACK";
        }
    }

    /** Votes from more groups of one part of the tally, such as countries or days. */
    record PublicGroups(String part) implements TieBreak {
        @Override
        public String code() {
            return "PUBLIC_GROUPS";
        }
    }

    /** More groups with the highest count of votes, then with the next, and so on. */
    record PublicCountback(String part) implements TieBreak {
        @Override
        public String code() {
            return "PUBLIC_COUNTBACK";
        }
    }

    /**
     * The lower lot. An entry's lot is SHA-256 of the seed's bytes followed by those of the entry
     * code, both UTF-8, read as a number; whoever knows the seed draws the same lots in any
     * language.
     */
    record Lot(String seed) implements TieBreak {
        @Override
        public String code() {
            return "LOT";
        }
    }

    /** The earlier place in the list of entries. */
    record EntryOrder() implements TieBreak {
        @Override
        public String code() {
            return "ENTRY_ORDER";
        }
    }
}
