// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.util.UUID;

/**
 * The screeners have something to say to an entrant; published in the transaction of the decision.
 *
 * @param words null with an acceptance
 * @param until the deadline of a correction, or of an answer to a refusal, as it is written in the
 *     contest's own zone
 */
public record ScreeningSaid(
        UUID contest,
        UUID entry,
        UUID owner,
        ScreeningStepKind kind,
        String number,
        String title,
        Text contestName,
        @Nullable String words,
        @Nullable String until) {}
