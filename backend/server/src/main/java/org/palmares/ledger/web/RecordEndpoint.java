// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;

import org.palmares.ledger.RecordFiles;
import org.palmares.ledger.RecordUnreachable;
import org.palmares.ranking.record.TilePath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The files of a record, under the addresses that C2SP tlog-tiles gives them. */
@RestController
class RecordEndpoint {

    static final String LOG =
            "/record/{log:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

    private final RecordFiles files;

    RecordEndpoint(RecordFiles files) {
        this.files = files;
    }

    @GetMapping(LOG + "/checkpoint")
    ResponseEntity<byte[]> checkpoint(@PathVariable UUID log) {
        return RecordAnswer.current(files.checkpoint(log), TEXT);
    }

    @GetMapping(LOG + "/keys")
    ResponseEntity<byte[]> keys(@PathVariable UUID log) {
        return RecordAnswer.current(files.keys(log), TEXT);
    }

    @GetMapping(LOG + "/closed/{round:[0-9]{1,9}}")
    ResponseEntity<byte[]> closing(@PathVariable UUID log, @PathVariable int round) {
        return RecordAnswer.immutable(files.closing(log, round), TEXT);
    }

    @GetMapping(LOG + "/tile/**")
    ResponseEntity<byte[]> tile(@PathVariable UUID log, HttpServletRequest request) {
        String path = request.getRequestURI().substring("/record/".length() + 37);
        return RecordAnswer.immutable(
                TilePath.read(path).flatMap(found -> files.tile(log, found)),
                MediaType.APPLICATION_OCTET_STREAM);
    }

    /** Else the pages would answer, and a reader of records would take them for a file. */
    @GetMapping("/record/**")
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler(RecordUnreachable.class)
    ResponseEntity<Void> unreachable() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .build();
    }
}
