// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.web;

import org.palmares.contest.Contests;
import org.palmares.results.PeriodPublications;
import org.palmares.results.Publication;
import org.palmares.results.Publications;
import org.palmares.results.store.PublishedBucket;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import java.time.Duration;
import java.util.Optional;

/** The download that anybody can recount. */
@RestController
class BundleEndpoint {

    private static final CacheControl UNTIL_A_CORRECTION = CacheControl.noCache();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Contests contests;
    private final Publications publications;
    private final PeriodPublications periods;
    private final PublishedBucket bucket;

    BundleEndpoint(
            Contests contests,
            Publications publications,
            PeriodPublications periods,
            PublishedBucket bucket) {
        this.contests = contests;
        this.periods = periods;
        this.publications = publications;
        this.bucket = bucket;
    }

    @GetMapping("/results/{slug}/bundle")
    ResponseEntity<InputStreamResource> latest(
            @PathVariable String slug, ServletWebRequest request) {
        return answer(
                slug,
                contests.bySlug(slug).flatMap(contest -> publications.latest(contest.key())),
                UNTIL_A_CORRECTION,
                request);
    }

    @GetMapping("/results/{slug}/bundle/v{version:[1-9][0-9]{0,5}}")
    ResponseEntity<InputStreamResource> version(
            @PathVariable String slug, @PathVariable int version, ServletWebRequest request) {
        return answer(
                slug,
                contests.bySlug(slug)
                        .flatMap(contest -> publications.version(contest.key(), version)),
                FOR_EVER,
                request);
    }

    @GetMapping("/results/{slug}/periods/{number:[1-9][0-9]?}/bundle/v{version:[1-9][0-9]{0,5}}")
    ResponseEntity<InputStreamResource> ofPeriod(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable int version,
            ServletWebRequest request) {
        return contests.bySlug(slug)
                .flatMap(contest -> periods.version(contest.key(), number, version))
                .map(
                        found ->
                                file(
                                        new PublishedBucket.Kept(
                                                found.bundleKey(),
                                                found.bundleSha256(),
                                                found.bundleSize()),
                                        "palmares-%s-p%d-v%d.zip".formatted(slug, number, version),
                                        FOR_EVER,
                                        request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<InputStreamResource> answer(
            String slug,
            Optional<Publication> found,
            CacheControl cache,
            ServletWebRequest request) {
        return found.map(
                        publication ->
                                file(
                                        new PublishedBucket.Kept(
                                                publication.bundleKey(),
                                                publication.bundleSha256(),
                                                publication.bundleSize()),
                                        "palmares-%s-v%d.zip"
                                                .formatted(slug, publication.version()),
                                        cache,
                                        request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<InputStreamResource> file(
            PublishedBucket.Kept bundle,
            String name,
            CacheControl cache,
            ServletWebRequest request) {
        String etag = '"' + bundle.sha256() + '"';
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(304).eTag(etag).cacheControl(cache).build();
        }
        return ResponseEntity.ok()
                .eTag(etag)
                .cacheControl(cache)
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(bundle.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(() -> bucket.read(bundle.key()), name));
    }
}
