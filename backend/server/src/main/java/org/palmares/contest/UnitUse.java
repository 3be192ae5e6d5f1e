// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Brought by whoever lets works name units: a unit that is named cannot be removed. */
public interface UnitUse {

    /** How many works name each of these units; units without any are left out. */
    Map<UUID, Integer> works(Collection<UUID> units);
}
