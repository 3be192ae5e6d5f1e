// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.util.List;

/**
 * Everything that an organiser declares about a contest.
 *
 * @param prizes null leaves them as they are
 */
public record ContestDefinition(
        String slug,
        Text name,
        Text organiser,
        Text description,
        Text rules,
        Text consent,
        String colour,
        String timeZone,
        Calendar calendar,
        List<CategoryDefinition> categories,
        VotePolicy votePolicy,
        CombinationRules ruleSet,
        @Nullable List<PrizeDefinition> prizes) {

    /**
     * @param id the global id of the category that becomes this one; null for a new one
     * @param requirements null for films in one piece
     */
    public record CategoryDefinition(
            @Nullable String id,
            Text name,
            List<CriterionDefinition> criteria,
            @Nullable RequirementsDefinition requirements) {

        public CategoryDefinition(
                Text name,
                List<CriterionDefinition> criteria,
                @Nullable RequirementsDefinition requirements) {
            this(null, name, criteria, requirements);
        }

        public CategoryDefinition(Text name, List<CriterionDefinition> criteria) {
            this(name, criteria, null);
        }
    }

    /**
     * @param category its place among the categories, from 0; null for the whole contest
     */
    public record PrizeDefinition(
            @Nullable Integer category,
            PrizeKind kind,
            Text name,
            int count,
            @Nullable Text reward) {}

    /**
     * @param step a decimal as it was typed
     */
    public record CriterionDefinition(Text name, int weight, int max, String step) {}
}
