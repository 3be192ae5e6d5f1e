// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.ChecklistItem;
import org.palmares.entry.EntryRefusal;
import org.palmares.entry.ReadyReason;
import org.palmares.entry.ScreeningSetup;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.ArrayList;
import java.util.List;

/** What organisers may ask of their screening. */
public final class SetupRules {

    static final int ITEMS = 30;
    static final int WORDS = 500;
    static final int DAYS = 60;

    private SetupRules() {}

    public static List<Refusal> check(ScreeningSetup setup) {
        var refusals = new ArrayList<Refusal>();
        List<ChecklistItem> items = setup.checklist().items();
        if (items.size() > ITEMS || setup.reasons().size() > ITEMS) {
            refusals.add(Refusal.of(EntryRefusal.TOO_MANY_ITEMS, ITEMS));
        }
        for (int i = 0; i < items.size(); i++) {
            words(items.get(i).words(), "items." + i + ".words", refusals);
        }
        for (int i = 0; i < setup.reasons().size(); i++) {
            ReadyReason reason = setup.reasons().get(i);
            words(reason.name(), "reasons." + i + ".name", refusals);
            words(reason.words(), "reasons." + i + ".words", refusals);
        }
        range(setup.secondLook().share(), 0, 100, "secondShare", refusals);
        range(setup.correctionDays(), 1, DAYS, "correctionDays", refusals);
        range(setup.answerDays(), 1, DAYS, "answerDays", refusals);
        return refusals;
    }

    private static void words(Text text, String path, List<Refusal> refusals) {
        if (text.vi().isBlank()) {
            refusals.add(Refusal.of(CommonRefusal.REQUIRED).at(path + ".vi"));
        }
        if (tooLong(text.vi()) || tooLong(text.en())) {
            refusals.add(Refusal.of(CommonRefusal.TOO_LONG, WORDS).at(path));
        }
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.codePointCount(0, text.length()) > WORDS;
    }

    private static void range(int value, int least, int most, String at, List<Refusal> refusals) {
        if (value < least || value > most) {
            refusals.add(Refusal.of(EntryRefusal.OUT_OF_RANGE, least, most).at(at));
        }
    }
}
