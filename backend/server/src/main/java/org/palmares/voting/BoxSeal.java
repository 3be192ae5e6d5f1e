// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import java.time.Instant;
import java.util.UUID;

/**
 * A ballot box as cast, final.
 *
 * @param total all ballots in it
 * @param digest SHA-256, in hex, over all ballots in the order of their positions
 */
public record BoxSeal(UUID contest, Instant sealedAt, long total, String digest) {}
