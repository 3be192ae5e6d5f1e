// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.UUID;

/**
 * Words that jurors read instead of the entrant's.
 *
 * @param of the work, the part or the companion that the words belong to
 */
public record ReplacedText(WorkText text, UUID of, String words) {}
