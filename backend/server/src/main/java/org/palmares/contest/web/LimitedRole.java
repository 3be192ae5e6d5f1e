// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Finds the category to which a role is limited, for many at once. */
@Component
class LimitedRole {

    private final Contests contests;

    LimitedRole(Contests contests) {
        this.contests = contests;
    }

    <T> Map<T, Optional<Category>> categories(
            Collection<T> asked, Function<T, UUID> contest, Function<T, @Nullable UUID> category) {
        Map<UUID, Contest> found =
                contests.byKeys(
                        asked.stream()
                                .filter(one -> category.apply(one) != null)
                                .map(contest)
                                .distinct()
                                .toList());
        Map<T, Optional<Category>> categories = new HashMap<>();
        for (T one : asked) {
            UUID key = category.apply(one);
            Contest of = found.get(contest.apply(one));
            categories.put(one, key == null || of == null ? Optional.empty() : of.category(key));
        }
        return categories;
    }
}
