// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for each attempt, gone with it; those of workers that were killed go at the next start.
 */
final class WorkFolders {

    private static final long LEAST = 1 << 20;

    private final Path root;
    private final Path own;

    WorkFolders(Path root) {
        this.root = root;
        this.own = root.resolve(Long.toString(ProcessHandle.current().pid()));
    }

    void removeOrphans() {
        try {
            Files.createDirectories(root);
            List<Path> orphans;
            try (Stream<Path> all = Files.list(root)) {
                orphans = all.filter(WorkFolders::isOrphan).toList();
            }
            orphans.forEach(this::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOrphan(Path folder) {
        String pid = folder.getFileName().toString();
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    Path make(TranscodeJob job) throws IOException {
        Path folder = own.resolve(job.media() + "-" + job.fence());
        return Files.createDirectories(folder).toRealPath();
    }

    /** Whether so little room is left that this explains any failure; ffmpeg cannot even say so. */
    static boolean isFull(@Nullable Path folder) {
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < LEAST;
        } catch (IOException _) {
            return false;
        }
    }

    void remove(@Nullable Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
