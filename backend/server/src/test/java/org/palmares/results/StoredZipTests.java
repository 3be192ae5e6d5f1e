// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.ranking.Sha256;
import org.palmares.results.rules.ZipRecords;
import org.palmares.results.rules.ZipRecords.Piece;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class StoredZipTests {

    static final LocalDateTime AT = LocalDateTime.of(2026, 11, 20, 9, 30, 20);

    private final ZipRecords records = new ZipRecords(AT);
    @TempDir Path folder;

    @Test
    void otherProgramsReadIt() throws Exception {
        byte[] first = "xin chào".getBytes(UTF_8);
        byte[] second = new byte[100_000];
        List<Piece> pieces =
                List.of(
                        new Piece("MS 001 - Mùa gặt.mp4", first.length),
                        new Piece("b.bin", 100_000));
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            StoredZip zip = new StoredZip(records, out);
            assertThat(zip.add(pieces.get(0), new ByteArrayInputStream(first)))
                    .isEqualTo(Sha256.hex(first));
            zip.add(pieces.get(1), new ByteArrayInputStream(second));
            zip.finish();
        }

        assertThat(Files.size(file)).isEqualTo(records.length(pieces));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("MS 001 - Mùa gặt.mp4", "b.bin");
            ZipEntry entry = zip.entries().nextElement();
            assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(entry.getTimeLocal()).isEqualTo(AT);
            assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(first);
            assertThat(zip.getInputStream(zip.getEntry("b.bin")).readAllBytes()).isEqualTo(second);
        }
    }

    @Test
    void filesBeyondFourGigabytesAndWhatLiesBehindThemAreFound() throws Exception {
        Path file = BigZip.in(folder);

        assertThat(Files.size(file)).isEqualTo(records.length(BigZip.PIECES));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("big.mov").getSize()).isEqualTo(BigZip.SIZE);
            assertThat(zip.getInputStream(zip.getEntry("small.bin")).readAllBytes())
                    .isEqualTo(BigZip.SMALL);
        }
    }

    @Test
    void bytesThatAreNotTheAnnouncedOnesEndItInTheMiddle() {
        for (int size : new int[] {2, 4}) {
            StoredZip zip = new StoredZip(records, new ByteArrayOutputStream());
            assertThatThrownBy(
                            () ->
                                    zip.add(
                                            new Piece("a.bin", size),
                                            new ByteArrayInputStream(new byte[3])))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
