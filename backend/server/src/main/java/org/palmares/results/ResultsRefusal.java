// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.kernel.RefusalCode;

/** Why publishing, or what follows it, is refused. */
public enum ResultsRefusal implements RefusalCode {
    /** Tally, score sheets or both. */
    NOT_SEALED_YET,
    /** The standing is not the one that was read. */
    STANDING_CHANGED,
    NOTHING_TO_PUBLISH,
    NOT_PUBLISHED_YET,
    /** No work with such a place has a file whose bytes are kept. */
    NO_ORIGINALS
}
