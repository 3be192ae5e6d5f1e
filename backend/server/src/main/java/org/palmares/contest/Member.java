// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Instant;
import java.util.UUID;

/** An account's role in one contest. */
public record Member(UUID key, UUID contest, UUID account, Role role, Instant since) {}
