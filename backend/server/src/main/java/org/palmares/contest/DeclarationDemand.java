// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** How much a declaration is insisted on. */
public enum DeclarationDemand {
    OPTIONAL,
    /** Yes or no, but something. */
    ANSWER,
    /** Only "yes" lets a work in. */
    AGREEMENT
}
