// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.rules;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.util.List;

class ManifestTableTests {

    @Test
    void noCellBeginsAFormulaOrEndsARow() {
        byte[] bytes =
                ManifestTable.write(
                        List.of(
                                List.of(
                                        "MS 001",
                                        "1",
                                        "=HYPERLINK(\"http://x\",\"y\")",
                                        "An; Bình, Cường\nDũng",
                                        "+a",
                                        "12",
                                        "ab",
                                        "")));

        assertThat(new String(bytes, UTF_8))
                .startsWith("\uFEFFMã số,Hạng,")
                .endsWith(
                        "\r\nMS 001,1,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\","
                                + "\"An; Bình, Cường\nDũng\",'+a,12,ab,\r\n");
    }
}
