// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.InvitationMade;
import org.palmares.contest.Invitations;
import org.palmares.contest.Rehearsal;
import org.palmares.contest.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

@Component
class InvitationMail {

    private static final String BODY =
            """
            Kính gửi %1$s,

            Ban Tổ chức "%2$s" mời ông/bà tham gia với vai trò %3$s.
            Xin mở đường dẫn dưới đây để nhận lời. Đường dẫn chỉ dùng được một lần, đến %4$s:

            %5$s

            Nếu ông/bà không chờ thư này, xin bỏ qua.

            ----

            Dear %1$s,

            The organisers of "%6$s" invite you as %7$s.
            Please open the link above to accept. It works once, until %4$s.
            If you did not expect this letter, please ignore it.
            """;

    private final ObjectProvider<JavaMailSender> sender;
    private final Invitations invitations;
    private final Contests contests;
    private final Accounts accounts;
    private final String from;

    InvitationMail(
            ObjectProvider<JavaMailSender> sender,
            Invitations invitations,
            Contests contests,
            Accounts accounts,
            @Value("${palmares.mail.from}") String from) {
        this.sender = sender;
        this.invitations = invitations;
        this.contests = contests;
        this.accounts = accounts;
        this.from = from;
    }

    @ApplicationModuleListener
    void on(InvitationMade made) {
        JavaMailSender mail = sender.getIfAvailable();
        Contest contest = contests.byKey(made.contest()).orElse(null);
        if (mail == null || contest == null) {
            return;
        }
        Rehearsal rehearsal = contest.rehearsal();
        String to = rehearsal == null ? made.email() : addressOf(rehearsal.startedBy());
        if (to == null) {
            return;
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(
                (rehearsal == null ? "" : Letters.REHEARSAL)
                        + "Thư mời · Invitation: "
                        + made.contestName().vi());
        message.setText(
                BODY.formatted(
                        made.name(),
                        made.contestName().vi(),
                        vi(made.role()),
                        made.expires(),
                        made.link(),
                        made.contestName().in(Locale.ENGLISH),
                        en(made.role())));
        mail.send(message);
        invitations.markSent(made.invitation());
    }

    /** Who began a rehearsal passes its invitations on; no outsider is written to. */
    private @Nullable String addressOf(UUID account) {
        return accounts.byKeys(List.of(account)).values().stream()
                .map(Account::email)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String vi(Role role) {
        return switch (role) {
            case ORGANISER -> "thành viên Ban Tổ chức";
            case SCREENER -> "người sơ loại tác phẩm";
            case JUROR -> "giám khảo";
            case JURY_CHAIR -> "chủ tịch hội đồng giám khảo";
            case SECRETARY -> "thành viên Ban Thư ký";
            case EDITOR -> "biên tập viên của cuộc thi";
            case OBSERVER -> "người giám sát";
            case TESTER -> "người tham gia thử";
            case COORDINATOR -> "đầu mối của đơn vị";
        };
    }

    private static String en(Role role) {
        return switch (role) {
            case ORGANISER -> "an organiser";
            case SCREENER -> "a screener";
            case JUROR -> "a juror";
            case JURY_CHAIR -> "chair of the jury";
            case SECRETARY -> "a member of the secretariat";
            case EDITOR -> "an editor";
            case OBSERVER -> "an observer";
            case TESTER -> "a tester";
            case COORDINATOR -> "a unit's coordinator";
        };
    }
}
