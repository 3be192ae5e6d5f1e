// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An author who is too young to enter without a guardian.
 *
 * @param at when the guardian was asked or answered, or the scan was confirmed
 * @param guardian who answered; null before, and where it was on paper
 */
public record MinorAuthor(
        String author,
        GuardianState state,
        @Nullable Instant at,
        @Nullable String guardian,
        @Nullable String relation) {}
