// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.tools.localservers.Ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The films and sounds that the stories hand in: one of some hundred MB, one portrait, one short,
 * the five parts of a series, a piece for the radio.
 */
final class StoryVideos {

    private static final String H264 =
            "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac -shortest";

    private final Path folder;
    private final Path ffmpeg;

    private StoryVideos(Path folder, Ffmpeg ffmpeg) {
        this.folder = folder;
        this.ffmpeg = ffmpeg.ffmpeg();
    }

    /** Makes what is not there yet. */
    static Path in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var videos = new StoryVideos(folder, Ffmpeg.find());
        videos.large();
        videos.make(
                "portrait.mp4",
                "-f lavfi -i gradients=s=540x960:r=15:d=8:c0=0x17603f:c1=0xf2c14e:speed=0.03"
                        + " -f lavfi -i sine=frequency=262:d=8,volume=0.2 "
                        + H264);
        videos.make(
                "short.mp4",
                "-f lavfi -i mandelbrot=s=854x480:r=10:end_scale=0.02,trim=duration=6"
                        + " -f lavfi -i sine=frequency=196:d=6,volume=0.2 "
                        + H264);
        for (int part = 1; part <= 5; part++) {
            videos.make(
                    "episode-%d.mp4".formatted(part),
                    "-f lavfi -i gradients=s=640x360:r=10:d=2:c0=0x1%d603f:c1=0xf%dc14e -f lavfi"
                                    .formatted(part, part)
                            + " -i sine=frequency=%d40:d=2 ".formatted(part)
                            + H264);
        }
        videos.make(
                "radio.m4a",
                "-f lavfi -i sine=frequency=220:beep_factor=4:d=20,tremolo=f=3:d=0.8,volume=0.6"
                        + " -c:a aac");
        return folder;
    }

    /**
     * Half a minute of 1080p noise at 40 Mbit/s, which is the same three seconds ten times over.
     */
    private void large() throws IOException, InterruptedException {
        make(
                "three-seconds.mp4",
                "-f lavfi -i testsrc2=s=1920x1080:r=8:d=3,noise=alls=60:allf=t"
                        + " -f lavfi -i sine=frequency=330:beep_factor=4:d=3,volume=0.2"
                        + " -g 8 -b:v 40M -minrate 40M -maxrate 40M -bufsize 10M "
                        + H264);
        // The name of an author, as cameras and editors write it: jurors must never get to see it.
        make(
                "large.mp4",
                "-stream_loop 9 -i three-seconds.mp4 -c copy",
                "-metadata",
                "artist=Đỗ Hải Yến");
    }

    private void make(String name, String how, String... more)
            throws IOException, InterruptedException {
        if (Files.exists(folder.resolve(name))) {
            return;
        }
        String unfinished = "unfinished-" + name;
        List<String> command = new ArrayList<>(List.of(ffmpeg.toString(), "-nostdin", "-v"));
        command.addAll(List.of("error", "-y"));
        command.addAll(Arrays.asList(how.split(" ")));
        command.addAll(Arrays.asList(more));
        command.add(unfinished);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("ffmpeg made no " + name + ": " + said);
        }
        Files.move(folder.resolve(unfinished), folder.resolve(name));
    }
}
