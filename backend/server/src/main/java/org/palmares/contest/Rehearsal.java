// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Instant;
import java.util.UUID;

/**
 * What makes a contest a rehearsal: a copy of a draft in which testers try everything and nothing
 * counts.
 *
 * @param of the draft that was copied
 * @param startedBy the only one to whom its mails go
 * @param copiedAt changes of the draft after this moment are not in it
 */
public record Rehearsal(UUID of, UUID startedBy, Instant copiedAt) {}
