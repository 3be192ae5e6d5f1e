// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import java.time.Instant;

/**
 * A short-lived address of an archive of originals.
 *
 * @param path below the server's own root
 * @param works whose originals are in it
 * @param files that are in it, its list not counted
 * @param size of the whole archive, in bytes
 * @param missing files that its list names, but whose bytes are gone
 */
public record OriginalsLink(
        String path, Instant expiresAt, int works, int files, long size, int missing) {}
