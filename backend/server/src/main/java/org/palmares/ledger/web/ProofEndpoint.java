// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.web;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.Inclusion;
import org.palmares.ledger.Inclusions;
import org.palmares.ranking.record.RecordHash;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a leaf stands in the record, with the proof for those who do not read tiles. */
@RestController
class ProofEndpoint {

    /**
     * @param state {@code IN_THE_RECORD} or {@code NOT_YET}; whether a leaf is still to come is not
     *     known here
     * @param path hashes in base64, from the leaf up
     * @param checkpoint the signed note that the path leads to
     */
    record Proof(
            String state,
            @Nullable Long index,
            @Nullable Long size,
            @Nullable List<String> path,
            @Nullable String checkpoint) {}

    private final Inclusions inclusions;

    ProofEndpoint(Inclusions inclusions) {
        this.inclusions = inclusions;
    }

    @GetMapping(RecordEndpoint.LOG + "/proof/{leaf:[0-9a-f]{64}}")
    ResponseEntity<Proof> byHash(@PathVariable UUID log, @PathVariable String leaf) {
        return answer(RecordHash.readHex(leaf).flatMap(hash -> inclusions.of(log, hash)));
    }

    @GetMapping(RecordEndpoint.LOG + "/proof/{index:[0-9]{1,18}}")
    ResponseEntity<Proof> byIndex(@PathVariable UUID log, @PathVariable long index) {
        return answer(inclusions.of(log, index));
    }

    private static ResponseEntity<Proof> answer(Optional<Inclusion> inclusion) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(
                        inclusion
                                .map(ProofEndpoint::proof)
                                .orElseGet(() -> new Proof("NOT_YET", null, null, null, null)));
    }

    private static Proof proof(Inclusion inclusion) {
        return new Proof(
                "IN_THE_RECORD",
                inclusion.proof().index(),
                inclusion.proof().size(),
                inclusion.proof().path().stream().map(RecordHash::base64).toList(),
                inclusion.checkpoint());
    }
}
