// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.RuleSet;

import java.util.List;
import java.util.UUID;

/** What one category was ranked from: locked rules, sealed marks, sealed tally. */
public record CategoryTables(
        UUID category, List<EntryCode> entries, RuleSet rules, JuryMarks marks, PublicTally tally) {

    public CategoryTables {
        entries = List.copyOf(entries);
    }
}
