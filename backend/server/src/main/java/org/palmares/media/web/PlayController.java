// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.PlaybackTokens;
import org.palmares.media.PlaybackTokens.Granted;
import org.palmares.media.Renditions;
import org.palmares.media.rules.MediaType;
import org.palmares.media.rules.Playlist;
import org.palmares.media.rules.PreviewTrack;
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
import java.util.function.UnaryOperator;

/**
 * Playlists and previews for whoever holds a granted token. Their segments are signed addresses of
 * the storage, so that no byte of film passes through here.
 */
@RestController
class PlayController {

    private final PlaybackTokens tokens;
    private final MediaFiles files;
    private final RenditionsBucket bucket;
    private final InstantSource clock = InstantSource.system();

    PlayController(PlaybackTokens tokens, MediaFiles files, RenditionsBucket bucket) {
        this.tokens = tokens;
        this.files = files;
        this.bucket = bucket;
    }

    @GetMapping("/play/{token}/{name:[a-z0-9_]{1,60}\\.(?:m3u8|vtt)}")
    ResponseEntity<String> playlist(@PathVariable String token, @PathVariable String name) {
        Instant now = clock.instant();
        return tokens.read(token, now)
                .flatMap(granted -> rendered(granted, name, now))
                .map(
                        text ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .header("Content-Type", MediaType.of(name))
                                        .header("Referrer-Policy", "no-referrer")
                                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<String> rendered(Granted granted, String name, Instant now) {
        Media media = files.byKey(granted.media()).orElse(null);
        Renditions renditions = media == null ? null : lying(media, name);
        if (renditions == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, granted.expiresAt()).plusSeconds(1);
        return bucket.text(renditions.prefix() + name)
                .map(text -> addressed(name, text, file -> address(renditions, file, left)));
    }

    /** Before a media is READY nothing but its early playlist is there for anybody. */
    private static @Nullable Renditions lying(Media media, String name) {
        return media.renditions() == null && name.equals(Renditions.EARLY_PLAYLIST)
                ? media.early()
                : media.renditions();
    }

    private static String addressed(String name, String text, UnaryOperator<String> address) {
        return name.endsWith(".vtt")
                ? PreviewTrack.addressed(text, address)
                : Playlist.addressed(text, address);
    }

    private String address(Renditions renditions, String file, Duration left) {
        if (!MediaType.isOurs(file) || file.endsWith(".m3u8")) {
            // The playlist of a rung lies beside this one, under the same token.
            return file;
        }
        return bucket.sign(renditions.prefix() + file, left);
    }
}
