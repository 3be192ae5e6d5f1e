// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.IntakeExtended;
import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.entry.Drafts;
import org.palmares.kernel.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Tells those whom it helps that works are taken for longer. */
@Component
class ExtensionMail {

    private static final String BODY =
            """
            "%1$s" gia hạn nhận tác phẩm%2$s.

            Hạn cũ: %3$s
            Hạn mới: %4$s
            Lý do: %5$s

            Bản nháp của bạn: %6$s
            Trang cuộc thi: %7$s

            ----

            "%8$s" takes works for longer%9$s.

            Old end: %3$s
            New end: %4$s
            Reason: %10$s
            """;

    private final Drafts drafts;
    private final Members members;
    private final Letters letters;
    private final String baseUrl;

    ExtensionMail(
            Drafts drafts,
            Members members,
            Letters letters,
            @Value("${palmares.base-url}") String baseUrl) {
        this.drafts = drafts;
        this.members = members;
        this.letters = letters;
        this.baseUrl = baseUrl;
    }

    @ApplicationModuleListener
    void on(IntakeExtended extended) {
        Set<UUID> to = new LinkedHashSet<>(drafts.owners(extended.contest(), extended.category()));
        members.of(extended.contest(), Role.COORDINATOR).stream()
                .map(Member::account)
                .forEach(to::add);
        letters.write(
                extended.contest(),
                to,
                "Gia hạn nhận tác phẩm · Intake extended: " + extended.contestName().vi(),
                body(extended));
    }

    private String body(IntakeExtended extended) {
        Text category = extended.categoryName();
        return BODY.formatted(
                extended.contestName().vi(),
                category == null ? "" : ", hạng mục \"" + category.vi() + "\"",
                extended.before(),
                extended.after(),
                extended.reason().vi(),
                baseUrl + "/my/entries",
                baseUrl + "/c/" + extended.slug(),
                extended.contestName().in(Locale.ENGLISH),
                category == null ? "" : ", category \"" + category.in(Locale.ENGLISH) + "\"",
                extended.reason().in(Locale.ENGLISH));
    }
}
