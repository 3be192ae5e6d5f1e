// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaylistTests {

    private static final String TEXT =
            """
            #EXTM3U
            #EXT-X-MAP:URI="init_360.mp4"
            #EXTINF:4.000000,
            v360_00000.m4s
            #EXTINF:2.500000,
            v360_00001.m4s
            #EXT-X-ENDLIST
            """;

    @Test
    void readsSegmentsAndTheirSeconds() {
        Playlist playlist = Playlist.parse(TEXT).orElseThrow();
        assertThat(playlist.segments())
                .extracting(Playlist.Segment::file)
                .containsExactly("v360_00000.m4s", "v360_00001.m4s");
        assertThat(playlist.seconds()).isEqualTo(6.5);
    }

    @Test
    void believesNoPlaylistWithoutItsEnd() {
        assertThat(Playlist.parse(TEXT.replace("#EXT-X-ENDLIST\n", ""))).isEmpty();
        assertThat(Playlist.parse("#EXTM3U\n#EXT-X-ENDLIST\n")).isEmpty();
    }
}
