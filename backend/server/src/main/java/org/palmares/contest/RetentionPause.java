// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Instant;
import java.util.UUID;

/** A word that nothing of a contest may be removed, while it holds. */
public record RetentionPause(String reason, UUID decidedBy, Instant decidedAt) {}
