// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.Renditions;
import org.palmares.media.rules.MediaType;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.media.store.RenditionsBucket.Stored;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * The renditions of published media, for everybody and for the CDN in front. What lies under one
 * prefix never changes, so it may be kept for ever.
 */
@RestController
class FilesController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final MediaFiles files;
    private final RenditionsBucket bucket;
    private final RenditionAnswer answer;

    FilesController(MediaFiles files, RenditionsBucket bucket, RenditionAnswer answer) {
        this.files = files;
        this.bucket = bucket;
        this.answer = answer;
    }

    @GetMapping("/files/{media:[0-9a-f]{8}-[0-9a-f-]{27}}/{fence:\\d{1,18}}/{name}")
    void file(
            @PathVariable UUID media,
            @PathVariable long fence,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Renditions> published =
                files.byKey(media)
                        .filter(Media::published)
                        .map(Media::renditions)
                        .filter(renditions -> renditions.fence() == fence)
                        .filter(_ -> MediaType.isOurs(name));
        if (published.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String key = published.get().prefix() + name;
        Optional<Stored> stored = bucket.stat(key);
        if (stored.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(key, stored.get(), request, response);
    }

    private void answer(
            String key, Stored stored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String etag = '"' + stored.etag() + '"';
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        answer.send(key, stored, request, response);
    }
}
