// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.entry.ScreeningSaid;
import org.palmares.kernel.GlobalId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Tells entrants what the screeners decided, and what they can do about it. */
@Component
class ScreeningMail {

    private static final String ACCEPTED =
            """
            "%1$s" đã nhận tác phẩm %2$s "%3$s" vào vòng thi.

            Xem tác phẩm: %4$s

            ----

            "%5$s" has accepted the work %2$s "%3$s".
            """;

    private static final String REFUSED =
            """
            "%1$s" không nhận tác phẩm %2$s "%3$s" vào vòng thi.

            Lý do: %6$s

            Nếu không đồng ý, bạn có thể phản hồi một lần bằng văn bản đến %7$s tại: %4$s

            ----

            "%5$s" has not accepted the work %2$s "%3$s".
            The reason is above. If you do not agree, you may answer once in writing until %7$s,
            at the address above.
            """;

    private static final String CORRECTION =
            """
            "%1$s" đề nghị bạn sửa tác phẩm %2$s "%3$s" đến %7$s.

            Cần sửa: %6$s

            Mở tác phẩm để sửa rồi nộp lại: %4$s
            Quá hạn, bản hiện có sẽ được xem xét.

            ----

            "%5$s" asks you to correct the work %2$s "%3$s" until %7$s.
            What to correct is above. Please open the work, change it and hand it in again.
            After that time the work is looked at as it stands.
            """;

    private final Letters letters;
    private final String baseUrl;

    ScreeningMail(Letters letters, @Value("${palmares.base-url}") String baseUrl) {
        this.letters = letters;
        this.baseUrl = baseUrl;
    }

    @ApplicationModuleListener
    void on(ScreeningSaid said) {
        switch (said.kind()) {
            case ACCEPT -> write(said, "Tác phẩm được nhận · Work accepted", ACCEPTED);
            case REFUSE -> write(said, "Tác phẩm không được nhận · Work not accepted", REFUSED);
            case REQUEST_CORRECTION ->
                    write(said, "Đề nghị sửa tác phẩm · Correction asked for", CORRECTION);
            case LAPSE, ANSWER, UNDO -> {}
        }
    }

    private void write(ScreeningSaid said, String subject, String body) {
        letters.write(
                said.contest(),
                List.of(said.owner()),
                subject + ": " + said.number(),
                body.formatted(
                        said.contestName().vi(),
                        said.number(),
                        said.title(),
                        baseUrl + "/my/entries/" + GlobalId.of("Entry", said.entry()),
                        said.contestName().in(Locale.ENGLISH),
                        said.words(),
                        said.until()));
    }
}
