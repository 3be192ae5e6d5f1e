// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** What a declaration is about. */
public enum DeclarationKind {
    /** The organisers may use the work again. */
    REUSE,
    /** The persons shown agreed to it. */
    PERSONS,
    MUSIC,
    /** Whether artificial intelligence made parts of it. */
    AI,
    /** Whether it has won before. */
    AWARDS,
    /** The organiser's own. */
    OWN
}
