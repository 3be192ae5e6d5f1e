// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What screeners and entrant have said to each other about a work, for its entrant.
 *
 * @param correctionAsked what to correct, while the work waits for that
 * @param answer what the entrant answered to a refusal
 * @param answerUntil until when a refusal may be answered; null where it cannot
 */
public record Review(
        @Nullable String correctionAsked,
        @Nullable Instant correctionUntil,
        @Nullable String answer,
        @Nullable Instant answerUntil) {}
