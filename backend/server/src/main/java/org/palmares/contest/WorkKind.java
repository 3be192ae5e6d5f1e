// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** What a work, or one part of it, is made of. */
public enum WorkKind {
    VIDEO,
    /** One picture, or a set of them with captions. */
    IMAGE,
    /** A text with pictures. */
    ARTICLE,
    AUDIO,
    /** A PDF or scans. */
    DOCUMENT,
    /** A post that is published elsewhere. */
    LINK
}
