// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * An account's role in one contest.
 *
 * @param category the one that the role is limited to; null for the whole contest
 */
public record Member(
        UUID key, UUID contest, UUID account, Role role, @Nullable UUID category, Instant since) {}
