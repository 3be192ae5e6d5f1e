// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.media.StoredPart;

import java.util.List;

class PartPlanTests {

    private static final long WISHED = 8 << 20;

    @Test
    void cutsAFileIntoPartsOfOneSizeAndARest() {
        PartPlan plan = PartPlan.of(2 * WISHED + 1, WISHED);
        assertThat(plan.count()).isEqualTo(3);
        assertThat(plan.sizeOf(2)).isEqualTo(WISHED);
        assertThat(plan.sizeOf(3)).isEqualTo(1);
    }

    @Test
    void leavesNoEmptyPartBehindAWholeNumberOfParts() {
        PartPlan plan = PartPlan.of(2 * WISHED, WISHED);
        assertThat(plan.count()).isEqualTo(2);
        assertThat(plan.sizeOf(2)).isEqualTo(WISHED);
    }

    @Test
    void takesLargerPartsWhereThereWouldBeMoreThanAThousand() {
        long size = 50L << 30;
        PartPlan plan = PartPlan.of(size, WISHED);
        assertThat(plan.count()).isLessThanOrEqualTo(1000);
        long sum = 0;
        for (int number = 1; number <= plan.count(); number++) {
            sum += plan.sizeOf(number);
        }
        assertThat(sum).isEqualTo(size);
    }

    @Test
    void missesPartsThatAreAbsentOrOfAnotherLength() {
        PartPlan plan = PartPlan.of(3 * WISHED, WISHED);
        assertThat(
                        plan.missing(
                                List.of(
                                        new StoredPart(1, "a", WISHED),
                                        new StoredPart(3, "c", WISHED - 1),
                                        new StoredPart(4, "d", WISHED))))
                .containsExactly(2, 3);
        assertThat(plan.has(0)).isFalse();
        assertThat(plan.has(4)).isFalse();
    }
}
