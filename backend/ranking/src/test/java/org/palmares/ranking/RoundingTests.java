// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.exact.Precision;

class RoundingTests {

    private static final Precision TWO = Precision.places(2);
    private static final Precision EXACT = Precision.EXACT;

    @Test
    void eachStepIsRoundedByItself() {
        Rounding none = Rounding.EXACT;

        assertThat(none.withSheet(TWO))
                .isEqualTo(new Rounding(TWO, EXACT, EXACT, EXACT, EXACT, EXACT));
        assertThat(none.withCriterion(TWO))
                .isEqualTo(new Rounding(EXACT, TWO, EXACT, EXACT, EXACT, EXACT));
        assertThat(none.withWeighted(TWO))
                .isEqualTo(new Rounding(EXACT, EXACT, TWO, EXACT, EXACT, EXACT));
        assertThat(none.withJury(TWO))
                .isEqualTo(new Rounding(EXACT, EXACT, EXACT, TWO, EXACT, EXACT));
        assertThat(none.withPoints(TWO))
                .isEqualTo(new Rounding(EXACT, EXACT, EXACT, EXACT, TWO, EXACT));
        assertThat(none.withTotal(TWO))
                .isEqualTo(new Rounding(EXACT, EXACT, EXACT, EXACT, EXACT, TWO));
    }
}
