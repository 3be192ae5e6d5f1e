// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import java.time.Instant;
import java.util.UUID;

/**
 * The end of judging: from here on no score sheet of the contest changes.
 *
 * @param sheets how many rows were counted and sealed
 * @param missing how many sheets that were asked for were not in
 * @param digest SHA-256 of all sealed marks, in hex
 */
public record ScoreSheetSeal(
        UUID contest, Instant sealedAt, UUID sealedBy, int sheets, int missing, String digest) {}
