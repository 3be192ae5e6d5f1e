// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** What a file beside a part of a work is. */
public enum CompanionKind {
    /** One picture of a set or of an article; no wish of an organiser, but the work itself. */
    PICTURE,
    /** The text of a film or sound, as a document. */
    SCRIPT,
    /** The photo as it came from the camera; for screeners, never shown to anybody else. */
    ORIGINAL_PHOTO,
    /** Captions of a film or sound, WebVTT. */
    CAPTIONS,
    /** How a post looked; the entrant's own, or taken together with a snapshot of its link. */
    POST_SCREENSHOT,
    /**
     * A paper that a young author's guardian signed; for screeners, never shown to anybody else.
     */
    GUARDIAN_CONSENT;

    /** Whether a category may ask for it. */
    public boolean canBeWanted() {
        return this != PICTURE && this != POST_SCREENSHOT && this != GUARDIAN_CONSENT;
    }

    /** Whether nobody but owner and screeners ever sees it. */
    public boolean isEvidence() {
        return this == ORIGINAL_PHOTO || this == GUARDIAN_CONSENT;
    }
}
