// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.nio.file.Path;
import java.util.List;

/**
 * The two programs that read and write video.
 *
 * @param libraryFolders folders outside the system's own ones that a sandbox must show to the
 *     programs; empty when they came from the PATH
 * @param version as {@code ffmpeg -version} names it, such as 8.0.1
 */
public record Ffmpeg(Path ffmpeg, Path ffprobe, List<Path> libraryFolders, String version) {}
