// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.tables.ContestTables;

class EffectiveWeightsTests {

    private static final String MAX = "{'method':'max-normalised/1','to':'100','of':'%s'}";

    private static final Draft NOMINALLY_70_30 =
            Draft.juryAndPublic()
                    .ranking("total.terms.0.normalisation", MAX.formatted("greatest-possible"))
                    .ranking("total.terms.1.normalisation", MAX.formatted("greatest-given"));

    private static String shares(ContestTables tables) {
        ContestRules rules = NOMINALLY_70_30.accepted();
        RankedList list = Decided.ranking(Decided.of(rules, tables));
        return EffectiveWeights.of(rules.rounds().get(0).rankings().get(0), list)
                .shares()
                .toString();
    }

    @Test
    void theWiderSpreadDecidesMoreThanItsNominalWeight() {
        // Deviations 5 and 40: 30 * 40 / (70 * 5 + 30 * 40) = 24 / 31.
        assertThat(
                        shares(
                                Grid.jury("A B\nJ1 8 9\n")
                                        .withVotes(
                                                new Ref("final", "public"),
                                                Grid.votes("A B\nv 100 20\n"))))
                .isEqualTo("{jury=1129/5000, public=3871/5000}");
    }

    @Test
    void nothingDecidesWhereNothingTellsEntriesApart() {
        assertThat(shares(Grid.jury("A B\nJ1 8 8\n"))).isEqualTo("{}");
        assertThat(shares(Grid.jury("A B\nJ1 - -\n"))).isEqualTo("{}");
    }
}
