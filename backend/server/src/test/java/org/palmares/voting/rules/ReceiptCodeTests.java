// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

class ReceiptCodeTests {

    @Test
    void writesSixtyBitsInThreeGroups() {
        assertThat(ReceiptCode.write(HexFormat.of().parseHex("0000000000000000")))
                .isEqualTo("0000-0000-0000");
        assertThat(ReceiptCode.write(HexFormat.of().parseHex("ffffffffffffffff")))
                .isEqualTo("ZZZZ-ZZZZ-ZZZZ");
        // 00000 00001 00010 00011 … 01011, and four bits that are left out
        assertThat(ReceiptCode.write(HexFormat.of().parseHex("00443214c74254bf")))
                .isEqualTo("0123-4567-89AB");
    }

    @Test
    void readsWhatPeopleMakeOfIt() {
        assertThat(ReceiptCode.read(" oi2l-4567 89ab ")).isEqualTo("0121-4567-89AB");
        assertThat(ReceiptCode.read("0123")).isEmpty();
        assertThat(ReceiptCode.read("")).isEmpty();
    }
}
