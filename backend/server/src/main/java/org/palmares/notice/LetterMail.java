// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class LetterMail {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    LetterMail(ObjectProvider<JavaMailSender> sender, @Value("${palmares.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @ApplicationModuleListener
    void on(Letter letter) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return;
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        mail.send(message);
    }
}
