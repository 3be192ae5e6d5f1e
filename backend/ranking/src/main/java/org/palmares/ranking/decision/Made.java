// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Nature;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a part or a ranking came to.
 *
 * @param figures one for each entry that has one
 * @param steps how each came about
 * @param raters who gave them; empty for imported figures and for rankings
 */
record Made(
        Nature nature,
        SortedMap<EntryCode, Fraction> figures,
        SortedMap<EntryCode, List<Step>> steps,
        Optional<Raters> raters) {

    Made {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    }
}
