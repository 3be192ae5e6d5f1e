// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FfmpegSearchTests {

    @TempDir private Path folder;

    @Test
    void findsAnFfmpegThatEncodesOneSecond() throws Exception {
        encodesOneSecond(LocalServers.shared().ffmpeg());
    }

    @Test
    void packsAnFfmpegThatNeedsNothingOfADesktop() throws Exception {
        assumeTrue(
                OperatingSystem.platform().equals("linux-x64"),
                "ffmpeg is packaged for Linux on x64 only.");

        Ffmpeg packaged = FfmpegSearch.packaged().orElseThrow();

        assertThat(packaged.version()).isEqualTo("8.0.1");
        assertThat(packaged.libraryFolders()).containsExactly(packaged.ffmpeg().getParent());
        encodesOneSecond(packaged);
    }

    private void encodesOneSecond(Ffmpeg ffmpeg) throws Exception {
        Path video = folder.resolve("second.mp4");
        run(
                ffmpeg.ffmpeg().toString(),
                "-hide_banner -f lavfi -i testsrc=duration=1:size=320x180:rate=25 -f lavfi -i"
                        + " sine=duration=1 -c:v libx264 -pix_fmt yuv420p -c:a aac -shortest",
                video.toString());

        assertThat(Files.size(video)).isPositive();
        assertThat(
                        run(
                                ffmpeg.ffprobe().toString(),
                                "-v error -show_entries stream=codec_name,nb_frames -of csv=p=0",
                                video.toString()))
                .contains("h264,25")
                .contains("aac,");
    }

    private static String run(String program, String options, String file)
            throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        words.add(program);
        words.addAll(List.of(options.split(" ")));
        words.add(file);
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
