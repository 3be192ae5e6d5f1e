// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Where the programs are.
 *
 * @param libraryPath folders of libraries outside the system's own, in the form of a PATH; mostly
 *     empty
 */
@ConfigurationProperties("palmares.media")
record FfmpegProperties(
        @DefaultValue("ffmpeg") String ffmpeg,
        @DefaultValue("ffprobe") String ffprobe,
        @DefaultValue("") String libraryPath) {

    List<Path> libraryFolders() {
        return Arrays.stream(libraryPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }
}
