// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.PlaybackTokens;
import org.palmares.media.PlaybackTokens.Granted;
import org.palmares.media.Playbacks;
import org.palmares.media.Renditions;
import org.palmares.media.rules.MediaType;
import org.palmares.media.store.RenditionsBucket;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;

/**
 * The renditions of unpublished media for whoever holds a granted token. Playlists and other texts
 * are answered here; every other file by sending on to an address that the storage has signed for
 * two minutes, so that no byte of film passes through here and a token that is revoked opens
 * nothing more.
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

    /** What a playlist names lies beside it, under the same token. */
    @GetMapping("/play/{token}/{name}")
    ResponseEntity<String> file(@PathVariable String token, @PathVariable String name) {
        Renditions renditions =
                MediaType.isOurs(name)
                        ? tokens.read(token, clock.instant())
                                .map(granted -> lying(granted, name))
                                .orElse(null)
                        : null;
        if (renditions == null) {
            return ResponseEntity.notFound().build();
        }
        String key = renditions.prefix() + name;
        return isText(name) ? text(key) : sentOn(bucket.sign(key, Playbacks.SIGNED));
    }

    private @Nullable Renditions lying(Granted granted, String name) {
        Media media = files.byKey(granted.media()).orElse(null);
        if (media == null || granted.isRevoked(media)) {
            return null;
        }
        // Before a media is READY nothing but its lowest rung is there for anybody.
        boolean early = name.equals(Renditions.EARLY_PLAYLIST) || !name.endsWith(".m3u8");
        return media.renditions() == null && early ? media.early() : media.renditions();
    }

    private static boolean isText(String name) {
        return name.endsWith(".m3u8") || name.endsWith(".vtt");
    }

    private ResponseEntity<String> text(String key) {
        return bucket.text(key)
                .map(
                        text ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .header(HttpHeaders.CONTENT_TYPE, MediaType.of(key))
                                        .header("Referrer-Policy", "no-referrer")
                                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> sentOn(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.LOCATION, address)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
