// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** How jury and public are brought to one scale. */
public enum CombinationMethod {
    RANK_POINTS,
    POSITIONAL_POINTS,
    SHARE_OF_POOL,
    MAX_NORMALISED
}
