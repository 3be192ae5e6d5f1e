// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.media.rules.Playlist;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who holds a permission watches; nobody else does. */
class PlaybackTests extends OnRealServers {

    private static UUID one;
    private static UUID other;

    @TempDir static Path folder;
    @Autowired PlaybackTokens tokens;

    @BeforeEach
    void films() throws Exception {
        if (one == null) {
            Path film = Videos.film(folder, "short.mp4", "640x360", 9);
            try (var _ = worker(Map.of())) {
                one = sent(UUID.randomUUID(), film).key();
                other = sent(UUID.randomUUID(), film).key();
                settled(one);
                settled(other);
            }
        }
    }

    @AfterEach
    void hide() {
        files.unpublish(one);
    }

    @Test
    void playsByAGrantedTokenThatSendsOnToSignedSegments() throws Exception {
        Playback playback = granted(media(one));
        assertThat(Duration.between(Instant.now(), playback.expiresAt()))
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        assertThat(playback.playlistUrl()).startsWith("/play/").doesNotContain(one.toString());
        String main = text(playback.playlistUrl());
        assertThat(main)
                .startsWith("#EXTM3U\n")
                .contains("RESOLUTION=640x360,CODECS=\"avc1.")
                .contains("mp4a.40.2");
        String rung = text(playback.playlistUrl().replace("main", "360"));
        assertThat(rung).doesNotContain("http").endsWith("#EXT-X-ENDLIST\n");
        for (String file : Playlist.files(rung)) {
            String beside = address(playback.playlistUrl().replace("main.m3u8", file));
            // Two minutes are enough to begin a transfer, and too short to pass it on.
            assertThat(Browser.sentOn(beside)).contains("X-Amz-Signature", "X-Amz-Expires=120");
            assertThat(Browser.get(beside).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void playsNothingByAnExpiredOrForgedToken() throws Exception {
        Instant now = Instant.now();
        String good = tokens.issue(media(one), "viewer", now.plusSeconds(60));
        assertThat(status("/play/" + good + "/main.m3u8")).isEqualTo(200);
        assertThat(status("/play/" + good + "/480.m3u8")).isEqualTo(404);
        String expired = tokens.issue(media(one), "viewer", now.minusSeconds(1));
        assertThat(status("/play/" + expired + "/main.m3u8")).isEqualTo(404);
        for (int at : new int[] {0, 25, 40, good.length() - 1}) {
            char changed = good.charAt(at) == 'A' ? 'B' : 'A';
            String forged = good.substring(0, at) + changed + good.substring(at + 1);
            assertThat(status("/play/" + forged + "/main.m3u8")).as("at " + at).isEqualTo(404);
        }
        assertThat(status("/play/nonsense/main.m3u8")).isEqualTo(404);
    }

    @Test
    void opensNothingOfAnotherMediaWithASignedAddress() throws Exception {
        String main = granted(media(one)).playlistUrl();
        String rung = text(main.replace("main", "360"));
        String file = Playlist.files(rung).getLast();
        String segment = Browser.sentOn(address(main.replace("main.m3u8", file)));
        String bent = segment.replace(one.toString(), other.toString());
        assertThat(bent).isNotEqualTo(segment);
        assertThat(Browser.get(bent).statusCode()).isEqualTo(403);
        String unsigned = bent.substring(0, bent.indexOf('?'));
        assertThat(Browser.get(unsigned).statusCode()).isEqualTo(403);
    }

    @Test
    void servesPublishedFilesToEverybodyAndNoOthers() throws Exception {
        Renditions renditions = media(one).renditions();
        String playlist = renditions.publicPath("360.m3u8");
        assertThat(status(playlist)).isEqualTo(404);
        files.publish(one);
        assertThat(granted(media(one)).playlistUrl())
                .isEqualTo(renditions.publicPath(Renditions.MAIN_PLAYLIST));
        HttpResponse<byte[]> whole = Browser.get(address(playlist));
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Cache-Control").orElseThrow())
                .contains("public", "immutable");
        assertThat(whole.headers().firstValue("Content-Type"))
                .contains("application/vnd.apple.mpegurl");
        String etag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(Browser.get(address(playlist), "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        HttpResponse<byte[]> part = Browser.get(address(playlist), "Range", "bytes=1-6");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body(), UTF_8)).isEqualTo("EXTM3U");
        assertThat(part.headers().firstValue("Content-Range"))
                .contains("bytes 1-6/" + whole.body().length);
        assertThat(Browser.get(address(playlist), "Range", "bytes=999999-").statusCode())
                .isEqualTo(416);
        assertThat(status(media(other).renditions().publicPath("360.m3u8"))).isEqualTo(404);
        assertThat(status(renditions.publicPath("nothing.m4s"))).isEqualTo(404);
        files.unpublish(one);
        assertThat(status(playlist)).isEqualTo(404);
    }

    @Test
    void showsThePosterTheSameTwoWays() throws Exception {
        String hidden = playbacks.posterUrl(media(one));
        assertThat(hidden).startsWith("/play/").doesNotContain(one.toString());
        assertThat(status(hidden)).isEqualTo(200);
        files.publish(one);
        String shown = playbacks.posterUrl(media(one));
        assertThat(shown).startsWith("/files/");
        assertThat(Browser.get(address(shown)).headers().firstValue("Content-Type"))
                .contains("image/jpeg");
    }

    @Test
    void opensNothingAnyMoreByWhatWasGrantedBeforeARevocation() throws Exception {
        Media before = media(one);
        String main = granted(before).playlistUrl();
        String rung = main.replace("main", "360");
        String segment = main.replace("main.m3u8", Playlist.files(text(rung)).getLast());
        String veiled = granted(before.veil()).playlistUrl();
        String poster = playbacks.posterUrl(before);
        String previews = playbacks.previewsUrl(before, "a viewer");
        List<String> all = List.of(main, rung, segment, veiled, poster, previews);
        for (String address : all) {
            assertThat(status(address)).as(address).isEqualTo(200);
        }
        files.revoke(List.of(one));
        for (String address : all) {
            assertThat(status(address)).as(address).isEqualTo(404);
        }
        assertThat(status(granted(media(one)).playlistUrl())).isEqualTo(200);
        assertThat(status(granted(media(one).veil()).playlistUrl())).isEqualTo(200);
        assertThat(status(granted(media(other)).playlistUrl())).isEqualTo(200);
    }

    private Media media(UUID key) {
        return files.byKey(key).orElseThrow();
    }

    private int status(String path) throws Exception {
        return Browser.get(address(path)).statusCode();
    }

    private String text(String path) throws Exception {
        HttpResponse<byte[]> answer = Browser.get(address(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }
}
