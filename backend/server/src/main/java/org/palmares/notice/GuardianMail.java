// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.entry.GuardianAnswered;
import org.palmares.entry.GuardianAsked;
import org.palmares.kernel.GlobalId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Asks guardians of young authors, and tells entrants what they answered. */
@Component
class GuardianMail {

    private static final String ASKED =
            """
            Kính gửi quý phụ huynh, người giám hộ,

            %1$s là tác giả của tác phẩm "%2$s" gửi dự thi "%3$s". Vì tác giả còn nhỏ tuổi, cuộc
            thi cần sự đồng ý của phụ huynh hoặc người giám hộ.

            Xin mở đường dẫn dưới đây để đọc và trả lời. Không cần tài khoản; đường dẫn chỉ dùng
            được một lần, đến %4$s:

            %5$s

            Nếu đây không phải con em của ông/bà, xin bỏ qua thư này.

            ----

            Dear parent or guardian,

            %1$s is an author of the work "%2$s" in "%6$s". Because of the author's age the contest
            needs your consent. Please open the link above, which works once, until %4$s; no
            account is needed. If this is not your child, please ignore this letter.
            """;

    private static final String ANSWERED =
            """
            Phụ huynh của %1$s %2$s cho tác phẩm "%3$s" dự thi "%4$s".

            Xem tác phẩm: %5$s

            ----

            The guardian of %1$s %6$s to the work "%3$s" in "%7$s".
            """;

    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final String baseUrl;

    GuardianMail(
            Letters letters,
            ApplicationEventPublisher events,
            @Value("${palmares.base-url}") String baseUrl) {
        this.letters = letters;
        this.events = events;
        this.baseUrl = baseUrl;
    }

    @ApplicationModuleListener
    void on(GuardianAsked asked) {
        events.publishEvent(
                new Letter(
                        asked.email(),
                        "Xin ý kiến phụ huynh · Consent asked for: " + asked.contestName().vi(),
                        ASKED.formatted(
                                asked.author(),
                                asked.title(),
                                asked.contestName().vi(),
                                asked.until(),
                                asked.link(),
                                asked.contestName().in(Locale.ENGLISH))));
    }

    @ApplicationModuleListener
    void on(GuardianAnswered said) {
        letters.write(
                List.of(said.owner()),
                said.agrees()
                        ? "Phụ huynh đã đồng ý · A guardian has agreed"
                        : "Phụ huynh không đồng ý · A guardian has declined",
                ANSWERED.formatted(
                        said.author(),
                        said.agrees() ? "đã đồng ý" : "không đồng ý",
                        said.title(),
                        said.contestName().vi(),
                        baseUrl + "/my/entries/" + GlobalId.of("Entry", said.entry()),
                        said.agrees() ? "has agreed" : "has declined consent",
                        said.contestName().in(Locale.ENGLISH)));
    }
}
