// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** Within what the votes of one voter are limited. */
public enum VoteScope {
    ENTRY,
    CATEGORY,
    CONTEST
}
