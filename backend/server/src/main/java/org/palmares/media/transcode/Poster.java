// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Chooses the poster among the stills. */
final class Poster {

    private Poster() {}

    /**
     * The still that says most, which at one quality is the one of most bytes: black and blank
     * pictures have next to none. Titles and credits at both ends are left out where there is
     * enough between. False where there are no stills.
     */
    static boolean choose(Path folder, String name) throws IOException {
        List<Path> stills;
        try (Stream<Path> files = Files.list(folder)) {
            stills =
                    new ArrayList<>(
                            files.filter(f -> f.getFileName().toString().startsWith("still_"))
                                    .sorted()
                                    .toList());
        }
        if (stills.isEmpty()) {
            return false;
        }
        int edge = stills.size() / 10;
        Path best =
                stills.subList(edge, stills.size() - edge).stream()
                        .max(Comparator.comparingLong(still -> still.toFile().length()))
                        .orElseThrow();
        Files.move(best, folder.resolve(name));
        return true;
    }
}
