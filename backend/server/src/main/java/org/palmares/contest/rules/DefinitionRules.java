// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.*;

import org.palmares.contest.ContestDefinition;
import org.palmares.contest.ContestDefinition.CategoryDefinition;
import org.palmares.contest.ContestDefinition.CriterionDefinition;
import org.palmares.contest.VoteScope;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.RefusalCode;
import org.palmares.kernel.Text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a declared contest must be to work; every reason at once, each at its field. */
public final class DefinitionRules {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{1,58})[a-z0-9]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int MOST_NAME = 200;
    private static final int MOST_TEXT = 20_000;

    private final List<Refusal> refusals = new ArrayList<>();

    private DefinitionRules() {}

    public static List<Refusal> check(ContestDefinition definition) {
        return new DefinitionRules().all(definition);
    }

    static boolean isSlug(String slug) {
        return SLUG.matcher(slug).matches();
    }

    public static Optional<BigDecimal> step(CriterionDefinition criterion) {
        try {
            BigDecimal step = new BigDecimal(criterion.step().replace(',', '.'));
            boolean divides =
                    step.signum() > 0
                            && step.scale() <= 2
                            && BigDecimal.valueOf(criterion.max()).remainder(step).signum() == 0;
            return divides ? Optional.of(step) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private List<Refusal> all(ContestDefinition definition) {
        refuseIf(!isSlug(definition.slug()), SLUG_INVALID, "slug");
        refuseIf(!COLOUR.matcher(definition.colour()).matches(), COLOUR_INVALID, "colour");
        refuseIf(!isZone(definition.timeZone()), TIME_ZONE_UNKNOWN, "timeZone");
        text(definition.name(), MOST_NAME, "name");
        text(definition.organiser(), MOST_NAME, "organiser");
        text(definition.description(), MOST_TEXT, "description");
        text(definition.rules(), MOST_TEXT, "rules");
        text(definition.consent(), MOST_TEXT, "consent");
        refusals.addAll(CalendarRules.check(definition.calendar()));
        refuseIf(definition.categories().isEmpty(), CATEGORY_MISSING, "categories");
        for (int i = 0; i < definition.categories().size(); i++) {
            category(definition.categories().get(i), "categories." + i);
        }
        refuseIf(definition.votePolicy().voters().isEmpty(), VOTERS_MISSING, "votePolicy.voters");
        refusals.addAll(PrizeRules.check(definition));
        int limit = definition.votePolicy().limit();
        refuseIf(limit < 1 || limit > 100, LIMIT_OUT_OF_RANGE, "votePolicy.limit");
        refuseIf(
                definition.votePolicy().changeable()
                        && definition.votePolicy().scope() == VoteScope.ENTRY,
                CHANGE_WITHIN_ONE_WORK,
                "votePolicy.changeable");
        refusals.addAll(WeightRules.check(definition.votePolicy()));
        refusals.addAll(CountRules.check(definition.votePolicy(), definition.calendar().voting()));
        return refusals;
    }

    private void category(CategoryDefinition category, String path) {
        text(category.name(), MOST_NAME, path + ".name");
        refuseIf(category.criteria().isEmpty(), CRITERION_MISSING, path + ".criteria");
        for (int i = 0; i < category.criteria().size(); i++) {
            CriterionDefinition criterion = category.criteria().get(i);
            String at = path + ".criteria." + i;
            text(criterion.name(), MOST_NAME, at + ".name");
            boolean scale = criterion.max() >= 1 && criterion.max() <= 1000;
            refuseIf(!scale || step(criterion).isEmpty(), SCALE_INVALID, at + ".max");
        }
        refusals.addAll(RequirementRules.check(category.requirements(), path + ".requirements"));
    }

    private void text(Text text, int most, String path) {
        Texts.required(text, most, path, refusals);
    }

    private void refuseIf(boolean wrong, RefusalCode code, String path) {
        if (wrong) {
            refusals.add(Refusal.of(code).at(path));
        }
    }

    private static boolean isZone(String name) {
        try {
            // A fixed offset is no zone of a place: it would miss a change of the law.
            return name.contains("/") && ZoneId.of(name) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
