// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.DisqualificationDecided;
import org.palmares.entry.Entry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Tells the owner that a work was taken out of the contest, or put back. */
@Component
class DisqualificationMail {

    private static final String OUT =
            """
            Ban Tổ chức "%1$s" đã loại tác phẩm %2$s "%3$s" khỏi cuộc thi.

            Lý do: %4$s

            Tác phẩm không còn trong phòng trưng bày, bình chọn và bảng xếp hạng; lý do được hiển thị công khai.
            Trang tác phẩm: %5$s

            ----

            The organisers of "%6$s" disqualified your work %2$s "%3$s".

            Reason: %4$s

            It has left gallery, votes and ranking; the reason is shown to everybody.
            """;

    private static final String BACK =
            """
            Ban Tổ chức "%1$s" đã đưa tác phẩm %2$s "%3$s" trở lại cuộc thi.

            Lý do: %4$s

            Trang tác phẩm: %5$s

            ----

            The organisers of "%6$s" put your work %2$s "%3$s" back into the contest.

            Reason: %4$s
            """;

    private final Contests contests;
    private final Letters letters;
    private final String baseUrl;

    DisqualificationMail(
            Contests contests, Letters letters, @Value("${palmares.base-url}") String baseUrl) {
        this.contests = contests;
        this.letters = letters;
        this.baseUrl = baseUrl;
    }

    @ApplicationModuleListener
    void on(DisqualificationDecided decided) {
        Entry entry = decided.entry();
        if (entry.owner() == null) {
            return;
        }
        Contest contest = contests.byKey(entry.contest()).orElse(null);
        if (contest == null) {
            return;
        }
        letters.write(
                entry.contest(),
                List.of(entry.owner()),
                decided.disqualified()
                        ? "Tác phẩm bị loại · Work disqualified: " + entry.code()
                        : "Tác phẩm trở lại cuộc thi · Work reinstated: " + entry.code(),
                (decided.disqualified() ? OUT : BACK)
                        .formatted(
                                contest.name().vi(),
                                entry.code(),
                                entry.title(),
                                decided.reason(),
                                baseUrl + "/c/" + contest.slug() + "/e/" + path(entry),
                                contest.name().in(Locale.ENGLISH)));
    }

    private static String path(Entry entry) {
        return String.valueOf(entry.code()).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
