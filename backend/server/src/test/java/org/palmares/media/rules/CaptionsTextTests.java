// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.palmares.kernel.Outcome;

class CaptionsTextTests {

    @Test
    void readsWebVttWithoutWhatStylesOrPlaces() {
        assertThat(
                        rewritten(
                                """
                                WEBVTT - Phóng sự

                                STYLE
                                ::cue { background: url(https://elsewhere.example/) }

                                NOTE a secret of the editor

                                first
                                00:01.000 --> 00:02.000 line:0 position:20%
                                <v.loud Lan>Chào <b>anh</b> & chị</v>
                                2 < 3

                                01:00:00.000 --> 01:00:01.000
                                <c.red><00:00:01.500>Hết<script>alert(1)</script></c>
                                """))
                .isEqualTo(
                        """
                        WEBVTT

                        00:00:01.000 --> 00:00:02.000
                        <v Lan>Chào <b>anh</b> &amp; chị</v>
                        2 &lt; 3

                        01:00:00.000 --> 01:00:01.000
                        Hếtalert(1)
                        """);
    }

    @Test
    void makesWebVttOfSrt() {
        assertThat(
                        rewritten(
                                "\uFEFF1\r\n"
                                        + "00:00:01,500 --> 00:00:03,000\r\n"
                                        + "{\\an8}<I>Một</I>\r\n"
                                        + "Hai\r\n\r\n\r\n"
                                        + "2\r\n"
                                        + "00:00:04,000 --> 00:00:05,000\r\n"
                                        + "Ba\r\n"))
                .isEqualTo(
                        """
                        WEBVTT

                        00:00:01.500 --> 00:00:03.000
                        <i>Một</i>
                        Hai

                        00:00:04.000 --> 00:00:05.000
                        Ba
                        """);
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThat(said("WEBVTT\n\n00:01.000 --> 00:02.000\nMột\n\nno time\nHai\n"))
                .isEqualTo("CAPTIONS_INVALID [7]");
        assertThat(said("1\n00:00:05,000 --> 00:00:04,000\nBack\n"))
                .isEqualTo("CAPTIONS_INVALID [2]");
        assertThat(said("WEBVTT\n")).isEqualTo("CAPTIONS_INVALID [1]");
        assertThat(said("")).isEqualTo("CAPTIONS_INVALID [1]");
        assertThat(said("just a text\nof two lines")).isEqualTo("CAPTIONS_INVALID [2]");
    }

    @Test
    void refusesOtherEncodings() {
        assertThat(said("WEBVTT\n\n00:01.000 --> 00:02.000\nChào".getBytes(ISO_8859_1)))
                .isEqualTo("CAPTIONS_NOT_UTF8 []");
        assertThat(said("\uFEFFWEBVTT".getBytes(UTF_16LE))).isEqualTo("CAPTIONS_NOT_UTF8 []");
    }

    private static String rewritten(String text) {
        Captions captions = CaptionsText.read(text.getBytes(UTF_8)).valueOrNull();
        assertThat(captions).isNotNull();
        return captions.toWebVtt();
    }

    private static String said(String text) {
        return said(text.getBytes(UTF_8));
    }

    private static String said(byte[] bytes) {
        Outcome<Captions> read = CaptionsText.read(bytes);
        var refusal = read.refusals().getFirst();
        return refusal.code().name() + " " + refusal.args();
    }
}
