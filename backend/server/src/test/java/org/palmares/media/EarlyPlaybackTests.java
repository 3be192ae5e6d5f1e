// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.media.rules.Playlist;
import org.palmares.media.store.RenditionsBucket;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lowest rung before the others are there. */
class EarlyPlaybackTests extends OnRealServers {

    @TempDir Path folder;
    @Autowired RenditionsBucket bucket;

    @Test
    void playsWhatIsThereOfTheLowestRungAndShowsItToNobodyElse() throws Exception {
        // Slow, so that there is time to look.
        Path film = Videos.film(folder, "film.mp4", "1280x720", 60);
        try (var _ = worker(Map.of("palmares.worker.preset", "slower"))) {
            Media media = sent(UUID.randomUUID(), film);
            assertThat(playbacks.grantEarly(media, "owner")).isEmpty();
            Media early = seen(media.key(), m -> m.early() != null).getLast();
            assertThat(early.state()).isEqualTo(MediaState.TRANSCODING);
            Playback playback = playbacks.grantEarly(early, "owner").orElseThrow();
            String text = text(address(playback.playlistUrl()));
            assertThat(text).contains("#EXT-X-PLAYLIST-TYPE:EVENT");
            List<String> named = Playlist.files(text);
            assertThat(named).hasSizeGreaterThanOrEqualTo(2).noneMatch(f -> f.startsWith("http"));
            for (String file : named) {
                String beside = playback.playlistUrl().replace("early.m3u8", file);
                assertThat(Browser.get(address(beside)).statusCode()).isEqualTo(200);
            }

            files.publish(media.key());
            assertThat(playbacks.grant(early, "anybody", Duration.ofHours(1))).isEmpty();
            String open = early.early().publicPath(Renditions.EARLY_PLAYLIST);
            assertThat(Browser.get(address(open)).statusCode()).isEqualTo(404);
            String main = playback.playlistUrl().replace("early", "main");
            assertThat(Browser.get(address(main)).statusCode()).isEqualTo(404);
            files.unpublish(media.key());

            Media ready = settled(media.key());
            assertThat(ready.state()).isEqualTo(MediaState.READY);
            assertThat(ready.early()).isNull();
            assertThat(playbacks.grantEarly(ready, "owner")).isEmpty();
            // A player that has begun early reaches the end.
            assertThat(
                            Playlist.parse(text(address(playback.playlistUrl())))
                                    .orElseThrow()
                                    .seconds())
                    .isBetween(59.0, 61.0);
        }
    }

    @Test
    void showsNothingOfAnAttemptThatWasLostAndCollectsIt() throws Exception {
        Path film = Videos.film(folder, "lost.mp4", "1280x720", 60);
        try (var _ = worker(Map.of("palmares.worker.preset", "slower"))) {
            Media media = sent(UUID.randomUUID(), film);
            Media early = seen(media.key(), m -> m.early() != null).getLast();
            String path = playbacks.grantEarly(early, "owner").orElseThrow().playlistUrl();
            String lost = early.early().prefix();
            assertThat(bucket.stat(lost + Renditions.EARLY_PLAYLIST)).isPresent();
            files.remove(media.owner());
            assertThat(Browser.get(address(path)).statusCode()).isEqualTo(404);
            int due =
                    jdbc.sql("select count(*) from media.leftover where :lost like prefix || '%'")
                            .param("lost", lost)
                            .query(Integer.class)
                            .single();
            assertThat(due).isPositive();
        }
    }

    private static String text(String url) throws Exception {
        var answer = Browser.get(url);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }
}
