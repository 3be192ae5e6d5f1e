// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.EDITION_NUMBER_OUT_OF_RANGE;
import static org.palmares.contest.ContestRefusal.EDITION_YEAR_OUT_OF_RANGE;
import static org.palmares.contest.ContestRefusal.SLUG_INVALID;

import org.palmares.contest.NewEdition;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.ArrayList;
import java.util.List;

/** What a numbered edition must be. */
public final class EditionRules {

    private static final int MOST_NAME = 200;

    private EditionRules() {}

    public static List<Refusal> check(Text seriesName, int number, int year) {
        var refusals = new ArrayList<Refusal>();
        Texts.required(seriesName, MOST_NAME, "seriesName", refusals);
        if (number < 1 || number > 500) {
            refusals.add(Refusal.of(EDITION_NUMBER_OUT_OF_RANGE).at("number"));
        }
        if (year < 1900 || year > 2200) {
            refusals.add(Refusal.of(EDITION_YEAR_OUT_OF_RANGE).at("year"));
        }
        return refusals;
    }

    public static List<Refusal> check(NewEdition wanted) {
        var refusals =
                new ArrayList<Refusal>(check(wanted.seriesName(), wanted.number(), wanted.year()));
        if (!DefinitionRules.isSlug(wanted.slug())) {
            refusals.add(Refusal.of(SLUG_INVALID).at("slug"));
        }
        Texts.required(wanted.name(), MOST_NAME, "name", refusals);
        refusals.addAll(CalendarRules.check(wanted.calendar()));
        return refusals;
    }
}
