// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a juror marks, from 0 to {@code max} in steps of {@code step}.
 *
 * @param weight share among its category's criteria, in whole parts
 */
public record Criterion(UUID key, Text name, int weight, int max, BigDecimal step) {

    /** Whether these points lie on the scale. */
    public boolean allows(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(BigDecimal.valueOf(max)) <= 0
                && points.remainder(step).signum() == 0;
    }
}
