// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Random;

class FileTypeTests {

    @Test
    void tellsAFileByItsFirstBytes() {
        Map.ofEntries(
                        Map.entry("\u00ff\u00d8\u00ff\u00e0", FileType.JPEG),
                        Map.entry("\u0089PNG\r\n\u001a\n", FileType.PNG),
                        Map.entry("RIFF....WEBPVP8 ", FileType.WEBP),
                        Map.entry("RIFF....WAVEfmt ", FileType.WAV),
                        Map.entry("....ftypheic....", FileType.HEIC),
                        Map.entry("....ftypavif....", FileType.AVIF),
                        Map.entry("....ftypM4A ....", FileType.MP4),
                        Map.entry("GIF89a", FileType.GIF),
                        Map.entry("PK\u0003\u0004.....word/", FileType.ZIP),
                        Map.entry("PK\u0003\u0004....[Content_Types].xml", FileType.OFFICE),
                        Map.entry("\n\n%PDF-1.7", FileType.PDF),
                        Map.entry("ID3\u0004", FileType.MP3),
                        Map.entry("fLaC", FileType.FLAC),
                        Map.entry("OggS", FileType.OGG),
                        Map.entry("  <!DOCTYPE HTML>", FileType.HTML),
                        Map.entry("#EXTM3U", FileType.PLAYLIST),
                        Map.entry("", FileType.UNKNOWN),
                        Map.entry("WEBVTT", FileType.UNKNOWN))
                .forEach(
                        (head, type) ->
                                assertThat(FileType.of(head.getBytes(ISO_8859_1)))
                                        .as(head)
                                        .isEqualTo(type));
    }

    @Test
    void asksForTwoFramesOfBareSound() {
        byte[] frames = new byte[1000];
        frame(frames, 0);
        assertThat(FileType.of(frames)).isEqualTo(FileType.UNKNOWN);
        // 128 kilobits at 44,100 hertz are 417 bytes.
        frame(frames, 417);
        assertThat(FileType.of(frames)).isEqualTo(FileType.MP3);
    }

    @Test
    void findsNothingInNoise() {
        Random random = new Random(11);
        byte[] noise = new byte[FileType.HEAD];
        for (int round = 0; round < 200; round++) {
            random.nextBytes(noise);
            noise[0] = (byte) 0xFF;
            noise[1] = (byte) 0xFB;
            assertThat(FileType.of(noise)).isIn(FileType.UNKNOWN);
        }
    }

    private static void frame(byte[] bytes, int at) {
        bytes[at] = (byte) 0xFF;
        bytes[at + 1] = (byte) 0xFB;
        bytes[at + 2] = (byte) 0x90;
    }
}
