// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint;

/** What a file is for on a contest's page. */
public enum PageFileKind {
    /** Of an organising body: PNG, JPEG or WebP. */
    LOGO,
    /** An official document as PDF. */
    DOCUMENT
}
