// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files that people write: those of the repository, or of a folder laid out like it. */
record Repository(Path root) {

    private static final Set<String> MADE =
            Set.of(".git", "target", "node_modules", "dist", "gql", ".palmares", "test-results");

    /** One file, its path relative to the root with forward slashes. */
    record Source(String path, String text) {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        boolean ends(String... suffixes) {
            return List.of(suffixes).stream().anyMatch(path::endsWith);
        }
    }

    /** Tests run in an artifact's folder or at the root. */
    static Repository here() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("backend/server"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside the repository");
            }
        }
        return new Repository(folder);
    }

    Path path(String relative) {
        return root.resolve(relative);
    }

    List<Source> files(Predicate<String> wanted) {
        List<Source> found = new ArrayList<>();
        var visitor =
                new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        return MADE.contains(String.valueOf(dir.getFileName()))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a)
                            throws IOException {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        if (wanted.test(path)) {
                            found.add(new Source(path, Files.readString(file)));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                };
        try {
            Files.walkFileTree(root, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
