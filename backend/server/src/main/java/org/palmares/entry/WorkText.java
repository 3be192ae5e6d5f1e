// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** Where words of a work stand. */
public enum WorkText {
    TITLE,
    DESCRIPTION,
    PART_TITLE,
    /** Markdown. */
    ARTICLE,
    /** Of a picture. */
    CAPTION
}
