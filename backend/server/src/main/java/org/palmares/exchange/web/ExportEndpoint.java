// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;

import org.palmares.exchange.ExportFormat;
import org.palmares.exchange.Exports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** Serves one download for a link, which itself is the permission: browsers bring no token. */
@RestController
class ExportEndpoint {

    private final Exports exports;

    ExportEndpoint(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/exchange/exports/{token:[A-Za-z0-9_-]{43}}")
    void download(@PathVariable String token, HttpServletResponse response) throws IOException {
        Exports.Download download = exports.open(token).orElse(null);
        if (download == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(
                download.format() == ExportFormat.CSV
                        ? "text/csv;charset=UTF-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(download.fileName(), UTF_8)
                        .build()
                        .toString());
        exports.write(download, response.getOutputStream());
    }
}
