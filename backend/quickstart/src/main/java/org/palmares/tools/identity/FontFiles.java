// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** The product's own font, out of the pages that were built; without them browsers use theirs. */
@RestController
class FontFiles {

    private static final Set<String> KNOWN =
            Set.of(
                    "latin-400",
                    "latin-600",
                    "latin-800",
                    "vietnamese-400",
                    "vietnamese-600",
                    "vietnamese-800");

    @GetMapping("/font/{name}.woff2")
    ResponseEntity<Resource> font(@PathVariable String name) throws IOException {
        if (!KNOWN.contains(name)) {
            return ResponseEntity.notFound().build();
        }
        // The build gives each file a name of its own.
        Resource[] found =
                new PathMatchingResourcePatternResolver()
                        .getResources(
                                "classpath*:static/assets/be-vietnam-pro-%s-normal*.woff2"
                                        .formatted(name));
        return found.length == 0
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("font/woff2"))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                        .body(found[0]);
    }
}
