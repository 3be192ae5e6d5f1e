// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/** Which addresses are one mailbox. */
class MailboxTests {

    @ParameterizedTest
    @CsvSource({
        "Lan@Example.vn, lan@example.vn",
        "' lan@example.vn ', lan@example.vn",
        "lan+bau@example.vn, lan@example.vn",
        "lan+bau+chon@example.vn, lan@example.vn",
        "l.a.n@example.vn, l.a.n@example.vn",
        "L.a.N+1@gmail.com, lan@gmail.com",
        "lan@GoogleMail.com, lan@gmail.com",
        "lan@example.vn., lan@example.vn",
        "lan@tiếngviệt.vn, lan@xn--tingvit-5t4cyc.vn",
        "lan@TIẾNGVIỆT.vn, lan@xn--tingvit-5t4cyc.vn",
        "ｌａｎ@ｅｘａｍｐｌｅ.vn, lan@example.vn",
        "lan@pm.me, lan@proton.me",
        "lan@me.com, lan@icloud.com",
    })
    void spellingsOfOneMailboxAreTheSame(String typed, String mailbox) {
        assertThat(Mailbox.of(typed).map(Mailbox::text)).hasValue(mailbox);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lan",
                "@example.vn",
                "lan@",
                "lan@example",
                "lan@-example.vn",
                "lan@exam ple.vn",
                "la n@example.vn",
                "\"lan\"@example.vn",
                "lan@example.vn, mai@example.vn",
                "lan@example.vn\r\nBcc: mai@example.vn",
                "lаn@example.vn",
                "...@gmail.com",
                "lan@127.0.0.1",
            })
    void whatIsNoAddressIsNoMailbox(String typed) {
        assertThat(Mailbox.of(typed)).isEmpty();
    }

    @Test
    void whatIsFarTooLongIsNotEvenRead() {
        assertThat(Mailbox.of("l".repeat(60_000) + "@example.vn")).isEmpty();
        assertThat(Mailbox.of("lan@" + "a.".repeat(150) + "vn")).isEmpty();
    }

    @Test
    void lookAlikesDifferInDigitsAndSeparators() {
        assertThat(look("lan.nguyen1@example.vn")).isEqualTo(look("lan_nguyen-027@example.vn"));
        assertThat(look("lan1@example.vn")).isNotEqualTo(look("lan1@example.com"));
        assertThat(look("lan1@example.vn")).isNotEqualTo(look("mai1@example.vn"));
    }

    @Test
    void aLetterGoesToWhatWasTypedAndNotToWhatItMeans() {
        assertThat(Mailbox.addressed(" L.an+Bau@GoogleMail.com "))
                .isEqualTo("l.an+bau@googlemail.com");
        assertThat(Mailbox.addressed("lan@tiếngviệt.vn")).isEqualTo("lan@xn--tingvit-5t4cyc.vn");
    }

    private static Optional<String> look(String typed) {
        return Mailbox.of(typed).map(Mailbox::look);
    }
}
