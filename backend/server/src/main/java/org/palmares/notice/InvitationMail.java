// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.contest.InvitationMade;
import org.palmares.contest.Invitations;
import org.palmares.contest.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.util.Locale;

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
    private final String from;

    InvitationMail(
            ObjectProvider<JavaMailSender> sender,
            Invitations invitations,
            @Value("${palmares.mail.from}") String from) {
        this.sender = sender;
        this.invitations = invitations;
        this.from = from;
    }

    @ApplicationModuleListener
    void on(InvitationMade made) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return;
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(made.email());
        message.setSubject("Thư mời · Invitation: " + made.contestName().vi());
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

    private static String vi(Role role) {
        return switch (role) {
            case ORGANISER -> "thành viên Ban Tổ chức";
            case SCREENER -> "người sơ loại tác phẩm";
            case JUROR -> "giám khảo";
            case JURY_CHAIR -> "chủ tịch hội đồng giám khảo";
            case SECRETARY -> "thành viên Ban Thư ký";
            case EDITOR -> "biên tập viên của cuộc thi";
            case OBSERVER -> "người giám sát";
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
            case COORDINATOR -> "a unit's coordinator";
        };
    }
}
