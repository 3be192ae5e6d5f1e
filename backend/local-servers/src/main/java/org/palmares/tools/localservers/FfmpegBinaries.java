// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Unpacks the packaged ffmpeg, which exists for Linux on x64 only. */
final class FfmpegBinaries {

    private static final String PACKED_IN = "org/bytedeco/ffmpeg/linux-x86_64-gpl/";

    private static final List<String> PROGRAMS = List.of("ffmpeg", "ffprobe");

    private static final List<String> LIBRARIES =
            List.of(
                    "libavutil.so.60",
                    "libavcodec.so.62",
                    "libavformat.so.62",
                    "libavfilter.so.11",
                    "libavdevice.so.62",
                    "libswscale.so.9",
                    "libswresample.so.6",
                    "libdrm.so.2",
                    "libva.so.2",
                    "libva-drm.so.2");

    private FfmpegBinaries() {}

    /** The folder with both programs and their libraries side by side. */
    static Optional<Path> home() {
        return Binaries.resource(PACKED_IN + "ffmpeg")
                .filter(_ -> OperatingSystem.platform().equals("linux-x64"))
                .map(packed -> Binaries.unpacked(packed, "1", FfmpegBinaries::unpack));
    }

    private static void unpack(Path folder) throws IOException {
        for (String program : PROGRAMS) {
            Binaries.copyExecutable(packed(program), folder.resolve(program));
            ElfFile.edit(folder.resolve(program), ElfFile::searchBesideTheProgram);
        }
        for (String library : LIBRARIES) {
            Binaries.copyExecutable(packed(library), folder.resolve(library));
        }
        ElfFile.edit(folder.resolve("libavdevice.so.62"), ElfFile::needNoCaptureDevices);
    }

    private static URL packed(String name) {
        return Binaries.resource(PACKED_IN + name)
                .orElseThrow(
                        () -> new LocalServersException("The packaged ffmpeg lacks " + name + "."));
    }
}
