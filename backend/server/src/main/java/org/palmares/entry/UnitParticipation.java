// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.Unit;

/**
 * What a unit and the units below it have sent in; counts of works.
 *
 * @param own works handed in that name the unit itself and stand (waiting or accepted)
 * @param counted works that stand, of the unit and of all below it: what quotas look at
 */
public record UnitParticipation(
        Unit unit,
        int own,
        int counted,
        int drafts,
        int submitted,
        int accepted,
        int refused,
        int withdrawn,
        QuotaState quota) {}
