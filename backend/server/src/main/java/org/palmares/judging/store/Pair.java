// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import java.util.UUID;

/** One work and one juror. */
public record Pair(UUID entry, UUID juror) {}
