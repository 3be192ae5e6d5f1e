// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;

import org.palmares.imprint.ShownFiles;
import org.palmares.imprint.ShownFiles.Original;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * The original of an official document, to be saved. It is never opened within the page: a PDF may
 * hold programs, and what is shown are pictures of its pages.
 */
@RestController
class OriginalEndpoint {

    private final ShownFiles files;

    OriginalEndpoint(ShownFiles files) {
        this.files = files;
    }

    @GetMapping("/official-documents/{file:[0-9a-f]{8}-[0-9a-f-]{27}}")
    void download(@PathVariable UUID file, HttpServletResponse response) throws IOException {
        Original original = files.original(file).orElse(null);
        if (original == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLengthLong(original.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(original.name(), UTF_8)
                        .build()
                        .toString());
        try (InputStream bytes = original.bytes()) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
