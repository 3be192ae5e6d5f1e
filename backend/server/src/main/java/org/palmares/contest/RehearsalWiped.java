// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.UUID;

/**
 * A rehearsal is being taken away; published within that transaction. Whoever keeps rows of a
 * contest deletes them in it, so that all of it goes or none.
 */
public record RehearsalWiped(UUID contest) {}
