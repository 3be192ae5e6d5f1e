// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;

/**
 * What jurors mark. The id is lower-case letters, digits and hyphens; the weight is relative to the
 * other criteria's.
 */
public record Criterion(String id, Fraction weight, Scale scale) {

    /** 1 to 64 lower-case letters, digits and hyphens, with a letter or digit at both ends. */
    public static boolean isId(String text) {
        return Name.isIdentifier(text);
    }
}
