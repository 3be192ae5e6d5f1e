// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** What becomes of works with equal figures where not all of them have room. */
public enum TiesAtTheCut {
    KEEP_ALL,
    KEEP_NONE
}
