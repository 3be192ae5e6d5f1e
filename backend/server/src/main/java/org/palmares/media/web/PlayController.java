// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.PlaybackTokens;
import org.palmares.media.PlaybackTokens.Granted;
import org.palmares.media.Renditions;
import org.palmares.media.rules.MediaType;
import org.palmares.media.rules.Playlist;
import org.palmares.media.store.RenditionsBucket;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Playlists for whoever holds a granted token. Their segments are signed addresses of the storage,
 * so that no byte of film passes through here.
 */
@RestController
class PlayController {

    private static final String TYPE = "application/vnd.apple.mpegurl";

    private final PlaybackTokens tokens;
    private final MediaFiles files;
    private final RenditionsBucket bucket;
    private final InstantSource clock = InstantSource.system();

    PlayController(PlaybackTokens tokens, MediaFiles files, RenditionsBucket bucket) {
        this.tokens = tokens;
        this.files = files;
        this.bucket = bucket;
    }

    @GetMapping("/play/{token}/{name:[a-z0-9_]{1,60}\\.m3u8}")
    ResponseEntity<String> playlist(@PathVariable String token, @PathVariable String name) {
        Instant now = clock.instant();
        return tokens.read(token, now)
                .flatMap(granted -> rendered(granted, name, now))
                .map(
                        text ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .header("Content-Type", TYPE)
                                        .header("Referrer-Policy", "no-referrer")
                                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<String> rendered(Granted granted, String name, Instant now) {
        Renditions renditions = files.byKey(granted.media()).map(Media::renditions).orElse(null);
        if (renditions == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, granted.expiresAt()).plusSeconds(1);
        return bucket.text(renditions.prefix() + name)
                .map(text -> Playlist.addressed(text, file -> address(renditions, file, left)));
    }

    private String address(Renditions renditions, String file, Duration left) {
        if (!MediaType.isOurs(file) || file.endsWith(".m3u8")) {
            // The playlist of a rung lies beside this one, under the same token.
            return file;
        }
        return bucket.sign(renditions.prefix() + file, left);
    }
}
