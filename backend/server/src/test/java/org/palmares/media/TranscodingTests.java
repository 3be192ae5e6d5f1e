// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class TranscodingTests extends OnLocalServers {

    @TempDir Path folder;

    @Test
    void makesALadderOfALandscapeFilmAndShowsItsProgressRising() throws Exception {
        Path film = Videos.film(folder, "landscape.mp4", "1920x1080", 90);
        try (var _ = worker(Map.of())) {
            Media media = sent(UUID.randomUUID(), film);
            List<Media> seen = seen(media.key(), m -> m.state().isSettled());
            Media ready = seen.getLast();
            System.out.println(seen.stream().map(Media::progress).toList());
            assertThat(ready.state()).isEqualTo(MediaState.READY);
            assertThat(seen.stream().map(Media::progress).distinct().toList())
                    .hasSizeGreaterThanOrEqualTo(10)
                    .isSorted();
            assertThat(seen.stream().filter(m -> m.progress() == 100)).containsExactly(ready);
        }
    }
}
