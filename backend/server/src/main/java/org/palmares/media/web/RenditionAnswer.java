// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.palmares.media.rules.MediaType;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.media.store.RenditionsBucket.Stored;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Streams one stored file, or the range of it that is asked for. */
@Component
class RenditionAnswer {

    private final RenditionsBucket bucket;

    RenditionAnswer(RenditionsBucket bucket) {
        this.bucket = bucket;
    }

    void send(String key, Stored stored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setContentType(MediaType.of(key));
        send(key, stored.size(), range(request.getHeader(HttpHeaders.RANGE)), request, response);
    }

    private void send(
            String key,
            long size,
            @Nullable HttpRange range,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long from = range == null ? 0 : range.getRangeStart(size);
        long to = range == null ? size - 1 : range.getRangeEnd(size);
        if (from > to) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range != null) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + to + "/" + size);
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        }
        response.setContentLengthLong(to - from + 1);
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream in = bucket.read(key, from, to - from + 1)) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    /**
     * The one range that is asked for; several at once, or none that can be read, mean the whole.
     */
    private static @Nullable HttpRange range(@Nullable String header) {
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(header);
            return ranges.size() == 1 ? ranges.getFirst() : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
