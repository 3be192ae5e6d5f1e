// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Rehearsal;
import org.palmares.voting.CodePost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sends voters their codes. Not as other letters, which wait in the database until they are sent:
 * an address is in memory only, and a letter that a stop of the server loses is asked for again.
 */
@Component
class CodeMail implements CodePost {

    private static final Logger log = LoggerFactory.getLogger(CodeMail.class);
    private static final int AT_ONCE = 4;
    private static final int WAITING = 2_000;

    private static final String BODY =
            """
            Mã bình chọn của bạn cho cuộc thi "%1$s":

                %2$s

            Mã có hiệu lực trong 15 phút và chỉ dùng được một lần. Chỉ nhập mã này vào trang bình chọn
            mà bạn đang mở: %3$s
            Không đưa mã cho ai, kể cả người tự xưng là ban tổ chức. Nếu bạn không xin mã, hãy bỏ qua
            thư này.

            ----

            Your code for voting in "%4$s" is above. It works once, for 15 minutes. Type it only on the
            page that you have open, and give it to nobody, not even to somebody who claims to be an
            organiser. If you did not ask for it, please ignore this letter.
            """;

    private final ObjectProvider<JavaMailSender> sender;
    private final Contests contests;
    private final Accounts accounts;
    private final String from;
    private final String baseUrl;
    private final ThreadPoolExecutor leaving =
            new ThreadPoolExecutor(
                    AT_ONCE,
                    AT_ONCE,
                    30,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(WAITING),
                    Thread.ofVirtual().name("code-mail-", 0).factory());

    CodeMail(
            ObjectProvider<JavaMailSender> sender,
            Contests contests,
            Accounts accounts,
            @Value("${palmares.mail.from}") String from,
            @Value("${palmares.base-url}") String baseUrl) {
        this.sender = sender;
        this.contests = contests;
        this.accounts = accounts;
        this.from = from;
        this.baseUrl = baseUrl;
    }

    @Override
    public boolean isThere() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public boolean send(UUID contest, String address, String code) {
        JavaMailSender mail = sender.getIfAvailable();
        Contest of = contests.byKey(contest).orElse(null);
        String to = of == null ? null : recipient(of.rehearsal(), address);
        if (mail == null || of == null || to == null) {
            return false;
        }
        SimpleMailMessage message = message(of, to, code);
        try {
            leaving.execute(() -> send(mail, message));
            return true;
        } catch (RejectedExecutionException _) {
            log.error("More than {} codes wait for the mail server", WAITING);
            return false;
        }
    }

    /** In a rehearsal no outsider is written to. */
    private @Nullable String recipient(@Nullable Rehearsal rehearsal, String address) {
        return rehearsal == null
                ? address
                : Optional.ofNullable(
                                accounts.byKeys(List.of(rehearsal.startedBy()))
                                        .get(rehearsal.startedBy()))
                        .map(Account::email)
                        .orElse(null);
    }

    private SimpleMailMessage message(Contest contest, String to, String code) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(
                (contest.isRehearsal() ? Letters.REHEARSAL : "")
                        + "Mã bình chọn · Voting code: "
                        + code);
        message.setText(
                BODY.formatted(
                        contest.name().vi(),
                        code,
                        baseUrl + "/c/" + contest.slug(),
                        contest.name().in(Locale.ENGLISH)));
        return message;
    }

    // What the mail server says may name the address.
    private static void send(JavaMailSender mail, SimpleMailMessage message) {
        try {
            mail.send(message);
        } catch (MailException e) {
            log.error("A voting code could not be sent: {}", e.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void stop() {
        leaving.shutdown();
    }
}
