// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** An organiser took an accepted work out of the contest, or put it back. Same transaction. */
public record DisqualificationDecided(Entry entry, boolean disqualified, String reason) {}
