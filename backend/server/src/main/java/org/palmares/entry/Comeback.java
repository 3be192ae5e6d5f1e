// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/**
 * What may stand against a disqualified work coming back. Asked within the transaction; whoever
 * answers holds what the answer rests on until its end.
 */
public interface Comeback {

    /** Whether something was sealed without this work, so that it cannot be counted any more. */
    boolean isBarred(Entry entry);
}
