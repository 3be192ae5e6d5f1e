// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.contest.SetupWarned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Tells organisers that their contest would begin soon and is not open. */
@Component
class SetupWarningMail {

    private static final String BODY =
            """
            Chưa đầy %1$d giờ nữa, lúc %2$s, "%3$s" đến giờ nhận tác phẩm, nhưng cuộc thi chưa mở.
            Không có gì tự mở: nếu chưa mở, cuộc thi vẫn là bản nháp. Số việc còn thiếu: %4$d.

            Thiết lập và mở cuộc thi: %5$s

            ----

            In less than %1$d hours, at %2$s, "%6$s" should begin to take works, but it is not open.
            Nothing opens by itself: until you open it, the contest stays a draft. Still missing: %4$d.
            Please use the link above.
            """;

    private final Members members;
    private final Letters letters;
    private final String baseUrl;

    SetupWarningMail(
            Members members, Letters letters, @Value("${palmares.base-url}") String baseUrl) {
        this.members = members;
        this.letters = letters;
        this.baseUrl = baseUrl;
    }

    @ApplicationModuleListener
    void on(SetupWarned warned) {
        letters.write(
                warned.contest(),
                members.of(warned.contest(), Role.ORGANISER).stream().map(Member::account).toList(),
                "Cuộc thi chưa mở · Contest not open yet: " + warned.contestName().vi(),
                BODY.formatted(
                        warned.hours(),
                        warned.opens(),
                        warned.contestName().vi(),
                        warned.missing(),
                        baseUrl + "/o/" + warned.slug() + "/setup",
                        warned.contestName().in(Locale.ENGLISH)));
    }
}
