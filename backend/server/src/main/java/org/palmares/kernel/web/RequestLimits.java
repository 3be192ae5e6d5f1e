// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large one GraphQL request may be.
 *
 * @param maxComplexity fields, counted once for each
 * @param maxRootMutations fields of one mutation operation
 * @param maxBody of the HTTP request
 */
@ConfigurationProperties("palmares.graphql")
record RequestLimits(
        int maxDepth,
        int maxComplexity,
        int maxAliases,
        int maxRootMutations,
        int maxTokens,
        DataSize maxBody) {}
