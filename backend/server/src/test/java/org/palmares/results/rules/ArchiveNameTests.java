// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.rules;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;

class ArchiveNameTests {

    @Test
    void saysNumberTitleAndEnding() {
        assertThat(ArchiveName.of("MS 001", "Mùa gặt", 0, "IMG_2041.MP4"))
                .isEqualTo("MS 001 - Mùa gặt.mp4");
        assertThat(ArchiveName.of("MS 001", "Mùa gặt", 2, "phan-2.mov"))
                .isEqualTo("MS 001 - Mùa gặt - 02.mov");
        assertThat(ArchiveName.of("MS 001", " ", 0, "a.pdf")).isEqualTo("MS 001.pdf");
    }

    @Test
    void leadsNowhereElse() {
        for (String trick :
                new String[] {
                    "../../etc/passwd",
                    "..\\..\\windows",
                    "/etc/.hidden",
                    "C:\\a:b",
                    ".",
                    "..",
                    "a\u0000b",
                    "x\r\ny",
                    "\u202Egpj.exe",
                    "...hidden...",
                    "a/../b"
                }) {
            String name = ArchiveName.of("MS 001", trick, 0, "film.mp4");
            assertThat(name).startsWith("MS 001").endsWith(".mp4");
            assertThat(name).doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cntrl}\u202E]");
            assertThat(name).doesNotContain("- .").doesNotContain("..mp4");
        }
    }

    @Test
    void anEndingThatRunsOrIsUnknownIsNone() {
        for (String file : new String[] {"a.exe", "a.mp4.bat", "a", "a.", "a.mp4/..", "a.ＭＰ４"}) {
            assertThat(ArchiveName.of("MS 001", "T", 0, file)).isEqualTo("MS 001 - T.bin");
        }
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        String name = ArchiveName.of("MS 001", "ạ🎬".repeat(100), 12, "a.webm");
        assertThat(name.getBytes(UTF_8).length).isLessThan(200);
        assertThat(new String(name.getBytes(UTF_8), UTF_8)).isEqualTo(name);
    }

    @Test
    void decomposedAccentsBecomeOneCharacter() {
        String decomposed = Normalizer.normalize("Mùa gặt", Normalizer.Form.NFD);
        assertThat(ArchiveName.of("MS 001", decomposed, 0, "a.mp4"))
                .isEqualTo("MS 001 - Mùa gặt.mp4");
    }
}
