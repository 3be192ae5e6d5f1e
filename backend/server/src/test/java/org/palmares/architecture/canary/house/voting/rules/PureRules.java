// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.voting.rules;

import org.palmares.architecture.canary.house.entry.Work;
import org.palmares.architecture.canary.house.voting.VoteState;
import org.palmares.kernel.Text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

class PureRules {
    static boolean counts(VoteState state, Instant now, List<Instant> opened) {
        return state == VoteState.COUNTED && opened.stream().anyMatch(now::isAfter);
    }

    static String said(Text text, Locale locale) {
        return text.in(locale).toLowerCase(locale);
    }

    static String title(Work work) {
        return work.title();
    }
}
