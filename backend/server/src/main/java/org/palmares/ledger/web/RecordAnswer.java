// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

import java.time.Duration;
import java.util.Optional;

/** Answers with a file of the record, which any page of any site may read. */
final class RecordAnswer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private RecordAnswer() {}

    /** What may be another one a second later. */
    static ResponseEntity<byte[]> current(Optional<byte[]> file, MediaType type) {
        return answer(file, type, CacheControl.noCache());
    }

    /** What never changes under its address. */
    static ResponseEntity<byte[]> immutable(Optional<byte[]> file, MediaType type) {
        return answer(file, type, FOR_EVER);
    }

    private static ResponseEntity<byte[]> answer(
            Optional<byte[]> file, MediaType type, CacheControl cache) {
        return file.map(
                        bytes ->
                                ResponseEntity.ok()
                                        .contentType(type)
                                        .cacheControl(cache)
                                        .eTag("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                                        .header("X-Content-Type-Options", "nosniff")
                                        .body(bytes))
                .orElseGet(
                        () ->
                                ResponseEntity.notFound()
                                        .cacheControl(CacheControl.noCache())
                                        .build());
    }
}
