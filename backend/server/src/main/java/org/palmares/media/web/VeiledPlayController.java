// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.palmares.media.MediaFiles;
import org.palmares.media.VeiledTokens;
import org.palmares.media.VeiledTokens.Granted;
import org.palmares.media.rules.MediaType;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.media.store.RenditionsBucket.Stored;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Renditions for those who know a work by a code only: playlists, segments and pictures alike come
 * through here, because a signed address of the storage would name the file as the public one does.
 * Viewers of this kind are a panel, not a public.
 */
@RestController
class VeiledPlayController {

    private final VeiledTokens tokens;
    private final MediaFiles files;
    private final RenditionsBucket bucket;
    private final RenditionAnswer answer;
    private final InstantSource clock = InstantSource.system();

    VeiledPlayController(
            VeiledTokens tokens,
            MediaFiles files,
            RenditionsBucket bucket,
            RenditionAnswer answer) {
        this.tokens = tokens;
        this.files = files;
        this.bucket = bucket;
        this.answer = answer;
    }

    /** What a playlist names lies beside it, under the same token. */
    @GetMapping("/play/veiled/{token}/{name}")
    void file(
            @PathVariable String token,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<String> key =
                tokens.read(token, clock.instant())
                        .filter(_ -> MediaType.isOurs(name))
                        .filter(this::isThere)
                        .map(granted -> granted.prefix() + name);
        Optional<Stored> stored = key.flatMap(bucket::stat);
        if (stored.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        answer.send(key.orElseThrow(), stored.get(), request, response);
    }

    private boolean isThere(Granted granted) {
        return files.byKey(granted.media())
                .filter(media -> !granted.isRevoked(media))
                .map(media -> media.renditions())
                .filter(renditions -> renditions.fence() == granted.fence())
                .isPresent();
    }
}
