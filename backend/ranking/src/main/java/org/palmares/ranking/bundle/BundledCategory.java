// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.Standing;

import java.util.List;

/**
 * One category as it is published: what was ranked, by which rules, with which result. The id is
 * lower-case letters, digits and hyphens.
 */
public record BundledCategory(
        String id,
        String name,
        List<EntryCode> entries,
        RuleSet rules,
        JuryMarks marks,
        PublicTally tally,
        Standing standing) {

    public BundledCategory {
        if (!BundleFiles.isFitName(BundleFiles.entries(id))) {
            throw new IllegalArgumentException("not the id of a category");
        }
        entries = List.copyOf(entries);
    }
}
