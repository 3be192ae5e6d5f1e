// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.ShortlistConfirmed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Tells owners that their works stopped in a preliminary round. */
@Component
class ShortlistMail {

    private static final String STOPPED =
            """
            Cuộc thi "%1$s" đã có kết quả vòng %2$s. Tác phẩm %3$s "%4$s" dừng ở vòng này: không vào vòng sau và không có trong bình chọn.

            Tác phẩm vẫn ở trong phòng trưng bày. Trân trọng cảm ơn bạn đã dự thi.
            Trang tác phẩm: %5$s

            ----

            The result of %7$s in "%6$s" is known. Your work %3$s "%4$s" stopped in this round: it takes no part in later rounds and in the public vote.

            It stays in the gallery. Thank you for taking part.
            """;

    private final Contests contests;
    private final Entries entries;
    private final Letters letters;
    private final String baseUrl;

    ShortlistMail(
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
    void on(ShortlistConfirmed confirmed) {
        Contest contest = contests.byKey(confirmed.contest()).orElseThrow();
        entries.byKeys(confirmed.stopped()).values().stream()
                .filter(Entry::isAccepted)
                .forEach(entry -> write(contest, confirmed, entry));
    }

    private void write(Contest contest, ShortlistConfirmed confirmed, Entry entry) {
        if (entry.owner() == null) {
            return;
        }
        letters.write(
                contest.key(),
                List.of(entry.owner()),
                "Kết quả %s · Result of %s: %s"
                        .formatted(
                                confirmed.name().vi(),
                                confirmed.name().in(Locale.ENGLISH),
                                entry.code()),
                STOPPED.formatted(
                        contest.name().vi(),
                        confirmed.name().vi(),
                        entry.code(),
                        entry.title(),
                        baseUrl + "/c/" + contest.slug() + "/e/" + path(entry),
                        contest.name().in(Locale.ENGLISH),
                        confirmed.name().in(Locale.ENGLISH)));
    }

    private static String path(Entry entry) {
        return String.valueOf(entry.code()).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
