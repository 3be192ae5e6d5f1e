// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import java.time.Instant;
import java.util.UUID;

/**
 * The end of a round of judging: from here on none of its score sheets changes.
 *
 * @param round the preliminary round, from 1, or {@link PanelRounds#FINAL}
 * @param sheets how many rows were counted and sealed
 * @param missing how many sheets that were asked for were not in
 * @param digest SHA-256 of all sealed marks and verdicts, in hex
 */
public record ScoreSheetSeal(
        UUID contest,
        int round,
        Instant sealedAt,
        UUID sealedBy,
        int sheets,
        int missing,
        String digest) {}
