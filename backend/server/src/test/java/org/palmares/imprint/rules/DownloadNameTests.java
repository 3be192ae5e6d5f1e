// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadNameTests {

    @Test
    void keepsLettersAndDigitsOfTheNumberAlone() {
        assertThat(DownloadName.of("12/KH-UBND")).isEqualTo("12-KH-UBND.pdf");
        assertThat(DownloadName.of("115/QĐ-TƯ")).isEqualTo("115-QD-TU.pdf");
        assertThat(DownloadName.of("../../etc\r\nSet-Cookie: a")).isEqualTo("etc-Set-Cookie-a.pdf");
        assertThat(DownloadName.of("“”")).isEqualTo("document.pdf");
        assertThat(DownloadName.of("9".repeat(300))).hasSize(64);
    }
}
