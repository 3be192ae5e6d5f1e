// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

class FileSniffTests {

    @TempDir Path folder;

    @Test
    void knowsAWholeMp4WhereverItsIndexIs() throws Exception {
        assertThat(verdict(join(box("ftyp", 8), box("moov", 20), box("mdat", 50))))
                .isEqualTo("ISO_BMFF");
        assertThat(verdict(join(box("ftyp", 8), box("mdat", 50), box("moov", 20))))
                .isEqualTo("ISO_BMFF");
    }

    @Test
    void knowsAnMp4WithATailOfNoMeaning() throws Exception {
        assertThat(verdict(join(box("ftyp", 8), box("moov", 20), new byte[40])))
                .isEqualTo("ISO_BMFF");
    }

    @Test
    void saysThatAnMp4IsCutOff() throws Exception {
        byte[] whole = join(box("ftyp", 8), box("mdat", 50), box("moov", 20));
        for (int length = 24; length < whole.length; length++) {
            assertThat(verdict(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEqualTo("FILE_CUT_OFF");
        }
    }

    @Test
    void knowsMatroskaAndSaysThatItIsCutOff() throws Exception {
        byte[] head = HexFormat.of().parseHex("1a45dfa3" + "88" + "428284" + "7765626d" + "00");
        byte[] segment = HexFormat.of().parseHex("18538067" + "9e");
        byte[] whole = join(head, segment, new byte[30]);
        assertThat(verdict(whole)).isEqualTo("MATROSKA");
        assertThat(verdict(Arrays.copyOf(whole, whole.length - 1))).isEqualTo("FILE_CUT_OFF");
        byte[] live = HexFormat.of().parseHex("18538067" + "ff");
        assertThat(verdict(join(head, live, new byte[30]))).isEqualTo("MATROSKA");
    }

    @Test
    void takesNothingElseForAVideo() throws Exception {
        for (String text :
                new String[] {
                    "",
                    "#EXTM3U\n",
                    "ffconcat version 1.0\nfile a.mp4",
                    "<html></html>",
                    "<?xml version='1.0'?><MPD/>",
                    "PK\u0003\u0004aaaaaaaaaaaaaaaa",
                    "RIFFaaaaAVI LIST",
                    "GIF89a",
                    "%PDF-1.7 aaaaaaaaaaaa"
                }) {
            assertThat(verdict(text.getBytes(US_ASCII))).as(text).isEqualTo("NOT_A_VIDEO");
        }
    }

    @Test
    void answersToAnyBytesBehindAnHonestBeginning() throws Exception {
        Random random = new Random(17);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertThat(verdict(join(box("ftyp", 8), noise))).isIn("NOT_A_VIDEO", "FILE_CUT_OFF");
            byte[] matroska =
                    join(HexFormat.of().parseHex("1a45dfa3"), noise, "webm".getBytes(US_ASCII));
            assertThat(verdict(matroska)).isIn("NOT_A_VIDEO", "FILE_CUT_OFF");
        }
    }

    private String verdict(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("file"), bytes);
        var outcome = FileSniff.examine(file);
        return outcome.isDone()
                ? outcome.valueOrNull().name()
                : outcome.refusals().getFirst().code().name();
    }

    private static byte[] box(String name, int length) {
        return ByteBuffer.allocate(8 + length)
                .putInt(8 + length)
                .put(name.getBytes(US_ASCII))
                .array();
    }

    private static byte[] join(byte[]... pieces) {
        ByteBuffer all = ByteBuffer.allocate(Arrays.stream(pieces).mapToInt(p -> p.length).sum());
        for (byte[] piece : pieces) {
            all.put(piece);
        }
        return all.array();
    }
}
