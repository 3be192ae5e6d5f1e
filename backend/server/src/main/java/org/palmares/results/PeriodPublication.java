// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.judging.ContestStanding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The published result of one period of a vote, one version of it.
 *
 * @param number of the period
 * @param version from 1 on; a correction is the next
 * @param standing as it was when it was published
 * @param excluded the votes that do not count
 * @param winners category by category, best first
 * @param bundleKey where the bundle lies in the bucket of published files
 * @param bundleSha256 in hex
 * @param bundleSize in bytes
 */
public record PeriodPublication(
        UUID key,
        UUID contest,
        int number,
        int version,
        ContestStanding standing,
        List<ExcludedVotes> excluded,
        List<UUID> winners,
        String bundleKey,
        String bundleSha256,
        int bundleSize,
        Instant publishedAt) {}
