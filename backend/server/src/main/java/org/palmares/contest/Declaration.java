// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

/**
 * One thing that entrants are asked to declare.
 *
 * @param key stays the same while the words are mended
 * @param text answered by yes or no
 * @param withWords whether a "yes" is explained in words
 */
public record Declaration(
        String key, DeclarationKind kind, Text text, DeclarationDemand demand, boolean withWords) {

    /** Whether who answered the other one has answered this one too. */
    public boolean asksTheSameAs(Declaration other) {
        return key.equals(other.key) && kind == other.kind && text.equals(other.text);
    }
}
