// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestDefinition;
import org.palmares.contest.ContestDefinition.CategoryDefinition;
import org.palmares.contest.ContestDefinition.CriterionDefinition;
import org.palmares.contest.Criterion;
import org.palmares.contest.Requirements;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Draws a contest from a definition that {@link DefinitionRules} found in order. */
public final class Drawing {

    // New keys are given by the database; before that the rules need the criteria to be distinct.
    private static final UUID NOT_YET = new UUID(0, 0);

    private record CriterionShape(Text name, int weight, int max, String step) {}

    private record CategoryShape(
            Text name, List<CriterionShape> criteria, Requirements requirements) {}

    private Drawing() {}

    public static Contest draw(ContestDefinition definition, UUID key) {
        return new Contest(
                key,
                definition.slug(),
                definition.name(),
                definition.organiser(),
                definition.description(),
                definition.rules(),
                definition.consent(),
                definition.colour(),
                ZoneId.of(definition.timeZone()),
                definition.calendar(),
                definition.categories().stream().map(Drawing::draw).toList(),
                definition.votePolicy(),
                definition.ruleSet(),
                null,
                null,
                null,
                List.of());
    }

    /** Whether two contests differ in nothing but description, consent text and colour. */
    public static boolean sameCompetition(Contest one, Contest other) {
        return one.slug().equals(other.slug())
                && one.name().equals(other.name())
                && one.organiser().equals(other.organiser())
                && one.rules().equals(other.rules())
                && one.timeZone().equals(other.timeZone())
                && one.calendar().equals(other.calendar())
                && one.votePolicy().equals(other.votePolicy())
                && one.combination().equals(other.combination())
                && shape(one).equals(shape(other));
    }

    private static Category draw(CategoryDefinition category) {
        List<CriterionDefinition> criteria = category.criteria();
        String id = category.id();
        return new Category(
                id == null ? NOT_YET : GlobalId.key("Category", id).orElse(NOT_YET),
                category.name(),
                IntStream.range(0, criteria.size())
                        .mapToObj(position -> draw(criteria.get(position), position))
                        .toList(),
                RequirementRules.drawn(category.requirements()));
    }

    private static Criterion draw(CriterionDefinition criterion, int position) {
        return new Criterion(
                new UUID(0, position + 1),
                criterion.name(),
                criterion.weight(),
                criterion.max(),
                DefinitionRules.step(criterion).orElseThrow());
    }

    private static List<CategoryShape> shape(Contest contest) {
        return contest.categories().stream()
                .map(
                        category ->
                                new CategoryShape(
                                        category.name(),
                                        category.criteria().stream().map(Drawing::shape).toList(),
                                        category.requirements()))
                .toList();
    }

    private static CriterionShape shape(Criterion criterion) {
        return new CriterionShape(
                criterion.name(),
                criterion.weight(),
                criterion.max(),
                criterion.step().stripTrailingZeros().toPlainString());
    }
}
