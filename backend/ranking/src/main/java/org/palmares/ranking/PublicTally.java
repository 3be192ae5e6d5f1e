// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sealed tally of the public's votes. An entry that is not there has no vote. Excluded votes
 * are told by reason code and count for nothing.
 */
public record PublicTally(List<Votes> votes, SortedMap<String, Long> excluded) {

    /** No vote, for a category that the jury alone decides. */
    public static final PublicTally NONE = new PublicTally(List.of(), new TreeMap<>());

    public PublicTally {
        votes = votes.stream().sorted(Comparator.comparing(Votes::entry)).toList();
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
    }

    public static PublicTally of(List<Votes> votes) {
        return new PublicTally(votes, new TreeMap<>());
    }
}
