// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

/** Where a file stands on its way from the uploader to the viewers. */
public enum MediaState {
    UPLOADING,
    /** Received whole; being copied, hashed and checked. */
    CHECKING,
    TRANSCODING,
    READY,
    /** Not acceptable; the refusal says why. */
    REFUSED,
    /** Given up after several attempts; the original is kept. */
    FAILED,
    /** Its bytes were given up at the end of their time; what is known of it stays. */
    REMOVED;

    /** Nothing more happens to it by itself. */
    public boolean isSettled() {
        return this == READY || this == REFUSED || this == FAILED || this == REMOVED;
    }
}
