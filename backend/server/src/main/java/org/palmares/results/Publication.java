// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.judging.ContestStanding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published result, one version of it.
 *
 * @param version from 1 on; a correction is the next
 * @param standing as it was when it was published
 * @param excluded the votes that do not count
 * @param bundleKey where the bundle lies in the bucket of published files
 * @param bundleSha256 in hex
 * @param bundleSize in bytes
 */
public record Publication(
        UUID key,
        UUID contest,
        int version,
        ContestStanding standing,
        List<ExcludedVotes> excluded,
        String bundleKey,
        String bundleSha256,
        int bundleSize,
        Instant publishedAt,
        UUID publishedBy) {}
