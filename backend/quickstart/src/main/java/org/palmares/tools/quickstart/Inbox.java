// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Catches every message that the server mails; nothing leaves the machine. */
public final class Inbox implements AutoCloseable {

    /** A caught message, the text as it was sent. */
    public record Message(Instant sent, String to, String subject, String text) {}

    private final GreenMail mail;

    private Inbox(GreenMail mail) {
        this.mail = mail;
    }

    static Inbox start(int port) {
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return new Inbox(mail);
    }

    int port() {
        return mail.getSmtp().getPort();
    }

    /** Newest first. */
    public List<Message> messages() {
        return Arrays.stream(mail.getReceivedMessages()).map(Inbox::read).toList().reversed();
    }

    private static Message read(MimeMessage message) {
        try {
            return new Message(
                    message.getSentDate() == null
                            ? Instant.EPOCH
                            : message.getSentDate().toInstant(),
                    String.valueOf(message.getAllRecipients()[0]),
                    message.getSubject(),
                    String.valueOf(message.getContent()));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A caught message cannot be read.", e);
        }
    }

    @Override
    public void close() {
        mail.stop();
    }
}
