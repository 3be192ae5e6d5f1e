// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The two programs that read and write video.
 *
 * @param libraryFolders folders outside the system's own ones that a sandbox must show to the
 *     programs; empty when they came from the PATH
 * @param version as {@code ffmpeg -version} names it, such as 8.0.1
 */
public record Ffmpeg(Path ffmpeg, Path ffprobe, List<Path> libraryFolders, String version) {

    /** The ffmpeg of the PATH, or else the packaged one; needs no servers. */
    public static Ffmpeg find() {
        return FfmpegSearch.find();
    }

    /** The Spring properties that tell a worker where they are. */
    public Map<String, String> springProperties() {
        return Map.of(
                "palmares.media.ffmpeg",
                ffmpeg.toString(),
                "palmares.media.ffprobe",
                ffprobe.toString(),
                "palmares.media.library-path",
                libraryFolders.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
    }
}
