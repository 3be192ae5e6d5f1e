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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class StoredZipTests {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 20, 9, 30, 20);

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
        long big = (1L << 32) + 5;
        byte[] small = {1, 2, 3};
        List<Piece> pieces = List.of(new Piece("big.mov", big), new Piece("small.bin", 3));
        Path file = folder.resolve("big.zip");
        try (Sparse out = new Sparse(file)) {
            StoredZip zip = new StoredZip(records, out);
            zip.add(pieces.get(0), new Zeros(big));
            zip.add(pieces.get(1), new ByteArrayInputStream(small));
            zip.finish();
        }

        assertThat(Files.size(file)).isEqualTo(records.length(pieces));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("big.mov").getSize()).isEqualTo(big);
            assertThat(zip.getInputStream(zip.getEntry("small.bin")).readAllBytes())
                    .isEqualTo(small);
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

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left == 0) {
                return -1;
            }
            int read = (int) Math.min(left, most);
            java.util.Arrays.fill(into, from, from + read, (byte) 0);
            left -= read;
            return read;
        }
    }

    /** Leaves holes where zeros come, so that four gigabytes take no disk. */
    private static final class Sparse extends OutputStream {

        private final RandomAccessFile file;

        Sparse(Path path) throws IOException {
            file = new RandomAccessFile(path.toFile(), "rw");
        }

        @Override
        public void write(int b) throws IOException {
            file.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length == 64 * 1024) {
                file.seek(file.getFilePointer() + length);
            } else {
                file.write(bytes, from, length);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
