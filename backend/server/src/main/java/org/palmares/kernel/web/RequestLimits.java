// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

import java.util.Map;

/**
 * How large one GraphQL request may be.
 *
 * @param maxComplexity fields, counted once for each
 * @param maxRootMutations fields of one mutation operation
 * @param maxBody of the HTTP request
 * @param bodies of requests to paths that take more than a query
 */
@ConfigurationProperties("palmares.graphql")
record RequestLimits(
        int maxDepth,
        int maxComplexity,
        int maxAliases,
        int maxRootMutations,
        int maxTokens,
        DataSize maxBody,
        Map<String, DataSize> bodies) {

    /** Bytes of a request's body to this path. */
    long maxBody(String path) {
        return bodies.getOrDefault(path, maxBody).toBytes();
    }
}
