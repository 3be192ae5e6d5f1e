// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that the organisers say to everybody, on a date.
 *
 * @param body Markdown
 * @param pinned shown above newer ones
 */
public record Announcement(
        UUID key,
        UUID contest,
        Text title,
        Text body,
        boolean pinned,
        Instant publishedAt,
        @Nullable Instant changedAt) {}
