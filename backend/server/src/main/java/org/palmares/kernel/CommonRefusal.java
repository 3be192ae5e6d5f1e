// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

/** The refusals that any module may give. */
public enum CommonRefusal implements RefusalCode {
    /** Signing in would help. */
    SIGN_IN_REQUIRED,
    /** Not allowed, or not there: the two are not told apart. */
    NOT_FOUND,
    /** {0} characters at most. */
    TOO_LONG,
    /** A text is missing. */
    REQUIRED,
    /** Not of the expected form. */
    INVALID
}
