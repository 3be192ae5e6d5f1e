// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The end of a PDF (ISO 32000): readers mend files without one, and leave out what is missing. */
public final class PdfEnd {

    /** So many bytes at the end of the file are looked at. */
    public static final int TAIL = 8192;

    private static final int WITHIN = 1024;

    private PdfEnd() {}

    /** Some programs fill up the rest of a block behind it. */
    public static boolean isIn(byte[] tail) {
        String text = new String(tail, ISO_8859_1).replaceFirst("[\\s\\x00]+$", "");
        return text.substring(Math.max(0, text.length() - WITHIN)).contains("%%EOF");
    }
}
