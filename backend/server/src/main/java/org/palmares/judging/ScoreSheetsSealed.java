// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

/** The score sheets of a contest were sealed; published within that transaction. */
public record ScoreSheetsSealed(ScoreSheetSeal seal) {}
