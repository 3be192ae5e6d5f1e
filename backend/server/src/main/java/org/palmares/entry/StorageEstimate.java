// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

/**
 * What a contest may take at most.
 *
 * @param perWork the largest work that its limits allow, with its renditions, in bytes
 * @param most of all works, in bytes
 * @param free what may still be stored, in bytes; null where nobody knows
 */
public record StorageEstimate(int works, long perWork, long most, @Nullable Long free) {

    /** False where nobody knows. */
    public boolean exceedsFree() {
        return free != null && most > free;
    }
}
