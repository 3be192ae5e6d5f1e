// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.RulesChanged;
import org.palmares.entry.Entries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Tells everybody with a work in the contest that its locked rules have a further version. */
@Component
class RulesMail {

    private static final String BODY =
            """
            Cách chọn tác phẩm của cuộc thi "%1$s" đã thay đổi.

            Lý do: %2$s
            Cách chọn hiện hành và các bản trước: %3$s

            ----

            How works are chosen in "%4$s" has changed.

            Reason: %5$s
            """;

    private final Contests contests;
    private final Entries entries;
    private final Letters letters;
    private final String baseUrl;

    RulesMail(
            Contests contests,
            Entries entries,
            Letters letters,
            @Value("${palmares.base-url}") String baseUrl) {
        this.contests = contests;
        this.entries = entries;
        this.letters = letters;
        this.baseUrl = baseUrl;
    }

    @ApplicationModuleListener
    void on(RulesChanged changed) {
        contests.byKey(changed.contest()).ifPresent(contest -> write(contest, changed));
    }

    private void write(Contest contest, RulesChanged changed) {
        letters.write(
                contest.key(),
                entries.owners(contest.key()),
                "Thay đổi cách chọn · Rules changed: " + contest.name().vi(),
                BODY.formatted(
                        contest.name().vi(),
                        changed.reason().vi(),
                        baseUrl + "/c/" + contest.slug(),
                        contest.name().in(Locale.ENGLISH),
                        changed.reason().in(Locale.ENGLISH)));
    }
}
