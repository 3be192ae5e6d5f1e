// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.WorkReceived;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Sends who has handed a work in the receipt of it. */
@Component
class ReceiptMail {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu (VV)", Locale.ROOT);

    private static final String BODY =
            """
            Ban Tổ chức "%1$s" đã nhận tác phẩm %2$s lúc %3$s.

            Mã biên nhận: %4$s
            Xem và kiểm tra biên nhận: %5$s

            ----

            The organisers of "%6$s" have received your work %2$s at %3$s.

            Code of the receipt: %4$s
            See and verify the receipt: %5$s
            """;

    private final Contests contests;
    private final Letters letters;
    private final String baseUrl;

    ReceiptMail(Contests contests, Letters letters, @Value("${palmares.base-url}") String baseUrl) {
        this.contests = contests;
        this.letters = letters;
        this.baseUrl = baseUrl;
    }

    @ApplicationModuleListener
    void on(WorkReceived received) {
        Contest contest = contests.byKey(received.contest()).orElse(null);
        if (contest == null) {
            return;
        }
        letters.write(
                received.contest(),
                List.of(received.owner()),
                "Biên nhận · Receipt: " + received.number(),
                body(received, contest, contest.timeZone()));
    }

    private String body(WorkReceived received, Contest contest, ZoneId zone) {
        String code = received.receipt().code();
        return BODY.formatted(
                contest.name().vi(),
                received.number(),
                TIME.format(received.receipt().submittedAt().atZone(zone)),
                code,
                baseUrl + "/handed-in/" + code,
                contest.name().in(Locale.ENGLISH));
    }
}
