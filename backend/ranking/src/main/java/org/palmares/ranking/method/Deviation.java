// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

/** Which standard deviation is meant: what the sum of squared distances is divided by. */
public enum Deviation {
    /** The number of figures. */
    POPULATION,
    /** The number of figures less one. */
    SAMPLE
}
