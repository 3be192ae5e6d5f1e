// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.List;

/** How jury and public decide together; weights are whole parts, such as 70 and 30. */
public record CombinationRules(
        int juryWeight, int publicWeight, CombinationMethod method, List<TieBreak> tieBreaks) {}
