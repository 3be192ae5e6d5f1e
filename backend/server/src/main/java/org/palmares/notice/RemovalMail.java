// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.RemovalAnnounced;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells an owner from which day on the files of their works are removed. */
@Component
class RemovalMail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_IN_ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int MOST_NAMED = 50;

    private static final String BODY =
            """
            Theo thời hạn lưu tệp của cuộc thi "%1$s", từ ngày %2$s tệp gốc của các tác phẩm sau sẽ bị xóa; bảy ngày sau, bản xem trên trang cũng bị xóa:

            %3$s

            Tên tác phẩm, mã số, mã băm của tệp, điểm và phiếu bình chọn được giữ lại. Nếu còn cần tệp, bạn hãy lưu một bản trước ngày này.
            Các tác phẩm của bạn: %4$s

            ----

            As the contest "%5$s" declared, the originals of these works are removed from %6$s on, and seven days later what can be watched on the page:

            %3$s

            Title, number, fingerprint of the files, marks and votes stay. If you still need the files, please keep a copy before that day.
            Your works: %4$s
            """;

    private final Contests contests;
    private final Entries entries;
    private final Letters letters;
    private final String baseUrl;

    RemovalMail(
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
    void on(RemovalAnnounced announced) {
        Contest contest = contests.byKey(announced.contest()).orElseThrow();
        var day = announced.due().atZone(contest.timeZone());
        String works =
                entries.byKeys(announced.entries()).values().stream()
                        .limit(MOST_NAMED)
                        .map(RemovalMail::line)
                        .collect(Collectors.joining("\n"));
        letters.write(
                List.of(announced.owner()),
                "Tệp sắp bị xóa theo thời hạn · Files to be removed: " + contest.name().vi(),
                BODY.formatted(
                        contest.name().vi(),
                        day.format(DAY),
                        works,
                        baseUrl + "/my/entries",
                        contest.name().in(Locale.ENGLISH),
                        day.format(DAY_IN_ENGLISH)));
    }

    private static String line(Entry entry) {
        String code = entry.code();
        return "- " + (code == null ? "" : code + " ") + '"' + entry.title() + '"';
    }
}
