// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.web;

import jakarta.servlet.http.HttpServletResponse;

import org.palmares.results.OriginalsArchive;
import org.palmares.results.WinningOriginals;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.Optional;

/**
 * The archive behind a signed address. Its length is said, so that the browser's progress is true.
 */
@RestController
class OriginalsEndpoint {

    private final WinningOriginals originals;

    OriginalsEndpoint(WinningOriginals originals) {
        this.originals = originals;
    }

    @GetMapping("/results/originals/{token:[A-Za-z0-9_-]{20,200}}")
    void archive(@PathVariable String token, HttpServletResponse response) throws IOException {
        Optional<OriginalsArchive> found = originals.open(token);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OriginalsArchive archive = found.get();
        response.setContentType("application/zip");
        response.setContentLengthLong(archive.length());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(archive.name()).build().toString());
        archive.writeTo(response.getOutputStream());
    }
}
