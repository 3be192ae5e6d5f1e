// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small videos that ffmpeg makes for the demo: moving colours, a tone, some portrait. */
final class DemoVideo {

    private static final List<String> SCENES =
            List.of(
                    "gradients=s=%s:r=12:d=%d:c0=0x17603f:c1=0xf2c14e:speed=0.03",
                    "gradients=s=%s:r=12:d=%d:c0=0x2b4c7e:c1=0xe07a5f:speed=0.05:type=radial",
                    "gradients=s=%s:r=12:d=%d:c0=0x3d405b:c1=0x81b29a:speed=0.04",
                    "gradients=s=%s:r=12:d=%d:c0=0x6d2e46:c1=0xeac4d5:speed=0.04:type=circular",
                    "gradients=s=%s:r=12:d=%d:c0=0x0b3954:c1=0xff6663:speed=0.06:type=spiral",
                    "gradients=s=%s:r=12:d=%d:c0=0x386641:c1=0xa7c957:speed=0.03:type=radial",
                    "gradients=s=%s:r=12:d=%d:c0=0x5f0f40:c1=0xfb8b24:speed=0.05",
                    "gradients=s=%s:r=12:d=%d:c0=0x14213d:c1=0xfca311:speed=0.04:type=circular");

    private DemoVideo() {}

    /** The video of this number, made once and kept. */
    static Path in(Path folder, int number) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("demo-%02d.mp4".formatted(number));
        if (!Files.exists(file)) {
            Path next = folder.resolve("next-%02d.mp4".formatted(number));
            draw(number, next);
            Files.move(next, file);
        }
        return file;
    }

    static void draw(int number, Path file) throws IOException {
        String size = number % 3 == 2 ? "360x640" : "640x360";
        int seconds = 8 + number % 3 * 2;
        String scene = SCENES.get(number % SCENES.size()).formatted(size, seconds);
        String tone =
                "sine=frequency=%d:beep_factor=3:d=%d,volume=0.2"
                        .formatted(220 + 40 * number, seconds);
        DemoFfmpeg.run(
                List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        scene,
                        "-f",
                        "lavfi",
                        "-i",
                        tone,
                        "-c:v",
                        "libx264",
                        "-preset",
                        "ultrafast",
                        "-pix_fmt",
                        "yuv420p",
                        "-c:a",
                        "aac",
                        "-shortest",
                        file.toString()));
    }
}
