// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A jury round before the final one; what it leaves of each category goes on.
 *
 * @param number from 1, in the order in which the rounds are held
 * @param cut for every category that has none of its own
 * @param exceptions one category's at most once
 */
public record PreliminaryRound(
        UUID contest,
        int number,
        Text name,
        Window window,
        RoundMethod method,
        RoundCut cut,
        List<CategoryCut> exceptions) {

    public PreliminaryRound {
        exceptions = List.copyOf(exceptions);
    }

    /** What decides in a category. */
    public RoundCut cut(UUID category) {
        return exceptions.stream()
                .filter(one -> one.category().equals(category))
                .map(CategoryCut::cut)
                .findFirst()
                .orElse(cut);
    }

    /** The same round at another time. */
    public PreliminaryRound at(Window moved) {
        return new PreliminaryRound(contest, number, name, moved, method, cut, exceptions);
    }

    /** Whether nothing but the window differs. */
    public boolean decidesAs(PreliminaryRound other) {
        return at(other.window).equals(other);
    }

    /** The same round of another contest; exceptions of categories without a new key are left. */
    public PreliminaryRound of(UUID other, Map<UUID, UUID> categories) {
        List<CategoryCut> known =
                exceptions.stream()
                        .filter(one -> categories.containsKey(one.category()))
                        .map(
                                one ->
                                        new CategoryCut(
                                                Objects.requireNonNull(
                                                        categories.get(one.category())),
                                                one.cut()))
                        .toList();
        return new PreliminaryRound(other, number, name, window, method, cut, known);
    }
}
