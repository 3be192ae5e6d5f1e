// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.contest.CombinationMethod;
import org.palmares.contest.CombinationRules;
import org.palmares.contest.Contest;
import org.palmares.contest.Criterion;
import org.palmares.contest.LockedRuleSet;
import org.palmares.contest.LockedRuleSets;
import org.palmares.contest.TieBreak;
import org.palmares.contest.rules.Explanation;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Controller
class RuleSetController {

    /** The rules as GraphQL shows them: what was chosen, and what was locked. */
    record RuleSet(
            int juryWeight,
            int publicWeight,
            CombinationMethod method,
            List<TieBreak> tieBreaks,
            @Nullable String digest,
            @Nullable Instant lockedAt,
            List<RuleSetVersion> versions,
            Text explanation) {}

    record RuleSetVersion(int number, String digest, Instant lockedAt, @Nullable Text reason) {

        static List<RuleSetVersion> of(List<LockedRuleSet> locked) {
            return locked.stream()
                    .collect(groupingBy(LockedRuleSet::version, LinkedHashMap::new, toList()))
                    .values()
                    .stream()
                    .map(
                            rules ->
                                    new RuleSetVersion(
                                            rules.getFirst().version(),
                                            LockedRuleSet.digest(rules),
                                            rules.getFirst().lockedAt(),
                                            rules.getFirst().reason()))
                    .toList();
        }
    }

    private final LockedRuleSets locked;

    RuleSetController(LockedRuleSets locked) {
        this.locked = locked;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, RuleSet> ruleSet(Set<Contest> asked) {
        Map<UUID, List<LockedRuleSet>> found =
                locked.all(asked.stream().map(Contest::key).toList());
        Map<Contest, RuleSet> shown = new HashMap<>();
        for (Contest contest : asked) {
            CombinationRules chosen = contest.combination();
            List<RuleSetVersion> versions =
                    RuleSetVersion.of(found.getOrDefault(contest.key(), List.of()));
            shown.put(
                    contest,
                    new RuleSet(
                            chosen.juryWeight(),
                            chosen.publicWeight(),
                            chosen.method(),
                            chosen.tieBreaks(),
                            versions.isEmpty() ? null : versions.getFirst().digest(),
                            versions.isEmpty() ? null : versions.getFirst().lockedAt(),
                            versions,
                            Explanation.of(contest)));
        }
        return shown;
    }

    @SchemaMapping(typeName = "Category", field = "id")
    String categoryId(Category category) {
        return GlobalId.of("Category", category.key());
    }

    @SchemaMapping(typeName = "Criterion", field = "id")
    String criterionId(Criterion criterion) {
        return GlobalId.of("Criterion", criterion.key());
    }

    @SchemaMapping(typeName = "Criterion")
    String step(Criterion criterion) {
        return criterion.step().stripTrailingZeros().toPlainString();
    }
}
