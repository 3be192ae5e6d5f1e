// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.results.rules.ZipRecords;
import org.palmares.results.rules.ZipRecords.Piece;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;

/**
 * An archive of more than four gigabytes, made in a JVM of its own: the tests' own JVM does without
 * the compiler that hashes fast.
 */
final class BigZip {

    static final long SIZE = (1L << 32) + 5;
    static final byte[] SMALL = {1, 2, 3};
    static final List<Piece> PIECES =
            List.of(new Piece("big.mov", SIZE), new Piece("small.bin", SMALL.length));

    private BigZip() {}

    static Path in(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("big.zip");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                BigZip.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return file;
    }

    public static void main(String[] args) throws IOException {
        try (Sparse out = new Sparse(Path.of(args[0]))) {
            StoredZip zip = new StoredZip(new ZipRecords(StoredZipTests.AT), out);
            zip.add(PIECES.get(0), new Zeros(SIZE));
            zip.add(PIECES.get(1), new ByteArrayInputStream(SMALL));
            zip.finish();
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
